import * as fc from 'fast-check';
import { type Layer, STANDING, textIn } from '../../../src/word/package/sight';
import { cutAt, cutOut, highlightsIn, holdsUnseen } from '../../../src/word/package/spans';
import { aligned, piece } from './aligned';
import { runs } from '../../amount';

/** 改厕XX, with something hidden after 厕 and something deleted behind it all. */
const paragraph = aligned([
  piece('改厕'),
  piece('略', 'yellow', 'hidden'),
  piece('XX', 'green'),
  piece('旧', 'red', 'deleted'),
]);

test('pieces are cut where an interval begins and ends', () => {
  const { pieces, from, to } = cutAt(paragraph, { start: 1, end: 3 });
  expect(pieces.map(({ text }) => text)).toEqual(['改', '厕', '略', 'X', 'X', '旧']);
  expect([from, to]).toEqual([1, 4]);
});

test.each([
  ['in its midst counts', 1, 3, [null, 'green'], ['yellow']],
  ['at its end does not', 0, 2, [null], []],
  ['at its ends does not', 2, 4, ['green'], []],
  ['in its midst counts, behind it does not', 0, 4, [null, 'green'], ['yellow']],
])('what is not seen %s', (_, start, end, seen, unseen) => {
  expect(highlightsIn(paragraph, { start, end })).toEqual({ seen, unseen });
  expect(holdsUnseen(paragraph, { start, end })).toBe(unseen.length > 0);
});

test('each highlight is told once', () => {
  const many = aligned([
    piece('X', 'green'),
    piece('_', 'green', 'fieldResult'),
    piece('X'),
    piece('X', 'green'),
  ]);
  expect(highlightsIn(many, { start: 0, end: 4 })).toEqual({ seen: ['green', null], unseen: [] });
});

test('an interval without width holds nothing', () => {
  expect(cutAt(paragraph, { start: 2, end: 2 })).toMatchObject({ from: 0, to: 0 });
  expect(holdsUnseen(paragraph, { start: 2, end: 2 })).toBe(false);
});

test('in intervals highlights are out of account, but for what is not seen there', () => {
  const { pieces } = cutOut(paragraph, [{ start: 1, end: 3 }]);
  expect(pieces.map(({ text, highlight }) => [text, highlight])).toEqual([
    ['改', null],
    ['厕', null],
    ['略', 'yellow'],
    ['X', null],
    ['X', 'green'],
    ['旧', 'red'],
  ]);
  expect(cutOut(paragraph, [])).toBe(paragraph);
});

test('intervals may come in any order', () => {
  const long = aligned([piece('一二三四五六七八九十甲乙丙', 'green')]);
  const cut = cutOut(long, [
    { start: 10, end: 12 },
    { start: 2, end: 4 },
  ]);
  expect(cut.pieces.map(({ text, highlight }) => [text, highlight])).toEqual([
    ['一二', 'green'],
    ['三四', null],
    ['五六七八九十', 'green'],
    ['甲乙', null],
    ['丙', 'green'],
  ]);
});

test('an interval is cut out of what stands there, whatever lies between; nothing is lost', () => {
  const layers = fc.constantFrom<Layer[][]>([], ['hidden'], ['deleted'], ['break']);
  const anyPiece = fc
    .tuple(fc.string({ minLength: 1, maxLength: 4 }), layers)
    .map(([text, is]) => piece(text, null, ...is));
  fc.assert(
    fc.property(fc.array(anyPiece, { maxLength: 6 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const text = textIn(pieces, STANDING);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const cut = cutAt(aligned(pieces), { start, end });
      expect(textIn(cut.pieces.slice(cut.from, cut.to), STANDING)).toBe(text.slice(start, end));
      expect(cut.pieces.map((each) => each.text).join('')).toBe(pieces.map((each) => each.text).join(''));
    }),
    runs(1000, 10_000),
  );
});
