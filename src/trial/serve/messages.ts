import type { BuildStep } from './build';

/** What the command says. Only clerks run it, in Chinese. */
export const messages = {
  usage: '用法：npm run trial -- [稿子]\n  稿子是 .docx 或 .txt；不给文件名，就打开自带的示例稿子。',
  building: {
    pane: '正在构建任务窗格，第一次大约半分钟，慢的电脑要几分钟……',
    page: '正在构建试用页……',
  } satisfies Record<BuildStep, string>,
  unreadable: (file: string, advice: string) => `打不开“${file}”：${advice}`,
  notBuilt: (detail: string) => `没能构建，请先运行 npm ci 再试。\n${detail}`,
  notServed: (detail: string) => `没能启动本机服务：${detail}`,
  serving: (url: string, name: string) =>
    `试用页：${url}\n稿子：${name}（页面上的改动不会写回这个文件）\n用完按 Ctrl+C 结束。`,
  /** To whoever asks without the secret. */
  incomplete:
    '地址不完整。请用 npm run trial 打印出来的整个地址。\nThe address is not whole: use all of it, as npm run trial prints it.',
  ended: '已结束。',
};
