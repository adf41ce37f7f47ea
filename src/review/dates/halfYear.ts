import { patternRule } from '../pattern';

export const halfYear = patternRule({
  name: 'half-year',
  title: '年终稿里的半年口径',
  severity: 'ask',
  source: '口径：全年的稿子用全年的数',
  needs: ['year'],
  examples: {
    wrong: [
      '青溪镇2026年工作总结\n{2026年上半年累计}发放低保金三万元。',
      '青溪镇2026年工作总结\n{今年上半年共}修路三里。',
      '青溪镇2026年工作总结\n{前三季度累计}接待游客八万人次。',
    ],
    right: [
      '青溪镇2026年工作总结\n上半年增长5%，下半年增长7%。',
      '青溪镇2026年上半年工作总结\n上半年累计修路三里。',
      '青溪镇2026年工作总结\n一季度开门红。',
      '青溪镇2026年工作总结\n今年上半年遇上暴雨，转移群众百余人。',
    ],
  },
  forms: [
    {
      pattern: /(?:20\d\d年|今年|本年)?(?:上半年|前三季度|前[三九]个月)(?:累计|共计|共|已)/g,
      fix: null,
      message: '全年的稿子里是半年的口径，请核对',
      isRight: (_, { text, index }, { paragraphs }) =>
        /下半年|四季度/.test(text) ||
        paragraphs
          .slice(0, 4)
          .some((each) => each.index !== index && each.text.length < 60 && /半年|季度/.test(each.text)),
    },
  ],
});
