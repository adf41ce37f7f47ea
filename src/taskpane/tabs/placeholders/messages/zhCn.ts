import type { PlaceholdersMessages } from './messages';

export const placeholdersZhCn: PlaceholdersMessages = {
  reading: '正在通读稿子…',
  ofAll: (total) => `/ ${total} 处`,
  views: '列出',
  listed: { left: '待填', filled: '已填', ledger: '台账' },
  actions: '标记、查找、撤销',
  more: '更多',
  left: (isSure) => (isSure ? '还剩' : '还剩约'),
  notSure: {
    edited: '刚在稿子里改过，个数先按看得到的算，重新查找就准。',
    contradicted: '个数不一定准：有修订、公式等 Word 没有说清。可在“审阅”里接受或拒绝修订，再重新查找。',
    noFile:
      '个数不一定准：Word 读不出这份稿子的格式，删除、隐藏的文字分不出来，页眉、脚注、文本框也没有看。查找、填写照常，标记、插入骨架做不了。',
    noHeaders: '页眉、页脚没有看：Word 没有给出来。请自己看一眼，或重新查找。',
  },
  progress: (filled, total) => `已填 ${filled}/${total}`,
  markAll: '标记全部',
  markAllTitle: '给没填的地方涂上颜色，不改文字',
  marking: '正在标记…',
  markingSoFar: (done, of) => `正在标记 ${done} / ${of}`,
  stop: '停止',
  stopped: (marked, of) => `已停下：${of} 处里标了 ${marked} 处。再点“标记全部”就接着标。`,
  clearMarks: '清除标记',
  clearing: '正在清除…',
  undo: '撤销',
  undoWhat: (value) => `撤销刚才填的“${value}”`,
  undoDecision: (said) => `撤销刚才说的“${said}”`,
  previous: '上一处',
  next: '下一处',
  ofKind: '只看一种类型',
  allKinds: '全部',
  onlyKind: (kind, count) => `只看${kind}，${count} 处`,
  kindDone: (kind) => `${kind}都填好了`,
  showAll: '看全部',
  kind: {
    count: '数量',
    money: '金额',
    percent: '百分比',
    date: '日期',
    year: '年份',
    ordinal: '第几',
    session: '届次',
    place: '地名',
    org: '单位名',
    person: '人名',
    age: '年龄',
    duration: '时长',
    topic: '主题',
    docNumber: '文号',
    free: '其他',
  },
  kindAndUnit: (kind, unit) => (unit ? `${kind} · ${unit}` : kind),
  list: '还没填的地方',
  noHeading: '开头',
  part: { header: '页眉', footer: '页脚', footnote: '脚注', endnote: '尾注', textBox: '文本框' },
  countLeft: (count) => `还剩 ${count} 处`,
  value: (what, near) => `${what}，${near}`,
  valueOfName: (name, count) => `${name}，${count} 处一起填`,
  fillHint: (kind) => `${kind}，填好按回车`,
  fill: '填写',
  filling: '正在填…',
  notYetFilled: (count) => `未填 ${count}`,
  notPlaceholder: '不是占位符',
  isPlaceholder: '是',
  isNone: '不是',
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
  bringBack: '放回列表',
  look: '在稿子里看',
  names: '同名、同年，一次填好',
  groups: (count) => `${count} 组`,
  inPlaces: (count, isApart) => (isApart ? `${count} 处，各按所指的年份填` : `${count} 处`),
  fillTogether: (count) => `填 ${count} 处`,
  group: { unsure: '待确认', dismissed: '已排除' },
  marks: {
    marked: (count) => `已标记 ${count} 处`,
    cleared: '标记已清除',
    kept: (count) => `有 ${count} 处您自己已经标了颜色，没有再标。`,
    locked: (around) =>
      `“${around}”在锁定了内容的控件里，没有标：请先在“开发工具 → 属性”里去掉“无法编辑内容”。`,
    lost: (count) =>
      `有 ${count} 处没标上：那里的文字 Word 没能准确找到。列表里仍有；填不上的，请直接在稿子里填。`,
    unreached: (count) =>
      `有 ${count} 处标记的颜色去不掉（可能在页眉、脚注或文本框里），请在 Word 里手工去掉。`,
  },
  filledIn: (count, typed) => (typed === undefined ? `已填 ${count} 处` : `已填“${typed}” ${count} 处`),
  othersOf: (name, count) => `“${name}”还有 ${count} 处`,
  fillOthers: (reads) => `都填“${reads}”`,
  notFilled: (outcome, count) => {
    const title = count === 1 ? '这一处没有填' : `有 ${count} 处没有填`;
    switch (outcome) {
      case 'changed':
        return { title, advice: '稿子里那段话刚刚改过。列表已经更新，请再填一次。' };
      case 'notFound':
      case 'notUnderstood':
        return { title, advice: 'Word 没能准确找到那里的文字，稿子没有动。请直接在稿子里填。' };
      case 'locked':
        return {
          title,
          advice: '它在锁定了内容的控件里。请先在“开发工具 → 属性”里去掉“无法编辑内容”，再填一次。',
        };
      case 'takenBack':
        return { title, advice: 'Word 把它填错了地方，已经改回原样。请直接在稿子里填。' };
      case 'failed':
        return { title, advice: 'Word 中途停下了，这里没有动。请再填一次。' };
      case 'uncertain':
        return {
          title: count === 1 ? '这一处不确定填好了没有' : `有 ${count} 处不确定填好了没有`,
          advice: '请在稿子里看一眼那段话，需要的话直接改。',
        };
    }
  },
  inField: (count) => ({
    title: count === 1 ? '填好了，但它在域里' : `填好了，但有 ${count} 处在域里`,
    advice: '更新域的时候 Word 会把它改回去。要留住，请在 Word 里选中它，按 Ctrl+Shift+F9 变成普通文字。',
  }),
  notSelected: {
    changed: { title: '那段话刚刚改过', advice: '列表已经更新，请再选一次。' },
    notFound: {
      title: '没能在稿子里选中',
      advice: 'Word 没能准确找到那里的文字，请按所在的句子自己找一下。',
    },
    notUnderstood: {
      title: '没能在稿子里选中',
      advice: 'Word 没能准确找到那里的文字，请按所在的句子自己找一下。',
    },
    notShown: {
      title: '没能在稿子里选中',
      advice: 'Word 找到了那里，但没有转过去（多半因为那段有修订）。请按所在的句子自己找一下。',
    },
  },
  slow: {
    title: 'Word 还没有回答',
    advice: '请看看 Word 里有没有打开的对话框；一直这样，就关掉窗格再打开。',
  },
  notUndone: (count) => ({
    title: count === 1 ? '没有撤销' : `有 ${count} 处没有撤销`,
    advice: '填好以后那里又改过。需要的话，请直接在稿子里改。',
  }),
  marksStay: '已经标上的，下次点“清除标记”会一起去掉。',
  notTracked: '修订没有开，继续',
  dismiss: '知道了',
};
