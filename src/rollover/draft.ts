import type { Addition } from '../report/addition';
import type { Paragraph, Part } from '../report/paragraph';
import type { Span } from '../report/span';
import { rewritten } from './rewritten';

/** What stands in the place of a stretch in the new report. */
export type Written = Span & { readonly result: string };

/** Where something stands. */
export interface Position {
  readonly part: Part;
  readonly paragraph: number;
  readonly start: number;
}

/** The new report as it is written from last year's. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  /** Where a place of last year's report is in the new one; within what is written anew, where that begins. */
  at(place: Position): Position;
  /** The paragraph that an addition came to be, by its number among the additions. */
  added(which: number): number;
}

/**
 * The new report.
 * @param paragraphs last year's
 * @param rewrites do not overlap
 */
export function draftOf(
  paragraphs: readonly Paragraph[],
  rewrites: readonly Written[],
  additions: readonly Addition[],
): Draft {
  const own = new Map<string, Written[]>();
  for (const each of rewrites) own.set(keyOf(each), [...(own.get(keyOf(each)) ?? []), each]);
  const isBefore = (which: number, paragraph: number): boolean => {
    const after = additions[which]?.after ?? 0;
    return after < paragraph;
  };
  const movedBy = (paragraph: number): number =>
    additions.filter((_, which) => isBefore(which, paragraph)).length;
  const added = (which: number): number => {
    const after = additions[which]?.after ?? 0;
    const earlier = additions.filter((each, i) => each.after < after || (each.after === after && i < which));
    return after + earlier.length + 1;
  };
  const kept = paragraphs.map((paragraph): Paragraph => {
    const { part, index, text } = paragraph;
    const now = rewritten(text, own.get(keyOf({ part, paragraph: index })) ?? []);
    return { ...paragraph, text: now, index: part === 'body' ? index + movedBy(index) : index };
  });
  const made = additions.map(({ text, number = '' }, which): Paragraph => ({
    part: 'body',
    index: added(which),
    text,
    number,
  }));
  return {
    paragraphs: inOrder([...kept, ...made]),
    added,
    at: ({ part, paragraph, start }) => {
      const before = (own.get(keyOf({ part, paragraph })) ?? []).filter((each) => each.start < start);
      const grown = before.reduce((sum, { start: from, end, result }) => {
        const within = Math.min(end, start) - from;
        return sum + (end <= start ? result.length : 0) - within;
      }, 0);
      return {
        part,
        paragraph: part === 'body' ? paragraph + movedBy(paragraph) : paragraph,
        start: start + grown,
      };
    },
  };
}

function keyOf({ part, paragraph }: { part: Part; paragraph: number }): string {
  return `${part} ${paragraph}`;
}

/** The body first, as it was read, by its new numbers. */
function inOrder(paragraphs: readonly Paragraph[]): Paragraph[] {
  const body = paragraphs.filter(({ part }) => part === 'body').sort((a, b) => a.index - b.index);
  return [...body, ...paragraphs.filter(({ part }) => part !== 'body')];
}
