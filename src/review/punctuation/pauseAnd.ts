import { patternRule } from '../pattern';

export const pauseAnd = patternRule({
  name: 'pause-and',
  title: '“、和”连用',
  severity: 'warn',
  source: 'GB/T 15834-2011 4.5：末项前用连词时不再用顿号',
  examples: {
    wrong: ['种植油茶、烤烟{、和→和}药材。', '修好村道{、以及→以及}桥梁。', '发展油茶{、及→及}药材产业。'],
    right: [
      '种植油茶和烤烟。',
      '相互尊重、和衷共济。',
      '坚持稳中求进、与时俱进。',
      '和康、和安两县',
      '走访和平村、和兴村。',
      '清理水面、与邻村共同管水。',
      '和为贵、与邻为善。',
    ],
  },
  forms: [
    {
      pattern:
        /、(?:以及|及(?![时早格第其至])|和(?![谐平睦美衷合善解气田县顺风安康兴乐而悦畅暖蔼煦尚约服谈声\u3000-\u303f]|为贵|好如初|[\u4e00-\u9fff]社区|[\u4e00-\u9fff]{1,6}、)|与(?![时会众民人世国常邻\u3000-\u303f]|[\u4e00-\u9fff]{1,8}(?:、|相|合作|对接|衔接|协调|同步|协同|共同|共建|共享|建立|面对面|签|联|一起|交流|沟通|结[成对]|开展|展开|达成|保持|形成|为[善邻友伴])))/g,
      fix: ([written]) => written.slice(1),
      message: ([written]) => `“${written.slice(1)}”前面不用顿号`,
      // 与群众同吃、与村干部同谋; 和兴片区、和盛片区: each part of the row begins so.
      isRight: ({ 0: written, index }, { text }) =>
        (/[^，。；：]*$/.exec(text.slice(0, index))?.[0] ?? '').includes(written.slice(1)),
    },
  ],
});
