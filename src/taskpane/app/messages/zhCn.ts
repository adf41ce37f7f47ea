import type { Messages } from './messages';
import { placeholdersZhCn } from '../../tabs/placeholders/messages/zhCn';

export const zhCn: Messages = {
  tag: 'zh-CN',
  product: '拟稿助手',
  views: { placeholders: '占位符', skeletons: '骨架', phrases: '用语', review: '检查', settings: '设置' },
  placeholders: placeholdersZhCn,
  loading: '正在打开…',
  notLoaded: { title: '这一部分没能打开', advice: '稿子没有动。请再试一次；还不行，关掉窗格再打开。' },
  tryAgain: '再试一次',
  lookAgain: '重新查找',
  failure: {
    protected: { title: '这份稿子限制了编辑', advice: '在“审阅”选项卡点“限制编辑”，停止保护，再重新查找。' },
    readOnly: { title: '这份稿子是只读的', advice: '点上方的“启用编辑”，或另存一份打开，再重新查找。' },
    gone: { title: '稿子刚刚变了', advice: '重新查找一次就好。' },
    unsupported: { title: '这个版本的 Word 太旧', advice: '请让管电脑的同事升级到 Word 2021 或更高版本。' },
    busy: { title: 'Word 正忙着', advice: '等保存、打印或打开的对话框结束，再重新查找。' },
    lost: { title: '和 Word 断了联系', advice: '关掉窗格，再从“开始”选项卡打开。' },
    tracked: { title: '修订功能开着', advice: '这个版本的 Word 要先手动关掉“审阅”里的“修订”，再试一次。' },
    trackingUnknown: {
      title: '无法判断修订功能是否开着',
      advice: '先看“审阅”里的“修订”是否关着，再试一次。',
    },
    noColour: {
      title: '没有可用的标记颜色了',
      advice: '能用来标记的突出显示颜色，稿子都用上了。去掉一种，再试一次。',
    },
    mismatch: { title: '没能准确读取稿子', advice: '没有动你的稿子。保存一次，再重新查找。' },
    noFile: {
      title: 'Word 读不出这份稿子的格式',
      advice: '所以不能标记、不能插入骨架；查找和填写照常。另存为一份新的 .docx 再打开，往往就好。',
    },
    severalParagraphs: {
      title: '选中的不止一段文字',
      advice: '稿子没有动。请把光标放到要插入的地方，或只选中一段里的几个字。',
    },
    uncertain: {
      title: '不确定插好了没有',
      advice: '请在稿子里看一眼；不对的话，在 Word 里按 Ctrl+Z 撤销。',
    },
    unknown: { title: 'Word 没有做成这一步', advice: '请再试一次；还不行，关掉窗格再打开。' },
  },
  trackingLeftOff: '修订功能没能恢复，请在“审阅”里重新打开修订。',
  trackingChanged: {
    all: 'Word 没有恢复“仅修订我的更改”，现在改为修订所有人的更改。需要的话，请在“审阅”里改回来。',
    off: '已经做好，但修订功能没能恢复，请在“审阅”里重新打开修订。',
  },
};
