import type { View } from '../package/views';
import { halfWidth, occurrences } from './replay';

/** Word's hits for a needle in a scope. */
export type HitsOf = (needle: string) => readonly Word.Range[];

/** Where the hits of each needle stand in a view of a scope; null where Word's hits are not those of its replay. */
export type Replay = (
  scope: string,
  view: View,
  needles: readonly string[],
  hitsOf: HitsOf,
) => ReadonlyMap<string, readonly number[]> | null;

/** How a search may compare: letter by letter, or without telling full from half width. */
const COMPARED: readonly ((text: string) => string)[] = [(text) => text, halfWidth];

/** Replays each needle once in each view of a scope: a paragraph may hold hundreds of spans that read alike. */
export function replayCache(): Replay {
  const known = new Map<string, Map<string, readonly number[] | null>>();
  return (scope, view, needles, hitsOf) => {
    // By the text itself, which may be that of a whole report.
    const inView = known.get(view.text) ?? new Map<string, readonly number[] | null>();
    known.set(view.text, inView);
    for (const [way, compare] of COMPARED.entries()) {
      const positions = new Map<string, readonly number[]>();
      const isAgreed = needles.every((needle) => {
        const key = [scope, way, needle].join(' ');
        const found =
          inView.get(key) ?? (inView.has(key) ? null : replayed(view, needle, hitsOf(needle), compare));
        inView.set(key, found);
        if (found) positions.set(needle, found);
        return found !== null;
      });
      if (isAgreed) return positions;
    }
    return null;
  };
}

/** Where a needle is in a view, if Word found it as often, and says of each hit what it should. */
function replayed(
  view: View,
  needle: string,
  hits: readonly Word.Range[],
  compare: (text: string) => string,
): readonly number[] | null {
  const expected = occurrences(compare(view.text), compare(needle));
  const said = (start: number): string => wordTextBetween(view, start, start + needle.length);
  const isAgreed =
    hits.length === expected.length && hits.every((hit, i) => hit.text === said(expected[i] ?? 0));
  return isAgreed ? expected : null;
}

/** What Word says of a range between two offsets of a view. */
export function wordTextBetween({ text, shown }: View, start: number, end: number): string {
  return shown?.(start, end) ?? text.slice(start, end);
}
