import { PHRASES } from '../../src/library/content/phrases';
import { lookedAt } from '../../src/rollover/look';
import { rollOver } from '../../src/rollover/rollOver';
import type { Case } from './cases/case';
import { EVENTS } from './cases/events';
import { FACTS } from './cases/facts';
import { FIGURES } from './cases/figures';
import { NAMES } from './cases/names';
import { YEARS } from './cases/years';
import { paragraphsOf } from './paragraphs';

const CASES: readonly Case[] = [...YEARS, ...FACTS, ...NAMES, ...FIGURES, ...EVENTS];
/** How many rules there are by the letter of their group. */
const GROUPS = { A: 35, B: 20, C: 13, D: 20, E: 7 };

/** What stands above a sentence, so that it stands where it is said to. */
function above(zone: Case[1], year: number): string[] {
  if (zone === 'title') return [];
  const title = `清河镇${year}年工作总结`;
  if (zone === 'plan') return [title, `二、${year + 1}年工作计划`];
  return [title, zone === 'review' ? `一、${year}年工作回顾` : '二、存在的主要问题'];
}

/** The sentence with what becomes of it marked, as the cases write it. */
function marked([, zone, written, year = 2024, to = year + 1]: Case): string {
  const sentence = written.replace(/【([^【】>_?]*)[>_?][^】]*】/g, '$1');
  const texts = [...above(zone, year), sentence];
  const decisions = rollOver(paragraphsOf(texts), { year, to }, PHRASES);
  let at = 0;
  let result = '';
  for (const { paragraph, start, end, text, action, result: becomes } of decisions) {
    if (paragraph !== texts.length - 1 || action === 'keep') continue;
    const shown = {
      shift: `>${becomes}`,
      blank: `_${/^XX/.test(becomes) ? '' : becomes}`,
      ask: `?${becomes === text ? '' : becomes}`,
    };
    result += `${sentence.slice(at, start)}【${text}${shown[action]}】`;
    at = end;
  }
  return result + sentence.slice(at);
}

test.each(CASES.map((each) => ({ each, name: each.slice(0, 3).join(' ') })))('$name', ({ each }) => {
  expect(marked(each)).toBe(each[2]);
});

test('each rule is tried by a case of its number', () => {
  const numbers = Object.entries(GROUPS).flatMap(([group, count]) =>
    Array.from({ length: count }, (_, i) => group + String(i + 1).padStart(2, '0')),
  );
  expect(numbers).toHaveLength(95);
  expect([...new Set(CASES.map(([number]) => number))].sort()).toEqual(numbers);
});

test('problems that are copied are to be looked at first of all', () => {
  const texts = [...above('problems', 2024), '一是产业不强；二是人才不足。'];
  const years = { year: 2024, to: 2025 };
  const paragraphs = paragraphsOf(texts);
  const [first] = lookedAt(paragraphs, rollOver(paragraphs, years, PHRASES), years).filter(
    ({ paragraph }) => paragraph === 2,
  );
  expect(first).toMatchObject({ reason: 'problem', risk: 1, text: texts[2] });
});
