import type { Paragraph } from '../report/paragraph';
import type { Entry, Worklist } from './entry';

/** One paragraph of the report with the entries in it, in order. */
export interface ParagraphEntries {
  readonly paragraph: Paragraph;
  readonly entries: readonly Entry[];
}

const NONE: readonly Entry[] = [];

/** A worklist is asked several times: for what was filled, for the list that comes of it, for its fingerprints. */
const KNOWN = new WeakMap<Worklist, readonly ParagraphEntries[]>();

/** The worklist paragraph by paragraph, those without entries too. */
export function byParagraph(worklist: Worklist): readonly ParagraphEntries[] {
  const known = KNOWN.get(worklist) ?? grouped(worklist);
  KNOWN.set(worklist, known);
  return known;
}

/** The entries stand in the order of the paragraphs. */
function grouped({ paragraphs, entries }: Worklist): ParagraphEntries[] {
  let from = 0;
  return paragraphs.map((paragraph) => {
    let to = from;
    while (isIn(entries[to], paragraph)) to++;
    const some = to > from ? entries.slice(from, to) : NONE;
    from = to;
    return { paragraph, entries: some };
  });
}

function isIn(entry: Entry | undefined, { part, index }: Paragraph): boolean {
  const span = entry?.placeholder.span;
  return span?.paragraph === index && span.part === part;
}
