import type { NoticeMessages } from './notices';

/** What a notice says. */
export const noticeInChinese: NoticeMessages = {
  stopped: (marked, of) => `已停下：${of} 处里标了 ${marked} 处。再点“标记全部”就接着标。`,
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
  notUndone: (count) => ({
    title: count === 1 ? '没有撤销' : `有 ${count} 处没有撤销`,
    advice: '填好以后那里又改过。需要的话，请直接在稿子里改。',
  }),
  marksStay: '已经标上的，下次点“清除标记”会一起去掉。',
  notTracked: '修订没有开，继续',
};
