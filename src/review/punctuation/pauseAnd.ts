import { patternRule } from '../pattern';

export const pauseAnd = patternRule({
  name: 'pause-and',
  title: '“、和”连用',
  severity: 'warn',
  source: 'GB/T 15834-2011 4.5：末项前用连词时不再用顿号',
  examples: {
    wrong: [
      '种植油茶、烤烟{、和→和}药材。',
      '修好村道{、以及→以及}桥梁。',
      '发展油茶{、及→及}药材产业。',
      '走访敬老院{、和→和}各村。',
    ],
    right: [
      '种植油茶和烤烟。',
      '相互尊重、和衷共济。',
      '坚持稳中求进、与时俱进。',
      '和康、和安两县',
      '走访和乐村、和兴村。',
    ],
  },
  forms: [
    {
      pattern:
        /、(?:以及|及(?![时早格第其至])|和(?![谐平睦美衷合善解气田县顺风安康\u3000-\u303f]|[^\u3000-\u303f，各全本该农乡]{1,2}[村镇乡县组]|[\u4e00-\u9fff]{1,6}、)|与(?![时会众民人世国常\u3000-\u303f]|[\u4e00-\u9fff]{1,8}(?:、|相|合作|对接|衔接|协调|同步|协同)))/g,
      fix: ([written]) => written.slice(1),
      message: ([written]) => `“${written.slice(1)}”前面不用顿号`,
    },
  ],
});
