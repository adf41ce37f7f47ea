import { patternRule } from '../pattern';

export const dashForm = patternRule({
  name: 'dash-form',
  title: '破折号、连接号写法',
  severity: 'ask',
  source: 'GB/T 15834-2011 4.10、4.13',
  examples: {
    wrong: ['聚合力{--→——}谱新篇', '打通龙山{－→—}石桥公路。'],
    right: ['聚合力——谱新篇', '中国—东盟博览会', '中国－东盟博览会', '新冠病毒（COVID-19）'],
  },
  forms: [
    { pattern: /(?<=[\u4e00-\u9fff”])-{2,3}(?=[\u4e00-\u9fff“])/g, fix: '——', message: '破折号用“——”' },
    {
      pattern: /(?<=[\u4e00-\u9fff])－(?=[\u4e00-\u9fff])/g,
      fix: '—',
      message: '地名之间用一字线“—”',
      // Names of meetings between countries are written so on official pages.
      isRight: ({ index }, { text }) =>
        /中国$/.test(text.slice(0, index)) || /^－中国/.test(text.slice(index)),
    },
  ],
});
