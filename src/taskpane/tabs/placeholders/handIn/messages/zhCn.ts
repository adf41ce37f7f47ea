import type { HandInMessages } from './messages';

export const handInZhCn: HandInMessages = {
  title: '交稿前',
  goBack: '返回',
  what: '稿子的文件里记着这些，随文件带走。交稿前清掉，再保存，文件里就没有了；窗格也不再记得，要留着请先另存：',
  nothing: '稿子的文件里没有窗格的记录，可以交稿。',
  kept: {
    ledger: (count) => `数字台账 ${count} 项，连同报送人、备注`,
    lastYear: (count) => `去年稿的数和还没看过的 ${count} 处`,
    places: (count) => `已填的记录 ${count} 处`,
    decisions: (count) => `说过是不是占位符的 ${count} 处`,
    waits: (count) => `先放着、等人报的 ${count} 处`,
    dismissals: (count) => `检查时不改的 ${count} 处`,
    rulesOff: (count) => `检查时不查的 ${count} 类`,
  },
  marks: '标记的颜色',
  takeOut: '清掉',
  save: '先另存一份',
  fileName: '稿子的记录',
  copying: {
    copy: '复制记录',
    copied: '已复制，可以贴到记事本里存着',
    copyByHand: '这台电脑不让窗格复制，请在下面全选、复制：',
    field: '稿子的记录',
  },
  putIn: '取回另存的记录',
  chooseFile: '选文件',
  pasteHere: '或把复制的记录贴在这里',
  otherFile: '这不是另存的记录，稿子没有动。',
  outcome: {
    takenOut: '清掉了，请保存稿子',
    putIn: '取回来了，请保存稿子',
  },
};
