import type { Paragraph } from '../../report/paragraph';

/** Where the new paragraphs are, and which empty ones Word has put beside them. */
export interface InsertedAt {
  readonly first: number;
  readonly strays: readonly number[];
}

/**
 * Finds the new paragraphs in the report: everything before and behind them must read as it did, but for empty paragraphs
 * right beside them. Undefined where it does not.
 * @param before the report as it was
 * @param now the report as it is
 * @param after the paragraph behind which they were to go
 * @param texts what they say
 * @param tookEmpty whether the paragraph `after` is an empty one that was to make room: it counts among the strays
 */
export function findInserted(
  before: readonly Paragraph[],
  now: readonly Paragraph[],
  after: number,
  texts: readonly string[],
  tookEmpty: boolean,
): InsertedAt | undefined {
  const ahead = tookEmpty ? after : after + 1;
  const behind = before.length - after - 1;
  const extra = now.length - ahead - behind - texts.length;
  const reads = (from: number, wanted: readonly string[]): boolean =>
    wanted.every((text, i) => now[from + i]?.text === text);
  const textsOf = (some: readonly Paragraph[]): string[] => some.map(({ text }) => text);
  if (extra < 0 || !reads(0, textsOf(before.slice(0, ahead)))) return undefined;
  if (!reads(now.length - behind, textsOf(before.slice(after + 1)))) return undefined;
  for (let lead = 0; lead <= extra; lead++) {
    const first = ahead + lead;
    if (!reads(first, texts)) continue;
    const last = first + texts.length;
    const strays = now.slice(ahead, now.length - behind).map(({ index }) => index);
    const others = strays.filter((index) => index < first || index >= last);
    if (others.every((index) => now[index]?.text === '')) return { first, strays: others };
  }
  return undefined;
}
