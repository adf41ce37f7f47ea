import type { LateMessages } from './messages';

export const lateZhCn: LateMessages = {
  filledList: '填过的地方',
  find: '找一个数或一句话',
  nothingFilled: { title: '还没有填过', advice: '填好的会按标题列在这里，可以查看、更正、放回待填。' },
  nothingFound: '没有找到。',
  countFilled: (count) => `填了 ${count} 处`,
  correction: (what) => `更正 ${what}`,
  correct: '更正',
  reopen: '放回待填',
  refill: '再填上',
  edited: '稿里改过',
  undone: '已撤销',
  inPlaces: (count) => `共 ${count} 处`,
  together: (count) => `同一个名称的另外 ${count} 处一起改`,
  readsAs: (reads) => `稿子里写成“${reads}”`,
  notTwice: (what) => `${what.map((each) => `“${each}”`).join('')}不会重复`,
  added: (noun) => `补上了“${noun}”字`,
  suggest: (reads) => `填“${reads}”`,
  suggestions: '可能要填的',
  column: (cells, places) =>
    cells > places
      ? `粘贴的是 ${cells} 个，后面能填的有 ${places} 处`
      : `粘贴的是 ${cells} 个，填到接下来 ${places} 处？`,
  fillColumn: (count) => `填 ${count} 处`,
  cancel: '取消',
};
