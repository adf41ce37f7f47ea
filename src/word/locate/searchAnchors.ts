import type { View } from '../package/views';
import { headNeedle, isSearchable, LONGEST, occurrences, tailNeedle } from './replay';

/** A text to search for, and where the hit is that is meant. */
export interface Needle {
  readonly text: string;
  readonly at: number;
}

/** Where a range begins or ends: at a hit, or at a point of a neighbouring hit; without a needle, of the paragraph. */
export interface SearchAnchor {
  readonly needle: Needle | null;
  readonly point?: 'Start' | 'End';
}

/**
 * The two anchors by which a span is found: the same one twice where it can be searched whole, else its head and its
 * tail. What cannot be searched (a tab, a break) is reached from its neighbours. Null if there is no way.
 * @param longest how long a needle may be, in UTF-16 units
 */
export function anchorsOf(view: View, longest = LONGEST): readonly [SearchAnchor, SearchAnchor] | null {
  const { text, start, end } = view;
  const whole = text.slice(start, end);
  if (whole.length <= longest && isSearchable(whole) && occurrences(text, whole).includes(start)) {
    const anchor = { needle: { text: whole, at: start } };
    return [anchor, anchor];
  }
  const left = leftAnchor(view, longest);
  const right = rightAnchor(view, longest);
  return left && right && [left, right];
}

function leftAnchor({ text, start, end, widest }: View, longest: number): SearchAnchor | null {
  for (let from = start; from >= (widest?.start ?? start); from--) {
    const head = headNeedle(text, from, end, longest);
    if (head !== null) return { needle: { text: head, at: from } };
    const before = tailNeedle(text, 0, from, longest);
    if (before !== null) return { needle: { text: before, at: from - before.length }, point: 'End' };
    if (from === 0) return { needle: null, point: 'Start' };
  }
  return null;
}

function rightAnchor({ text, start, end, widest }: View, longest: number): SearchAnchor | null {
  for (let to = end; to <= (widest?.end ?? end); to++) {
    const tail = tailNeedle(text, start, to, longest);
    if (tail !== null) return { needle: { text: tail, at: to - tail.length } };
    const after = headNeedle(text, to, text.length, longest);
    if (after !== null) return { needle: { text: after, at: to }, point: 'Start' };
    if (to === text.length) return { needle: null, point: 'End' };
  }
  return null;
}
