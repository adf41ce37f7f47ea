import type { Paragraph } from '../../../src/report/paragraph';
import { WordFailure } from '../../../src/word/office/failure';
import { outcomeOf } from '../../../src/word/insert/outcome';

function report(...texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({ part: 'body', index, text, number: '' }));
}

const NUMBER = {
  span: { part: 'body', paragraph: 7, start: 0, end: 3, text: '（二）' },
  value: '（三）',
} as const;

/** The report when the new paragraphs stand, with three empty ones of Word's beside them and one of the clerk's. */
const NOW = report('甲', '', '', '新一', '新二', '', '', '（二）乙', '（三）丙');
const BEFORE = {
  paragraphs: NOW,
  items: [],
  inFile: [],
  mode: 'unknown',
  colour: undefined,
  file: null,
  bodyText: undefined,
  hasNumbers: true,
  givesOoxml: true,
  lostHighlights: [],
} as const;
const STANDING = {
  insertedAt: { first: 3, strays: [2, 5, 6] },
  texts: ['新一', '新二'],
  copies: 1,
  emptyTaken: '<w:p/>',
  now: BEFORE,
  found: [],
  numbers: [NUMBER],
  chosen: null,
  automatic: [null, null],
};

const after = (...texts: readonly string[]) => outcomeOf(STANDING, report(...texts)).result([NUMBER]);

test('all that was beside them is gone', () => {
  expect(after('甲', '', '新一', '新二', '（三）乙', '（三）丙')).toEqual({
    inserted: {
      first: 2,
      texts: ['新一', '新二'],
      copies: 1,
      beside: ['', '（三）乙'],
      emptyTaken: '<w:p/>',
      numbers: [{ ...NUMBER, span: { ...NUMBER.span, paragraph: 4 }, title: '乙' }],
    },
    flaws: { numbersLeft: 0, unnumbered: 0, emptyLeft: 0 },
  });
});

test.each([
  ['one before them', ['甲', '', '', '新一', '新二', '（三）乙', '（三）丙'], 3, 5, 1],
  ['one behind them', ['甲', '', '新一', '新二', '', '（三）乙', '（三）丙'], 2, 5, 1],
  ['all of them', ['甲', '', '', '新一', '新二', '', '', '（三）乙', '（三）丙'], 3, 7, 3],
])('%s is left', (_name, texts, first, paragraph, emptyLeft) => {
  const { inserted, flaws } = after(...texts);
  expect(inserted).toMatchObject({
    first,
    beside: [texts[first - 1], texts[first + 2]],
    emptyTaken: null,
    numbers: [{ span: { paragraph } }],
  });
  expect(flaws).toEqual({ numbersLeft: 0, unnumbered: 0, emptyLeft });
});

test('what somebody has written before them is no empty paragraph that was left', () => {
  const { inserted, flaws } = after('甲', '又', '', '新一', '新二', '（三）乙', '（三）丙');
  expect(inserted).toMatchObject({ first: 3, emptyTaken: '<w:p/>', numbers: [{ span: { paragraph: 5 } }] });
  expect(flaws.emptyLeft).toBe(0);
});

test('of two places that read the same the nearest is theirs', () => {
  const texts = ['新一', '新二', '甲', '新一', '新二', '（三）乙', '新一', '新二'];
  expect(after(...texts).inserted.first).toBe(3);
});

test('a number that is not to be seen is left', () => {
  const { inserted, flaws } = after('甲', '', '新一', '新二', '（四）乙', '（三）丙');
  expect([inserted.numbers, flaws.numbersLeft]).toEqual([[], 1]);
});

test('what is not to be seen is uncertain', () => {
  expect(() => after('甲', '', '新一', '（三）乙')).toThrow(WordFailure);
});
