import type { FindingMessages } from './messages';

export const findingZhCn: FindingMessages = {
  found: (count) => `找到 ${count} 条`,
  nothingFound: { title: '没有找到', advice: '换个词，或用拼音、首字母试试。' },
  origin: { own: '我的', unit: '单位' },
  favourite: (name) => `收藏 ${name}`,
  clear: '清空查找',
  back: '返回',
  notKept: {
    title: '没能保存到本机',
    advice: '窗格开着的时候还能用。请在“设置”里导出一份，再清理浏览器的存储空间。',
  },
};
