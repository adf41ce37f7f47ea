/** A value that replaces a part of a paragraph. UTF-16 offsets, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/**
 * How many of a paragraph's replacements were done, counted from its end (they are made last to first, and a failing
 * batch stops somewhere), if the paragraph reads as if just they were; null if it reads otherwise.
 * @param tracked whether the replaced text may still be shown beside the value, as a tracked deletion (office-js#2314)
 */
export function doneCount(
  before: string,
  after: string,
  replacements: readonly Replacement[],
  tracked: boolean,
): number | null {
  const ordered = lastFirst(replacements);
  for (let count = ordered.length; count >= 0; count--) {
    const done = ordered.slice(0, count);
    const shown = tracked ? [NEW, OLD_NEW, NEW_OLD] : [NEW];
    if (shown.some((show) => replace(before, done, show) === after)) return count;
  }
  return null;
}

/** A paragraph's replacements in the order in which they must be made, so that none moves another. */
export function lastFirst<R extends { readonly start: number }>(replacements: readonly R[]): R[] {
  return [...replacements].sort((a, b) => b.start - a.start);
}

/** A paragraph with all of its replacements done. */
export function filledText(before: string, replacements: readonly Replacement[]): string {
  return replace(before, lastFirst(replacements), NEW);
}

type Show = (old: string, value: string) => string;
const NEW: Show = (_old, value) => value;
const OLD_NEW: Show = (old, value) => old + value;
const NEW_OLD: Show = (old, value) => value + old;

function replace(text: string, ordered: readonly Replacement[], show: Show): string {
  return ordered.reduce(
    (now, { start, end, value }) => now.slice(0, start) + show(now.slice(start, end), value) + now.slice(end),
    text,
  );
}
