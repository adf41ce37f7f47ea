import * as fc from 'fast-check';
import { type SearchAnchor, anchorsOf } from '../../../src/word/locate/searchAnchors';
import type { View } from '../../../src/word/package/views';
import { occurrences } from '../../../src/word/locate/replay';
import { runs } from '../../amount';

const RUNS = runs(1000, 10_000);

/** The offset at which an edge is in a text, where Word's hits are the replay's. */
function offsetOf({ needle, point }: SearchAnchor, text: string, side: 'left' | 'right'): number {
  if (!needle) return point === 'Start' ? 0 : point === 'End' ? text.length : NaN;
  expect(occurrences(text, needle.text)).toContain(needle.at);
  const isAtStart = point ? point === 'Start' : side === 'left';
  return isAtStart ? needle.at : needle.at + needle.text.length;
}

/** What a range reaches over that is found by its edges; null where there is no way. */
function reached(view: View): readonly [number, number] | null {
  const anchors = anchorsOf(view);
  return anchors && [offsetOf(anchors[0], view.text, 'left'), offsetOf(anchors[1], view.text, 'right')];
}

test('what can be searched whole is one edge, searched for once', () => {
  const anchors = anchorsOf({ text: '改厕XX座', start: 2, end: 4 });
  expect(anchors).toEqual([{ needle: { text: 'XX', at: 2 } }, { needle: { text: 'XX', at: 2 } }]);
  expect(anchors?.[0]).toBe(anchors?.[1]);
});

test('what begins or ends in a tab is reached from its neighbours', () => {
  expect(anchorsOf({ text: '共\tXX\t户', start: 1, end: 5 })).toEqual([
    { needle: { text: '共', at: 0 }, point: 'End' },
    { needle: { text: '户', at: 5 }, point: 'Start' },
  ]);
});

test('a tab in its midst parts head and tail', () => {
  expect(anchorsOf({ text: '共XX\tYY户', start: 1, end: 6 })).toEqual([
    { needle: { text: 'XX', at: 1 } },
    { needle: { text: 'YY', at: 4 } },
  ]);
});

test('the paragraph’s own ends are edges where it begins and ends in a tab', () => {
  expect(anchorsOf({ text: '\tXX\t', start: 0, end: 4 })).toEqual([
    { needle: null, point: 'Start' },
    { needle: null, point: 'End' },
  ]);
});

test('between tabs there is no way from either side', () => {
  expect(anchorsOf({ text: '\t\t\tX', start: 1, end: 3 })).toBeNull(); // none to its beginning
  expect(anchorsOf({ text: 'X\t\t\t', start: 1, end: 3 })).toBeNull(); // none to its end
});

test('what may be wider is reached from as near as can be', () => {
  const text = '甲\t\t\t\t乙';
  expect(anchorsOf({ text, start: 2, end: 4, widest: { start: 1, end: 5 } })).toEqual([
    { needle: { text: '甲', at: 0 }, point: 'End' },
    { needle: { text: '乙', at: 5 }, point: 'Start' },
  ]);
  expect(reached({ text, start: 2, end: 4, widest: { start: 2, end: 5 } })).toBeNull();
  expect(reached({ text, start: 2, end: 4, widest: { start: 1, end: 4 } })).toBeNull();
});

test('a place without width, as a deletion is in what stands there, is between its neighbours', () => {
  expect(reached({ text: '改厕35座', start: 2, end: 2 })).toEqual([2, 2]);
  expect(reached({ text: '', start: 0, end: 0 })).toEqual([0, 0]);
});

const sorted = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a]);

const anyText = fc
  .array(fc.constantFrom('X', 'X', '_', '_', '户', '\t', '\v', '^'), { maxLength: 12 })
  .map((signs) => signs.join(''));

const isBarred = (sign: string): boolean => sign === '\t' || sign === '\v';

test('a range is just the span, and there is one unless both sides of an end are barred', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = sorted(a % (text.length + 1), b % (text.length + 1));
      const inside = text.slice(start, end);
      const canBegin = start === 0 || !isBarred(text.charAt(start - 1)) || /^[^\t\v]/.test(inside);
      const canEnd = end === text.length || !isBarred(text.charAt(end)) || /[^\t\v]$/.test(inside);
      expect(reached({ text, start, end })).toEqual(canBegin && canEnd ? [start, end] : null);
    }),
    RUNS,
  );
});

test('a range that may be wider is so only as far as it may', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), fc.nat(3), fc.nat(3), (text, a, b, before, behind) => {
      const [start, end] = sorted(a % (text.length + 1), b % (text.length + 1));
      const widest = { start: Math.max(0, start - before), end: Math.min(text.length, end + behind) };
      const [from, to] = reached({ text, start, end, widest }) ?? [start, end];
      expect([widest.start <= from, from <= start, end <= to, to <= widest.end]).not.toContain(false);
    }),
    RUNS,
  );
});
