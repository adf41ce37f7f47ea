import { atOnce } from '../../../src/report/steps';
import { align as alignInSteps, type AlignedParagraph } from '../../../src/word/package/align';
import type { Piece } from '../../../src/word/package/pieces';
import { aligned, piece } from './aligned';

const said = (text: string, number = ''): { text: string; number: string } => ({ text, number });
const special = (text: string, ...layers: Piece['layers'][number][]): Piece => ({
  ...piece(text, null, ...layers),
  special: true,
});

/** What stands beside each of Word's paragraphs. */
function align(...given: Parameters<typeof alignInSteps>): (AlignedParagraph | null)[] {
  return atOnce(alignInSteps(...given));
}

/** The text of the pieces that a paragraph of the file has beside Word's, in Word's characters; null where it has none. */
function beside(pieces: readonly Piece[], text: string, number = ''): string | null {
  const [found] = align([aligned(pieces)], [said(text, number)]);
  return found ? found.pieces.map((each) => each.text).join('') : null;
}

test('paragraphs are put beside Word’s by their number; an empty one more at the end is passed over', () => {
  const [one, empty] = [aligned([piece('改厕')]), aligned([])];
  expect(align([one, empty], [said('改厕')])).toEqual([
    expect.objectContaining({ pieces: one.pieces, lead: 0 }),
  ]);
  expect(align([one, empty], [said('改厕'), said('')])).toHaveLength(2);
});

test.each([
  ['one more that is not empty', 2, 1],
  ['one less', 1, 2],
  ['two more', 3, 1],
  ['one less of none', 0, 1],
])('with %s than Word tells, nothing is known', (_, inFile, inWord) => {
  const paragraphs = Array.from({ length: inFile }, () => aligned([piece('改厕')]));
  const wordText = Array.from({ length: inWord }, () => said('改厕'));
  expect(() => align(paragraphs, wordText)).toThrow(expect.objectContaining({ code: 'mismatch' }) as Error);
});

test('what Word puts before and behind a text is none of it', () => {
  const leadOf = (pieces: Piece[], text: string, number: string): number | undefined =>
    align([aligned(pieces)], [said(text, number)])[0]?.lead;
  expect(leadOf([piece('改厕')], '一、改厕', '一、')).toBe(2);
  expect(leadOf([piece('改厕')], '一、改厕\u0007', '一、')).toBe(2);
  expect(leadOf([piece('改厕')], '改厕', '一、')).toBe(0);
  expect(leadOf([piece('一、改厕')], '一、改厕', '一、')).toBe(0);
  expect(leadOf([piece('改厕')], '改厕一、', '一、')).toBeUndefined();
  expect(leadOf([piece('改厕')], '改厕\u0007\u0007', '')).toBeUndefined();
});

test.each<[string, Piece, written: string, isRead: boolean]>([
  ['a break', special('\v', 'break'), '\n', true],
  ['a break', special('\v', 'break'), '\f', true],
  ['a break', special('\v', 'break'), ' ', true],
  ['a break', special('\v', 'break'), '', true],
  ['a break', special('\v', 'break'), 'X', false],
  ['a note’s reference', special('\u0002'), '\ufffd', true],
  ['a note’s reference', special('\u0002'), 'X', false],
  ['a note’s reference', special('\u0002'), '', false],
  ['a tab', special('\t'), '\t', true],
  ['a symbol', special('('), '☑', true],
  ['a symbol', special('('), '', false],
  ['a character', piece('('), '☑', false],
  ['a character', piece('X'), '\ufffd', false],
])('%s (%j) that Word writes as %j may be so: %s', (_, own, written, isRead) => {
  const text = beside([piece('改'), own, piece('厕')], `改${written}厕`);
  expect(text).toBe(isRead ? `改${written === '' ? own.text : written}厕` : null);
});

test('a text that goes on, or ends before, is another one', () => {
  expect(beside([piece('改厕')], '改厕座')).toBeNull();
  expect(beside([piece('改厕')], '改')).toBeNull();
  expect(beside([piece('改厕'), piece('座', null, 'deleted')], '改厕座')).toBe('改厕座');
});

test('where a text may be read in two ways, it is read as most of the others are', () => {
  const [found] = align(
    [
      aligned([piece('X', null, 'hidden'), piece('X', null, 'deleted'), piece('户')]),
      aligned([piece('略', null, 'hidden'), piece('厕')]),
      aligned([piece('旧', null, 'deleted'), piece('改')]),
    ],
    [said('X户'), said('厕'), said('旧改')],
  );
  expect([found?.sight.has('deleted'), found?.sight.has('hidden')]).toEqual([true, false]);
});
