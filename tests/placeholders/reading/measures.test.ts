import { findPlaceholders } from '../../../src/placeholders/find';

const found = (text: string) => findPlaceholders(text)[0];
const list = (words: string): string[] => words.split(' ');

/** Words that begin with a measure word and count nothing. */
const WORDS = list(
  '项目 人工智能 人大代表 人大主席 处分 处罚 起重机 起重要作用 起重点作用 支队 条件 号召 号称 号码 站在 站点 方面 方式 方案 ' +
    '方便 年级 年轻 平方 元一次方程 次方 顶层 顶点 月季花 桶装 袋装 瓶装 盒装 箱体 亩产 亩均 人民 人均 位于 家庭 起来 本地 台风 天然 月亮',
);
/** Words behind a measure word that leave it one: [unit, what begins with it]. */
const COUNTED = list(
  '项|项目标任务 人|人大型活动 处|处分散安置点 处|处分布点 处|处罚款 支|支队伍 月|月季度 平方米|平方米 平方公里|平方公里 亩|亩产业园 大|大行动 大|大工程 ' +
    '件套|件套餐具 批|批示范镇 个|个案例 人|人大病救助 户|户外出务工 名|名副镇长 家|家国有企业 年|年报告 元|元老年补贴 米|米线路 日|日报告',
).map((entry) => entry.split('|') as [string, string]);

// All of a table at once, so that what is wrong is seen side by side.
describe('measure words', () => {
  it('are not the beginning of a word that counts nothing: XX项目', () => {
    expect(WORDS.filter((word) => (found(`看XX${word}`)?.unit ?? '') !== '')).toEqual([]);
  });

  it('are what they are before a word of their own: XX人大型活动', () => {
    expect(COUNTED.map(([, behind]) => [found(`看XX${behind}`)?.unit, behind])).toEqual(COUNTED);
  });

  it('are not taken away by a word behind a comma', () => {
    const alone = (word: string): string => `共XX${word.charAt(0)}，`;
    expect(WORDS.filter((word) => found(alone(word) + word)?.unit !== found(alone(word))?.unit)).toEqual([]);
  });

  it.each([
    ['年', 'year'],
    ['学年', 'duration'],
    ['个月', 'duration'],
    ['周年', 'ordinal'],
    ['岁', 'age'],
    ['周岁', 'age'],
    ['块钱', 'money'],
    ['百分点', 'percent'],
    ['个百分点', 'percent'],
    ['季度', 'date'],
    ['人次', 'count'],
    ['次', 'count'],
  ])('XX%s: %s', (unit, kind) => {
    expect(found(`看XX${unit}，`)).toMatchObject({ kind, unit });
  });
});
