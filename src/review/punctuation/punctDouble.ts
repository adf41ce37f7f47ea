import { patternRule } from '../pattern';

/** Of several marks the one that stays: what ends a sentence before what divides it. */
const RANKS = '。！？；：，、';

export const punctDouble = patternRule({
  name: 'punct-double',
  title: '标点叠用',
  severity: 'error',
  source: 'GB/T 15834-2011 4.1—4.6',
  examples: {
    wrong: [
      '修路三里{，，→，}改水两处。',
      '完成投资三成{。，→。}下一步抓紧干。',
      '加大力度{，。→。}',
      '茶叶{、，→，}毛竹都丰收。',
    ],
    right: ['真的吗？！', '等等……', '他说“好。”大家都笑了。'],
  },
  forms: [
    {
      pattern:
        /[。，、；：！？]*(?:[，、；：][。，、；：！？]|[。！？][，、；：]|。[！？]|[！？]。|(?<!。)。。(?!。))[。，、；：！？]*/g,
      fix: ([marks]) => RANKS.split('').find((mark) => marks.includes(mark)) ?? null,
      message: '标点叠用',
      isRight: ([marks]) => marks.includes('。。。'),
    },
  ],
});
