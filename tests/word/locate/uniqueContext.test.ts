import * as fc from 'fast-check';
import type { Paragraph } from '../../../src/report/paragraph';
import type { Span } from '../../../src/report/span';
import { halfWidth, isSearchable, occurrences } from '../../../src/word/locate/replay';
import { contextsOf } from '../../../src/word/locate/uniqueContext';
import { runs } from '../../amount';

function report(...texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({ part: 'body', index, text, number: '' }));
}

function spanOf(paragraphs: readonly Paragraph[], paragraph: number, start: number, end: number): Span {
  return { part: 'body', paragraph, start, end, text: paragraphs[paragraph]?.text.slice(start, end) ?? '' };
}

test('the shortest that stands nowhere else', () => {
  const paragraphs = report('今年入冬以来清理沟渠XX条，又修路', '今年入冬以来清理塘坝XX条');
  const span = spanOf(paragraphs, 0, 10, 12);
  expect(contextsOf([span], paragraphs)?.get(span)).toEqual({
    ...{ text: '入冬以来清理沟渠XX条，又修路', start: 8, end: 10 },
  });
});

test.each([
  ['the paragraph stands there twice', report('改厕XX座', '改厕XX座')],
  ['another reads so in full width', report('改厕XX座', '改厕ＸＸ座')],
  ['it reads otherwise', report('改厕35座')],
  ['a tab is beside it', report('改厕XX\t座')],
  [
    'Word’s text of another is not all',
    [...report('改厕XX座', '乙')].map((each, i): Paragraph =>
      i === 1 ? { ...each, wordText: { text: '乙丙', isSure: true } } : each,
    ),
  ],
])('none if %s', (_why, paragraphs) => {
  const span: Span = { part: 'body', paragraph: 0, start: 2, end: 4, text: 'XX' };
  expect(contextsOf([span], paragraphs)).toBeNull();
});

test('whatever the report, a context holds its span, can be searched and is found once', () => {
  const text = fc.string({
    unit: fc.constantFrom('X', '改', '厕', 'Ｘ', '𠀀', '\t', '^', '。'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (texts, a, b, c) => {
        const paragraphs = report(...texts);
        const paragraph = a % texts.length;
        const { length } = texts[paragraph] ?? '';
        const [start = 0, end = 0] = [b % (length + 1), c % (length + 1)].sort((one, other) => one - other);
        const span = spanOf(paragraphs, paragraph, start, end);
        const context = contextsOf([span], paragraphs)?.get(span);
        if (!context) return;
        expect(context.text.slice(context.start, context.end)).toBe(span.text);
        expect(isSearchable(context.text)).toBe(true);
        expect(occurrences(halfWidth(texts.join('\n')), halfWidth(context.text))).toHaveLength(1);
      },
    ),
    runs(1000, 10_000),
  );
});
