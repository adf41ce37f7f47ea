import * as fc from 'fast-check';
import { PHRASES } from '../../src/library/content/phrases';
import { findPlaceholders } from '../../src/placeholders/find';
import { rewritten } from '../../src/rollover/rewritten';
import { rollOver } from '../../src/rollover/rollOver';
import { yearOfReport } from '../../src/rollover/yearOf';
import { partyAge } from '../../src/library/skeletons/years';
import { paragraphsOf } from './paragraphs';
import { runs } from '../amount';

/** How many reports follow one another. */
const ROUNDS = 5;

/** The party was founded in 1921. */
const CENTENARY = 2021;

/** The figures of a report, in its order; of the last but one report the same. */
interface Values {
  readonly income: string;
  readonly rest: readonly string[];
}

const figure = fc.oneof(
  fc.integer({ min: 2, max: 9_999 }).map(String),
  fc.integer({ min: 11, max: 999 }).map((value) => `${Math.floor(value / 10)}.${value % 10 || 5}`),
);
const values: fc.Arbitrary<Values> = fc.record({
  income: fc.integer({ min: 5_000, max: 40_000 }).map(String),
  rest: fc.array(figure, { minLength: 8, maxLength: 8 }),
});

/** A report of a year as somebody would write it afresh: all that it says of years follows from that year. */
function reportOf(year: number, { income, rest }: Values, before: Values): string[] {
  const [a, b, c, d, e, f, g, h] = rest;
  return [
    `白石镇${year}年工作总结及${year + 1}年工作计划`,
    `${year}年以来，全镇上下齐心。现将${year}年工作情况报告如下：`,
    `一、${year}年工作情况`,
    `（一）强组织。庆祝建党${partyAge(year) ?? ''}周年，发展党员${a}名，给老党员颁发光荣在党50年纪念章${b}枚。`,
    `（二）促增收。人均纯收入由${year - 1}年的${before.income}元增加到${year}年的${income}元，增长${c}%，比${year - 1}年多${d}户。`,
    `（三）守底线。落实“三会一课”，检查60周岁以上老人住房${e}处，G316沿线整改${f}处；2006年建成的水库安全。`,
    `二、${year + 1}年工作计划`,
    `${year + 1}年6月底前新建大棚${g}座，争取资金${h}万元，到2049年全面振兴，隐患整改率100%。`,
  ];
}

/** The blanks filled with values, in order. */
function filled(texts: readonly string[], { income, rest }: Values): string[] {
  // As the report has them: the income stands behind the second.
  const left = [...rest.slice(0, 2), income, ...rest.slice(2)];
  return texts.map((text) => {
    const blanks = findPlaceholders(text).map(({ start, end }) => ({
      start,
      end,
      result: left.shift() ?? '',
    }));
    return rewritten(text, blanks);
  });
}

function rolledOver(texts: readonly string[], year: number): string[] {
  const decisions = rollOver(paragraphsOf(texts), { year, to: year + 1 }, PHRASES);
  // A centenary is not celebrated again: the clerk writes the next anniversary.
  const asked = decisions.filter(({ action }) => action === 'ask');
  expect(asked.map(({ text }) => text)).toEqual(year === CENTENARY ? ['建党100周年'] : []);
  const carried = decisions
    .filter(({ action }) => action !== 'keep')
    .map((each) => (asked.includes(each) ? { ...each, result: '建党101周年' } : each));
  return texts.map((text, i) =>
    rewritten(
      text,
      carried.filter(({ paragraph }) => paragraph === i),
    ),
  );
}

test('a report that was rolled over and filled is the one that would be written afresh, five times over', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2008, max: 2040 }),
      fc.array(values, { minLength: ROUNDS + 2, maxLength: ROUNDS + 2 }),
      (first, all) => {
        let texts = reportOf(first, all[1] as Values, all[0] as Values);
        for (let round = 1; round <= ROUNDS; round++) {
          const year = first + round;
          const now = all[round + 1] as Values;
          expect(yearOfReport(texts)).toBe(year - 1);
          texts = filled(rolledOver(texts, year - 1), now);
          expect(texts).toEqual(reportOf(year, now, all[round] as Values));
        }
      },
    ),
    runs(30, 300),
  );
});
