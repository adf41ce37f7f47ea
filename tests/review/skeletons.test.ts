import { PHRASES } from '../../src/library/content/phrases';
import { type NewParagraph, textOf } from '../../src/report/newParagraph';
import type { Paragraph } from '../../src/report/paragraph';
import { reviewed } from '../../src/review/reviewedReport';
import { review } from '../../src/review/review';
import { RULES } from '../../src/review/rules';
import { part } from '../amount';
import { finishedReport } from '../../src/trial/skeletons/finished';
import { allReports } from '../../src/trial/skeletons/written';
import { COUNTS } from './counts';

function asRead(written: readonly NewParagraph[]): Paragraph[] {
  return written.map((each, index) => {
    return { part: 'body', index, text: textOf(each), number: each.automatic ? each.number : '' };
  });
}

function wrong(paragraphs: readonly Paragraph[], year: number): string[] {
  return review(reviewed(paragraphs, { phrases: PHRASES, counts: COUNTS, year }), RULES)
    .filter(({ severity }) => severity !== 'ask')
    .map(({ rule, span }) => `${rule} ${span.text}`);
}

test('no report that is composed of our own sections holds an error or a warning, for any unit and year', () => {
  const found = part(allReports(), 0.2, ({ kind }) => kind).flatMap(({ paragraphs, kind, year, skeleton }) =>
    wrong(asRead(paragraphs), year).map((each) => `${kind} ${year} ${skeleton.name}: ${each}`),
  );
  expect(found).toEqual([]);
});

test('nor does one that is filled in', () => {
  const { lines, year } = finishedReport();
  const paragraphs = lines.map((text, index): Paragraph => ({ part: 'body', index, text, number: '' }));
  expect(wrong(paragraphs, year)).toEqual([]);
});
