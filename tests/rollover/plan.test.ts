import { rollOver } from '../../src/rollover/rollOver';
import { additionsOf, type Placing } from '../../src/rollover/plan/additions';
import { plannedIn } from '../../src/rollover/plan/items';
import { likeliestSection, reviewSections } from '../../src/rollover/plan/sections';
import { paragraphsOf } from './paragraphs';

const YEARS = { year: 2024, to: 2025 };
const REPORT = [
  '白石镇2024年工作总结及2025年工作计划',
  '一、2024年工作情况',
  '（一）产业发展。新建茶园80亩。',
  '茶叶加工厂投产。',
  '（二）民生改善。医保参保率98%。',
  '二、2025年工作计划',
  '2025年是关键一年。我镇将抓好以下工作：',
  '（一）做强茶叶产业',
  '一是2025年6月底前新建茶园120亩；二是改造茶叶加工厂2座。',
  '（二）办好民生实事。医保参保率达到99%。',
  '（三）加强自身建设',
];
const paragraphs = paragraphsOf(REPORT);
const items = plannedIn(paragraphs, YEARS.year);
const sections = reviewSections(paragraphs, YEARS.year);

test('each task of last year’s plan is one, also where a heading is all that there is of it', () => {
  expect(items.map(({ heading, text }) => [heading, text])).toEqual([
    ['（一）做强茶叶产业', '2025年6月底前新建茶园120亩'],
    ['（一）做强茶叶产业', '改造茶叶加工厂2座'],
    ['（二）办好民生实事', '医保参保率达到99%'],
    ['（三）加强自身建设', '加强自身建设'],
  ]);
  for (const { paragraph, start, end, text } of items)
    expect(REPORT[paragraph]?.slice(start, end)).toBe(text);
});

test('what the year is, whom it is told and what leads over is no task', () => {
  const texts = ['二、2025年工作打算', '各位代表！让我们携手前进。主要目标如下：', '以上报告，请予审议。'];
  expect(plannedIn(paragraphsOf(texts), 2024)).toEqual([]);
});

test('a task belongs to the section that tells of the same', () => {
  expect(sections.map(({ heading, last }) => [heading.text, last])).toEqual([
    ['（一）产业发展', 3],
    ['（二）民生改善', 4],
  ]);
  expect(items.map((item) => likeliestSection(item, sections))).toEqual([0, 0, 1, 0]);
});

test('what is placed stands behind its section with its targets blank, headings behind the last one, numbered on', () => {
  const placings: readonly Placing[] = [
    { does: 'place', section: 0 },
    { does: 'heading' },
    { does: 'leave' },
    { does: 'heading' },
  ];
  const placed = items.map((item, i) => ({ item, placing: placings[i] as Placing }));
  const decisions = rollOver(paragraphs, YEARS, []);
  expect(additionsOf(placed, sections, decisions)).toEqual([
    {
      ...{ after: 3, like: 3, end: 'last', text: '去年计划：2025年6月底前新建茶园XX亩。' },
      targets: [{ start: 18, target: '120' }],
    },
    { after: 4, like: 4, end: 'first', text: '（三）改造茶叶加工厂。', targets: [] },
    { after: 4, like: 4, end: 'first', text: '（四）加强自身建设。', targets: [] },
  ]);
});

test('headings that Word numbers by itself are read as if they were written, and go on being numbered by it', () => {
  const numberOf = (text: string): string => /^(?:[一二]、|（.）)/.exec(text)?.[0] ?? '';
  const automatic = paragraphs.map((each) => {
    const number = numberOf(each.text);
    return { ...each, number, text: each.text.slice(number.length) };
  });
  const planned = plannedIn(automatic, YEARS.year);
  expect(planned.map(({ heading, text }) => [heading, text])).toEqual(
    items.map(({ heading, text }) => [heading, text]),
  );
  const found = reviewSections(automatic, YEARS.year);
  expect(found.map(({ heading, last }) => [heading.text, last])).toEqual(
    sections.map(({ heading, last }) => [heading.text, last]),
  );
  const placed = planned.slice(3).map((item) => ({ item, placing: { does: 'heading' } as const }));
  expect(additionsOf(placed, found, [])).toEqual([
    { after: 4, like: 4, end: 'first', text: '加强自身建设。', number: '（三）', targets: [] },
  ]);
});

test('without a section there is nowhere to put a task', () => {
  const texts = ['2025年工作计划', '新建茶园120亩。'];
  const [item] = plannedIn(paragraphsOf(texts), 2024);
  expect(item?.text).toBe('新建茶园120亩');
  if (!item) return;
  expect(additionsOf([{ item, placing: { does: 'heading' } }], [], [])).toEqual([]);
});
