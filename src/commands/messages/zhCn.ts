import type { CommandMessages } from './messages';

export const commandsZhCn: CommandMessages = {
  title: { markAll: '标记全部', nextPlaceholder: '下一处', clearMarks: '清除标记' },
  nothingLeft: ['稿子里没有还要填的占位符。', '拿不准的在窗格的“待确认”里，打开拟稿助手看一看。'],
  onlyByHand: ['剩下的都在文本框、脚注里，只能在稿子里直接填。', '打开拟稿助手，看看是哪几处。'],
  noMarks: ['稿子里没有拟稿助手的标记。', '自己手工标的颜色不会动。'],
};
