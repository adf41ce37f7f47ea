import { findLeft } from '../../src/report/leftStretches';
import { carriedInto } from '../../src/rollover/carried';
import { draftOf } from '../../src/rollover/draft';
import { lookedAt } from '../../src/rollover/look';
import { additionsOf } from '../../src/rollover/plan/additions';
import { plannedIn } from '../../src/rollover/plan/items';
import { reviewSections } from '../../src/rollover/plan/sections';
import { rollOver } from '../../src/rollover/rollOver';
import { paragraphsOf } from './paragraphs';

const YEARS = { year: 2024, to: 2025 };
const REPORT = [
  '白石镇2024年工作总结',
  '一、2024年工作情况',
  '（一）抓安全。2024年整改隐患36处，隐患全部化解。',
  '二、2025年工作计划',
  '新建大棚20座。',
];
const paragraphs = paragraphsOf(REPORT);
const decisions = rollOver(paragraphs, YEARS, []);
const rewrites = decisions.filter(({ action }) => action === 'shift' || action === 'blank');
const planned = plannedIn(paragraphs, YEARS.year);
const additions = additionsOf(
  planned.map((item) => ({ item, placing: { does: 'place', section: 0 } })),
  reviewSections(paragraphs, YEARS.year),
  decisions,
);
const carried = carriedInto({
  ...{ paragraphs, decisions, rewrites, additions, planned },
  unseen: lookedAt(paragraphs, decisions, YEARS),
});
const textAt = (at: number): string => carried.paragraphs[at]?.text ?? '';

test('the draft’s paragraphs are those of last year, what is added between them', () => {
  expect(carried.paragraphs.map(({ index, text }) => [index, text])).toEqual([
    [0, '白石镇2025年工作总结'],
    [1, '一、2025年工作情况'],
    [2, '（一）抓安全。2025年整改隐患XX处，隐患全部化解。'],
    [3, '去年计划：新建大棚XX座。'],
    [4, '二、2026年工作计划'],
    [5, '新建大棚XX座。'],
  ]);
});

test('each blank knows last year’s figure, those of the plan what it was to be this year', () => {
  expect(
    carried.figures.map(({ paragraph, start, last, target }) => [paragraph, start, last, target]),
  ).toEqual([
    [2, REPORT[2]?.indexOf('36'), '36', ''],
    [5, 4, '', '20'],
    [3, 9, '', '20'],
  ]);
  for (const { paragraph, start } of carried.figures)
    expect(textAt(paragraph).slice(start, start + 2)).toBe('XX');
});

test('what stays is found in the draft again until its sentence was written anew, whatever its figures are', () => {
  const found = (texts: readonly string[]): (readonly [string, string])[] =>
    findLeft(paragraphsOf(texts), carried.left).map(({ text, reason }) => [text, reason] as const);
  const texts = carried.paragraphs.map(({ text }) => text);
  expect(found(texts)).toEqual([
    ['全部化解', 'claim'],
    ['去年计划：新建大棚XX座。', 'lastPlan'],
    ['新建大棚XX座。', 'lastPlan'],
  ]);
  const filled = texts.map((text) => text.replace('XX', '1,204.5'));
  expect(found(filled).map(([, reason]) => reason)).toEqual(['claim', 'lastPlan', 'lastPlan']);
  const anew = texts.map((text) =>
    text.replace('隐患全部化解', '隐患化解').replace('去年计划：新建', '建成'),
  );
  expect(found(anew)).toEqual([['新建大棚XX座。', 'lastPlan']]);
  expect(found([])).toEqual([]);
});

test('a place within what is written anew is where that begins; notes do not move', () => {
  const notes = [...paragraphs, { part: 'footnote' as const, index: 4, text: '注：2024年。', number: '' }];
  const draft = draftOf(
    notes,
    [{ part: 'body', paragraph: 4, start: 2, end: 6, text: '大棚20', result: '园' }],
    additions,
  );
  const at = (start: number) => draft.at({ part: 'body', paragraph: 4, start });
  expect([at(1), at(3), at(6)].map(({ paragraph, start }) => [paragraph, start])).toEqual([
    [5, 1],
    [5, 2],
    [5, 3],
  ]);
  expect(draft.at({ part: 'footnote', paragraph: 4, start: 2 })).toEqual({
    ...{ part: 'footnote', paragraph: 4, start: 2 },
  });
  expect(draft.paragraphs.at(-1)).toEqual(notes.at(-1));
});
