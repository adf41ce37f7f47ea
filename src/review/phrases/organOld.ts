import { patternRule } from '../pattern';
import { looksBack } from './retrospect';

/** What organs of a county are called since the reforms of 2018 and 2023. */
const ORGANS: readonly (readonly [string, string])[] = [
  ['扶贫(?:开发)?办(?:公室)?|扶贫开发局|扶贫局', '农业农村局'],
  ['乡村振兴局', '农业农村局'],
  ['国土资源局|国土局', '自然资源局'],
  ['国土资源所|国土所', '自然资源所'],
  ['规划局', '自然资源局'],
  ['工商行政管理局|工商局', '市场监督管理局'],
  ['质量技术监督局|质监局', '市场监督管理局'],
  ['食品药品监督管理局|食药监局', '市场监督管理局'],
  ['工商所', '市场监督管理所'],
  ['卫生和?计划生育委员会', '卫生健康委员会'],
  ['卫计[委局]', '卫生健康委'],
  ['计生委|计生局', '卫生健康委'],
  ['环境保护局|环保局', '生态环境局'],
  ['安全生产监督管理局|安监局', '应急管理局'],
  ['安监站|安监所', '应急管理站'],
  ['国家税务局|国税局|地方税务局|地税局', '税务局'],
  ['(?<![\\u4e00-\\u9fff]林|[林渔])农业局(?!长)', '农业农村局'],
  ['农委', '农业农村局'],
  ['文化广电新闻出版局|文广新局', '文化广电旅游局'],
  ['文体局|文化体育局', '文化广电旅游局'],
  ['旅游局|旅发委', '文化广电旅游局'],
  ['人力资源局', '人力资源和社会保障局'],
  ['劳动保障局|劳动局', '人力资源和社会保障局'],
  ['民政和社会保障局', '民政局'],
  ['畜牧局|农机局', '农业农村局'],
  ['金融办', '财政局'],
  ['城管局', '城市管理局'],
];
/** What makes another word of the last character: 农业局面, 国土所有权. */
const GOES_ON = '(?<=局)[面部限域势促]|(?<=所)[有得属需]|(?<=办)[法理好事公]';
/** Two of them are not old everywhere. */
const UNSURE = /规划局|文体局|旅游局|城管局|农委|金融办|人力资源局|畜牧局|农机局/;

export const organOld = patternRule({
  name: 'organ-old',
  title: '机构旧称',
  severity: 'error',
  source: '2018年、2023年机构改革；县级名称以本地三定方案为准',
  examples: {
    wrong: [
      '配合县{扶贫办→农业农村局}入户。',
      '会同{工商局→市场监督管理局}检查。',
      '报县{国土资源局→自然资源局}审批。',
    ],
    right: [
      '配合县农业农村局入户。',
      '原县扶贫办移交的档案。',
      '县林业局',
      '打开农业局面。',
      '国土所有权归国家。',
      '村史馆里有1998年县扶贫办的奖牌。',
    ],
  },
  forms: ORGANS.filter(([name]) => !UNSURE.test(name)).map(([name, right]) => ({
    pattern: new RegExp(`(?<!原|原[县市区省]|国家|国务院)(?:${name})(?!${GOES_ON})`, 'g'),
    fix: right,
    message: ([written]) => `“${written}”现为“${right}”`,
    isRight: ({ index, 0: written }, { text }) => {
      const around =
        text.slice(Math.max(0, index - 20), index) +
        text.slice(index + written.length, index + written.length + 10);
      return looksBack(around) || /更名|撤销|合并|改为|改称/.test(around);
    },
  })),
});
