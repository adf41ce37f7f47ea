import { PHRASES } from '../../src/library/content/phrases';
import { FOLDED, lookedAt } from '../../src/rollover/look';
import { rollOver } from '../../src/rollover/rollOver';
import { paragraphsOf } from './paragraphs';

const YEARS = { year: 2024, to: 2025 };

function looked(...texts: string[]): { text: string; isFolded: boolean }[] {
  const paragraphs = paragraphsOf(['白石镇2024年工作总结', '一、2024年工作', ...texts]);
  const decisions = rollOver(paragraphs, YEARS, PHRASES);
  return lookedAt(paragraphs, decisions, YEARS).map(({ text, risk }) => ({ text, isFolded: risk >= FOLDED }));
}

test('the worst stands first: problems and claims, which no figure gives away; names are folded', () => {
  expect(
    looked('镇长 李为民带队，1998年建成的水库无恙。', '积案全部化解。', '但还存在链条不长的问题。'),
  ).toEqual([
    { text: '但还存在链条不长的问题。', isFolded: false },
    { text: '全部化解', isFolded: false },
    { text: '李为民', isFolded: false },
    { text: '1998年', isFolded: true },
  ]);
});

test('what is changed is not to be looked at, nor are the numbers of headings', () => {
  expect(looked('2024年新增5家。', '1.抓好生产。')).toEqual([]);
});

test('no more is asked than a clerk answers with care: what stays as a rule is only to be looked at then', () => {
  const costs = Array.from({ length: 30 }, (_, i) => `总投资${i + 1}00万元的大桥加快建设。`);
  const paragraphs = paragraphsOf(['白石镇2024年工作总结', '一、2024年工作', '2024年3月开街。', ...costs]);
  const decisions = rollOver(paragraphs, YEARS, PHRASES);
  const asked = decisions.filter(({ action }) => action === 'ask');
  expect(asked).toHaveLength(20);
  expect(asked[0]).toMatchObject({ text: '2024年3月' });
  expect(
    lookedAt(paragraphs, decisions, YEARS).filter(({ reason }) => reason === 'projectSize'),
  ).toHaveLength(30);
});
