import { PHRASES } from '../../src/library/content/phrases';
import type { Finding } from '../../src/review/finding';
import { reviewed, type Surroundings } from '../../src/review/reviewedReport';
import { review, reviewInSteps } from '../../src/review/review';
import { RULES } from '../../src/review/rules';
import { COUNTS } from './counts';
import { paragraphsOf } from './marked';

function findings(text: string, known: Partial<Surroundings> = {}): Finding[] {
  return review(reviewed(paragraphsOf(text), { phrases: PHRASES, counts: COUNTS, ...known }), RULES);
}

function rules(text: string, known?: Partial<Surroundings>): string[] {
  return findings(text, known).map(({ rule }) => rule);
}

const EXPIRED = '各村为贫困户新增公益岗位三个。';

test('rules of the year are silent where the year is not known', () => {
  expect(rules(EXPIRED)).toEqual([]);
  expect(rules(EXPIRED, { year: 2026 })).toEqual(['phrase-expired']);
  expect(rules(`青溪镇2026年工作总结\n${EXPIRED}`)).toEqual(['phrase-expired']);
});

test('what needs the library or the counts is silent without them', () => {
  const text = '今年以来，深人推进改厕，落实三会一课。';
  expect(rules(text, { phrases: [], counts: null })).toEqual(['typo']);
  expect(rules('各村都要加强文物保户工作。', { counts: null })).toEqual([]);
  expect(rules('各村都要加强文物保户工作。')).toEqual(['homophone']);
  expect(rules('落实三会一课。', { phrases: [] })).toEqual([]);
  expect(rules('落实三会一课。')).toEqual(['quote-missing']);
});

test('a review goes by steps, a rule each, and says how far it is', () => {
  const report = reviewed(paragraphsOf('截止目前，路已通。'), { phrases: PHRASES });
  const steps = reviewInSteps(report, RULES);
  const seen: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    expect(step.value.total).toBe(RULES.length);
    seen.push(step.value.done);
  }
  expect(seen).toEqual(RULES.map((_, i) => i));
  expect(step.value.map(({ rule, fix }) => [rule, fix])).toEqual([['jiezhi', '截至']]);
});

test('a finding tells its place in the report, what stands there and where else to look', () => {
  const sentence = '全年新修机耕道十二公里，受益农户三百多户，群众拍手称快';
  const [found] = findings(`${sentence}。\n路好了。${sentence}。`);
  expect(found).toMatchObject({
    rule: 'dup-sentence',
    severity: 'error',
    span: { part: 'body', paragraph: 1, start: 4, text: sentence },
    fix: null,
    also: [{ part: 'body', paragraph: 0, start: 0, text: sentence }],
  });
});

test('what is still to be filled in is left alone', () => {
  expect(rules('完成投资____万元，新建　　公里，惠及XX户。')).toEqual([]);
});

test('numbers that Word writes count like those that are typed', () => {
  const paragraphs = paragraphsOf('抓产业\n抓项目\n抓民生').map((paragraph, i) => {
    return { ...paragraph, number: ['（一）', '（二）', '（四）'][i] ?? '' };
  });
  const found = review(reviewed(paragraphs, { phrases: PHRASES }), RULES);
  expect(found.map(({ rule, span, fix }) => [rule, span.paragraph, fix])).toEqual([
    ['heading-skip', 2, null],
  ]);
});
