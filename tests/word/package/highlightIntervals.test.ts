import type { Piece } from '../../../src/word/package/pieces';
import { highlightIntervalsOf } from '../../../src/word/package/highlightIntervals';
import { aligned, piece } from './aligned';

/** The intervals in bright green, as the search sees them that passes over what is not seen; and what cannot be reached. */
function found(...pieces: Piece[]): { at: unknown[]; unreachable: number } {
  const { intervals, unreachable } = highlightIntervalsOf(aligned(pieces), 'green');
  const at = intervals.map(({ views: [view] }) => [
    view?.start,
    view?.end,
    view?.widest?.start,
    view?.widest?.end,
  ]);
  return { at, unreachable };
}

test('a stretch may be reached from as far as no other colour stands', () => {
  expect(found(piece('改'), piece('XX', 'green'), piece('座'))).toEqual({
    at: [[1, 3, 0, 4]],
    unreachable: 0,
  });
  expect(found(piece('改', 'yellow'), piece('XX', 'green'), piece('座'), piece('户', 'red'))).toEqual({
    at: [[1, 3, 1, 4]],
    unreachable: 0,
  });
});

test('what stands side by side is one stretch, what does not is two', () => {
  expect(
    found(piece('X', 'green'), piece('X', 'green', 'fieldResult'), piece('\v', 'green', 'break')).at,
  ).toEqual([[0, 3, 0, 3]]);
  expect(found(piece('X', 'green'), piece('座'), piece('X', 'green')).at).toEqual([
    [0, 1, 0, 3],
    [2, 3, 0, 3],
  ]);
});

test('what is hidden is a stretch of its own, without width, and so is what is deleted', () => {
  expect(
    found(piece('X', 'green'), piece('略', 'green', 'hidden'), piece('旧', 'green', 'deleted')).at,
  ).toEqual([
    [0, 1, 0, 1],
    [1, 1, 0, 1],
    [1, 1, 0, 1],
  ]);
});

const OURS = piece('略', 'green', 'hidden');
const THEIRS = piece('旧', 'yellow', 'deleted');
const NOBODYS = piece('无', null, 'hidden');
const SEEN = piece('改', 'yellow');

test.each<[string, Piece[], number]>([
  ['behind it', [OURS, THEIRS], 1],
  ['before it', [THEIRS, OURS], 1],
  ['behind what has no colour', [OURS, NOBODYS, THEIRS], 1],
  ['before what has no colour', [THEIRS, NOBODYS, OURS], 1],
  ['not, but seen', [SEEN, OURS, SEEN], 0],
  ['not, but seen, behind what has no colour', [SEEN, NOBODYS, OURS, NOBODYS, SEEN], 0],
  ['behind what is seen', [OURS, SEEN, THEIRS], 0],
  ['nowhere', [OURS], 0],
])(
  'what is hidden cannot be reached where another colour is at the same place: %s',
  (_, pieces, unreachable) => {
    expect(found(...pieces)).toMatchObject({ unreachable });
    expect(found(...pieces).at).toHaveLength(1 - unreachable);
  },
);
