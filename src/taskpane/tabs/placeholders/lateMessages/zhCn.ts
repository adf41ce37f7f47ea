import { removedZhCn } from '../../../shared/characters/zhCn';
import type { LateMessages } from './messages';
import { noticeInChinese } from './noticeZhCn';
import { questionInChinese } from './questionZhCn';

export const lateZhCn: LateMessages = {
  told: (from, on) => `${on}，“${from}”报来`,
  putOff: '先放着',
  waitNoMore: '不再放着',
  none: {
    title: '没有找到占位符',
    advice:
      '稿子里没有 XX、20XX、____ 这样还没填的地方，页眉、页脚、脚注、文本框也看过了。公式请自己再看一眼。',
  },
  empty: {
    title: '稿子还是空的',
    advice: '从下面一种开始，或者直接写：稿子里有了 XX、20XX、____，这里就会列出来。',
  },
  begin: {
    lastYear: { title: '去年稿改今年稿', advice: '年份改好，去年的数空出来' },
    report: { title: '整篇骨架', advice: '总结、计划、汇报，标题和套话都有' },
    section: { title: '挑几节拼一篇', advice: '序号自动排' },
  },
  toReview: { title: '交稿前检查', advice: '错字、序号、前后数字对不对得上' },
  toHandIn: { title: '交稿前清一清', advice: '台账、已填的记录、标记都记在文件里，交稿前清掉' },
  toFilled: (count) => ({ title: `看已填的 ${count} 处`, advice: '可以改，也可以退回' }),
  allDone: { title: '全部填完', advice: '公式请自己再看一眼，然后保存。' },
  allDoneMarked: {
    title: '全部填完',
    advice: '标记的颜色还在，点上面的“清除标记”就没有了。公式请自己再看一眼。',
  },
  doneNotSure: { title: '没有找到还没填的', advice: '但个数不一定准，请把稿子再看一遍。' },
  onlyUnsure: { title: '能确定的都填好了', advice: '下面“待确认”里有几处拿不准，请看看是不是占位符。' },
  notSure: {
    edited: '刚在稿子里改过，个数先按看得到的算，重新查找就准。',
    contradicted: '个数不一定准：有修订、公式等 Word 没有说清。可在“审阅”里接受或拒绝修订，再重新查找。',
    noFile:
      '个数不一定准：Word 读不出这份稿子的格式，删除、隐藏的文字分不出来，页眉、脚注、文本框也没有看。查找、填写照常，标记、插入骨架做不了。',
    noHeaders: '页眉、页脚没有看：Word 没有给出来。请自己看一眼，或重新查找。',
  },
  signsOff: (families) => `按设置，有 ${families} 类符号不算占位符，没有列出来。`,
  drafts: (count) => `${count} 处已写未填`,
  fillDrafts: '全部填入',
  byHand: (where, heading) =>
    `${where}里的，窗格填不了：请在稿子${heading === '' ? '里' : `“${heading}”下面`}找到这句话，直接填。填好后点“重新查找”。`,
  fillAnyway: '照填',
  fillAnywayKeys: '照填（Ctrl+回车）',
  onlyOne: '粘贴的不止一个值，这里只填一个，没有粘进来。',
  removed: removedZhCn,
  question: questionInChinese,
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
  doubtAbout: {
    masked: '可能有意隐去',
    missing: '像是漏了个数',
    line: '可能是填写线',
    ellipsis: '可能是省略号',
    model: '可能是型号',
    code: '可能是代号',
    instruction: '像是在等内容',
    sign: '可能是符号',
  },
  valueOfName: (name, count) => `${name}，${count} 处一起填`,
  fillHint: (kind) => `${kind}，填好按回车`,
  fillTogether: (count) => `填 ${count} 处`,
  isNone: '不是',
  bringBack: '放回列表',
  value: (what, near) => `${what}，${near}`,
  notice: noticeInChinese,
};
