import * as fc from 'fast-check';
import { withoutCrossings } from '../../../src/worklist/matching/increasing';
import { gapsBetween, matchAnywhere, matchInOrder } from '../../../src/worklist/matching/lists';
import { RUNS } from '../reports';

/** The pairs as `before-now`. */
function matched(before: string, now: string): string {
  return matchInOrder(before.split(''), now.split(''))
    .map((pair) => `${pair.before}-${pair.now}`)
    .join(' ');
}

describe('two lists', () => {
  it('are matched from their ends', () => {
    expect(matched('abab', 'abxab')).toBe('0-0 1-1 2-3 3-4');
    expect(matched('aaa', 'aa')).toBe('0-0 1-1');
    expect(matched('', 'a')).toBe('');
  });

  it('are matched at what stands once in both, then between', () => {
    expect(matched('1..a..2', '3..a...4')).toBe('1-1 2-2 3-3 4-4 5-5');
    expect(matched('1aXbYc2', '3aZbWc4')).toBe('1-1 3-3 5-5');
  });

  it('keep the longer row where two rows have changed places', () => {
    expect(matched('1abcde2', '3deabc4')).toBe('1-3 2-4 3-5');
  });

  it('give pairs of equals that do not cross, and all of them where nothing changed', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (before, now) => {
        let [lastBefore, lastNow] = [-1, -1];
        for (const pair of matchInOrder(before, now)) {
          expect(before[pair.before]).toBe(now[pair.now]);
          expect(pair.before).toBeGreaterThan(lastBefore);
          expect(pair.now).toBeGreaterThan(lastNow);
          [lastBefore, lastNow] = [pair.before, pair.now];
        }
        expect(matchInOrder(before, before)).toHaveLength(before.length);
      }),
      RUNS,
    );
  });

  it('are matched out of order where that is asked for', () => {
    expect(matchAnywhere(['a', 'b', 'a'], ['a', 'c', 'b'])).toEqual([
      { before: 0, now: 0 },
      { before: 1, now: 2 },
    ]);
  });

  it('have gaps before, between and behind their pairs', () => {
    expect(gapsBetween([{ before: 1, now: 0 }], 2, 3)).toEqual([
      { before: [0, 1], now: [0, 0] },
      { before: [2, 2], now: [1, 3] },
    ]);
  });
});

test('as many pairs are kept without crossings as there can be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (positions) => {
      const pairs = positions.map((now, before) => ({ before, now }));
      const kept = withoutCrossings(pairs);
      kept.forEach(({ now }, i) => {
        expect(now).toBeGreaterThan(kept[i - 1]?.now ?? -1);
      });
      expect(kept).toHaveLength(longest(positions));
    }),
    RUNS,
  );
});

/** The length of the longest increasing row, by trying all. */
function longest(positions: readonly number[], above = -1): number {
  return Math.max(
    0,
    ...positions.map((position, i) => (position > above ? 1 + longest(positions.slice(i + 1), position) : 0)),
  );
}
