import { isInside } from '../inside';
import { patternRule } from '../pattern';

export const leaderTitle = patternRule({
  name: 'leader-title',
  title: '领导人姓名职务',
  severity: 'ask',
  source: '规范：姓名后写职务',
  examples: {
    wrong: ['学习{习近平}重要讲话精神。', '贯彻{习近平}关于“三农”工作的重要论述。'],
    right: [
      '学习习近平总书记重要讲话精神。',
      '《习近平谈治国理政》',
      '习近平新时代中国特色社会主义思想',
      '习近平在会上发表重要讲话。',
      '学习中共中央总书记习近平重要讲话精神。',
    ],
  },
  forms: [
    {
      pattern:
        /(?<!总书记|主席|同志)习近平(?=重要(?:讲话|指示|论述|批示|回信)|关于[^，。》]{1,20}(?:论述|指示|讲话|精神))/g,
      fix: null,
      message: '姓名后面缺职务，请核对',
      isRight: ({ index }, { text }) => isInside(text, index, '《》'),
    },
  ],
});
