import { patternRule } from '../pattern';

export const negFall = patternRule({
  name: 'neg-fall',
  title: '“下降-3%”',
  severity: 'error',
  source: '逻辑：下降已是负的',
  examples: {
    wrong: ['同比下降{-12%→12%}。', '减少{-5%→5%}。', '回落{－0.3→0.3}个百分点。'],
    right: ['同比下降12%。', '增速为-3%。', '最低气温下降到-3℃。', '防范气温下降-5℃以下的寒潮。'],
  },
  forms: [
    {
      pattern: /(?<=(?:下降|减少|回落|降低|下滑|下跌)了?)[-－−](\d+(?:\.\d+)?[%％]?)(?![\d.℃°米])/g,
      fix: ([, figure]) => figure ?? null,
      message: '“下降”后面不用负号',
    },
  ],
});
