import type { Paragraph, Part } from '../report/paragraph';
import type { Span } from '../report/span';
import { byParagraph } from './byParagraph';
import type { Worklist } from './entry';
import { type Value, writeValues } from './written';

/** A value that was filled in, and what is needed to find it again. */
export interface Filled {
  readonly value: string;
  /** The placeholder that it replaced. */
  readonly old: string;
  readonly part: Part;
  /** The paragraph's index within its part. */
  readonly paragraph: number;
  /** Where the value begins in the paragraph, UTF-16. */
  readonly start: number;
  /** The paragraph with the value in it. */
  readonly text: string;
  /** No other paragraph of the report read like that. */
  readonly isOnly: boolean;
  /** How many paragraphs the report had. */
  readonly paragraphs: number;
}

/**
 * What some fills have done, for undoing them.
 * @param worklist the one before the fills; ids that it does not have are passed over
 * @param fills all that were made in one go: the records tell of the paragraphs with all of them in it
 * @returns one record a fill, in the order of the report
 */
export function filledBy(worklist: Worklist, fills: readonly Value[]): Filled[] {
  const { paragraphs, starts } = writeValues(worklist, fills);
  const valueOf = new Map(fills.map(({ id, value }) => [id, value]));
  const filled = byParagraph(worklist).flatMap(({ entries }, at) =>
    entries.flatMap(({ id, placeholder: { span } }) => {
      const value = valueOf.get(id);
      const { text = '' } = paragraphs[at] ?? {};
      return value === undefined ? [] : [{ id, value, span, text }];
    }),
  );
  const counts = new Map(filled.map(({ text }) => [text, 0]));
  for (const { text } of paragraphs) {
    const count = counts.get(text);
    if (count !== undefined) counts.set(text, count + 1);
  }
  return filled.map(({ id, value, span: { part, paragraph, text: old }, text }) => ({
    ...{ value, old, part, paragraph, text },
    start: starts.get(id) ?? 0,
    isOnly: counts.get(text) === 1,
    paragraphs: paragraphs.length,
  }));
}

/** With fewer characters besides the value, a paragraph says too little to be known elsewhere: a table is full of 0. */
const TELLING = 8;
/** How many characters to either side must still stand as they did; the paragraph's own end counts as one. */
const BESIDE = 10;

/**
 * Where a value still stands as it was filled: in the one paragraph that reads as its own did, wherever that was moved;
 * or in its own, edited elsewhere, while the report has as many paragraphs as then. Undoing the wrong place is worse
 * than undoing none.
 * @returns null where the value stands there no more, or cannot be told from another that reads the same
 */
export function spanOfFilled(filled: Filled, paragraphs: readonly Paragraph[]): Span | null {
  const isOwn = ({ part, index }: Paragraph): boolean => part === filled.part && index === filled.paragraph;
  const own = paragraphs.length === filled.paragraphs ? paragraphs.find(isOwn) : undefined;
  if (own?.text === filled.text) return spanAt(filled, own, filled.start);

  if (filled.isOnly && filled.text.length - filled.value.length >= TELLING) {
    const [only, second] = paragraphs.filter(
      ({ part, text }) => part === filled.part && text === filled.text,
    );
    if (only && !second) return spanAt(filled, only, filled.start);
  }
  const start = own && startIn(own.text, filled);
  return own && start !== undefined ? spanAt(filled, own, start) : null;
}

function spanAt({ part, value }: Filled, { index }: Paragraph, start: number): Span {
  return { part, paragraph: index, start, end: start + value.length, text: value };
}

/** Where the value begins in its paragraph as it reads now; undefined if it stood or stands there twice alike. */
function startIn(text: string, { text: before, start, value }: Filled): number | undefined {
  const [was, is] = [framed(before), framed(text)];
  const inFrame = start + 1;
  const beside = was.slice(Math.max(0, inFrame - BESIDE), inFrame + value.length + BESIDE);
  const [wasAt, isAt] = [was.indexOf(beside), is.indexOf(beside)];
  if (isAt < 0 || wasAt !== was.lastIndexOf(beside) || isAt !== is.lastIndexOf(beside)) return undefined;
  return start + isAt - wasAt;
}

/** The paragraph's ends as characters: 12 that was the whole paragraph is not the 12 in 112. */
function framed(text: string): string {
  return `\n${text}\n`;
}
