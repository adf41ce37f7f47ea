import { plainOf } from '../../placeholders/paragraphText';
import { readQuantity } from '../../placeholders/reading/quantity';
import type { Entry } from '../../worklist/entry';

/** A placeholder and what is said around it in one breath. All texts are in half width. */
export interface Place {
  readonly entry: Entry;
  /** What stands before it: since the last comma, or since the figure before it in the same clause. */
  readonly left: string;
  /** What stands behind its unit, up to the next comma or figure. */
  readonly right: string;
  /** Whether a figure stands before `left` in the same clause. */
  readonly follows: boolean;
  /** The whole clause up to `left`, figures left out. */
  readonly subject: string;
  /** The clause with which the sentence begins, where it is another one; empty where it is the same. */
  readonly opening: string;
  /** The clause that follows, for what is said of the money after its sum; empty where there is none. */
  readonly next: string;
  /** Whether another sentence than that of the place before. */
  readonly opens: boolean;
}

const CLOSES = '，。；：！？,;!?\n\v';
const SENTENCE_CLOSE = /[。！？!?\n\v]/;

/** The places of one paragraph, in order. */
export function placesOf(entries: readonly Entry[]): Place[] {
  const [first] = entries;
  if (!first) return [];
  const text = plainOf(first.text);
  const figures = entries.map((entry) => {
    const { start, end, unit } = entry.placeholder;
    const behind = text.slice(end);
    const quantity = unit === '' ? undefined : readQuantity(behind);
    return { entry, start, end: quantity ? text.length - quantity.rest.length : end };
  });
  return figures.map(({ entry, start, end }, at) => {
    const from = clauseStart(text, start);
    const to = clauseEnd(text, end);
    const before = figures[at - 1];
    const behind = figures[at + 1];
    const follows = before !== undefined && before.end > from;
    const leftFrom = follows ? before.end : from;
    return {
      entry,
      follows,
      left: text.slice(leftFrom, start),
      right: text.slice(end, behind && behind.start < to ? behind.start : to),
      subject: withoutFigures(text, from, leftFrom, figures),
      opening: openingOf(text, from),
      next: withoutFigures(text, to + 1, clauseEnd(text, to + 1), figures),
      opens: before === undefined || SENTENCE_CLOSE.test(text.slice(before.end, start)),
    };
  });
}

/** The first clause of the sentence in which a clause begins at `from`. */
function openingOf(text: string, from: number): string {
  let start = from;
  while (start > 0 && !SENTENCE_CLOSE.test(text.charAt(start - 1))) start--;
  return start === from ? '' : text.slice(start, clauseEnd(text, start));
}

function clauseStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !CLOSES.includes(text.charAt(from - 1))) from--;
  return from;
}

function clauseEnd(text: string, at: number): number {
  let to = at;
  while (to < text.length && !CLOSES.includes(text.charAt(to))) to++;
  return to;
}

function withoutFigures(
  text: string,
  from: number,
  to: number,
  figures: readonly { readonly start: number; readonly end: number }[],
): string {
  let shown = '';
  let copied = from;
  for (const { start, end } of figures) {
    if (start < from || end > to) continue;
    shown += text.slice(copied, start);
    copied = end;
  }
  return shown + text.slice(copied, to);
}
