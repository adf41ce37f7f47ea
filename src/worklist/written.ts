import type { Paragraph } from '../report/paragraph';
import { byParagraph, type ParagraphEntries } from './byParagraph';
import type { Worklist } from './entry';

/** A value that replaces an entry. */
export interface Value {
  readonly id: number;
  readonly value: string;
}

/** The report with values in it. */
export interface Written {
  readonly paragraphs: readonly Paragraph[];
  /**
   * Where in its paragraph an entry, or the value in its place, begins now; by the entry's id, UTF-16. Of those in a
   * paragraph with a value: the others stand where they stood.
   */
  readonly starts: ReadonlyMap<number, number>;
}

/** Writes values over entries, in the texts alone. Paragraphs without a value stay the same objects. */
export function writeValues(worklist: Worklist, values: readonly Value[]): Written {
  const valueOf = new Map(values.map(({ id, value }) => [id, value]));
  const starts = new Map<number, number>();
  return { paragraphs: byParagraph(worklist).map((one) => write(one, valueOf, starts)), starts };
}

function write(
  { paragraph, entries }: ParagraphEntries,
  valueOf: ReadonlyMap<number, string>,
  starts: Map<number, number>,
): Paragraph {
  if (!entries.some(({ id }) => valueOf.has(id))) return paragraph;
  let text = '';
  let copied = 0;
  for (const { id, placeholder } of entries) {
    text += paragraph.text.slice(copied, placeholder.start);
    starts.set(id, text.length);
    text += valueOf.get(id) ?? placeholder.text;
    copied = placeholder.end;
  }
  return { ...paragraph, text: text + paragraph.text.slice(copied) };
}
