import { altered, sightsOver, STANDING } from '../../../src/word/package/sight';
import { viewsOf, viewsOfInterval } from '../../../src/word/package/views';
import { aligned, piece } from './aligned';

const pieces = [
  piece('改厕'),
  piece('略', null, 'hidden'),
  piece('XX'),
  piece('旧', null, 'deleted'),
  piece('座'),
];
const WITH_HIDDEN = altered(STANDING, { hidden: true });

test('a search may see what is hidden and what is deleted, or pass over it: the span is told in each way', () => {
  const views = viewsOfInterval(aligned(pieces), { start: 2, end: 4 });
  expect(views.map(({ text, start, end }) => [text, start, end])).toEqual([
    ['改厕XX座', 2, 4],
    ['改厕略XX座', 3, 5],
    ['改厕XX旧座', 2, 4],
    ['改厕略XX旧座', 3, 5],
  ]);
});

test('where nothing is hidden or deleted there is one way', () => {
  const plain = [piece('改厕'), piece('XX', null, 'fieldResult')];
  expect(viewsOfInterval(aligned(plain), { start: 2, end: 4 })).toMatchObject([
    { text: '改厕XX', start: 2, end: 4 },
  ]);
});

test('how far a range may reach is told as offsets, where it may', () => {
  const reach = { from: 2, to: 3, first: 0, end: 4 };
  expect(viewsOf(aligned(pieces), reach).map(({ widest }) => widest)).toEqual([
    { start: 0, end: 4 },
    { start: 0, end: 5 },
    { start: 0, end: 5 },
    { start: 0, end: 6 },
  ]);
  expect(viewsOf(aligned(pieces), { from: 2, to: 3 })[0]).not.toHaveProperty('widest');
});

describe('what Word says of a hit', () => {
  const shown = (wordText: typeof STANDING, view: number, start: number, end: number): string | undefined =>
    viewsOfInterval(aligned(pieces, wordText), { start: 2, end: 4 })[view]?.shown?.(start, end);

  test('is what its texts hold', () => {
    expect(shown(STANDING, 1, 1, 5)).toBe('厕XX'); // the search saw 厕略XX
    expect(shown(WITH_HIDDEN, 1, 1, 5)).toBe('厕略XX');
    expect(shown(STANDING, 2, 3, 6)).toBe('X座'); // the search saw X旧座
  });

  test('is what is hidden where there is nothing else, and never what is deleted', () => {
    expect(shown(STANDING, 1, 2, 3)).toBe('略');
    expect(shown(STANDING, 2, 4, 5)).toBe('');
  });

  test('holds what the search has passed over in its midst, if its texts do, not at its ends', () => {
    expect(shown(WITH_HIDDEN, 0, 1, 3)).toBe('厕略X');
    expect(shown(WITH_HIDDEN, 0, 0, 2)).toBe('改厕');
    expect(shown(WITH_HIDDEN, 0, 2, 4)).toBe('XX');
  });
});

test('sights differ over some layers in every way, the given one first', () => {
  const sights = sightsOver(STANDING, ['hidden', 'break']).map((sight) => [...sight].sort());
  expect(sights).toEqual([
    ['break', 'fieldResult'],
    ['break', 'fieldResult', 'hidden'],
    ['fieldResult'],
    ['fieldResult', 'hidden'],
  ]);
});
