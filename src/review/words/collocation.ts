import { patternRule } from '../pattern';

/** What one does, of which the 力度 is made greater. */
const DEED =
  '(?:宣传|排查|整治|巡查|监管|培训|清理|执法|检查|打击|管控|保护|推广|引进|招商|治理|查处|督查|监督|惩治|惩处|普法|防治|救助|指导|督导|考核|曝光|排查、整治|排查整治|开发|处罚|巡逻|帮扶|化解|调解)';
/** What can be made greater by itself. */
const GREATER =
  /力度|投入|支持|扶持|比重|规模|供给|储备|保障|密度|强度|频次|数量|资金|信贷|投放|补贴|补助|压力/;

export const collocation = patternRule({
  name: 'collocation',
  title: '成分残缺、杂糅',
  severity: 'ask',
  source: '语法：动词缺宾语中心词，两种句式混在一起',
  examples: {
    wrong: [
      '{加大安全隐患排查→加大安全隐患排查力度}。',
      '{加大对垃圾进行清理→对垃圾进行清理}。',
      '提高{运用法治思维和法治方式→运用法治思维和法治方式的能力}，办事依法。',
    ],
    right: [
      '加大排查力度。',
      '加大投入，抓好修路。',
      '不断加大、持续加强监管。',
      '对垃圾进行清理。',
      '提高运用法治思维和法治方式的能力。',
    ],
  },
  forms: [
    {
      pattern: new RegExp(`加大(?![对、的])[^，。；：]{0,16}?${DEED}(?=[，。；])`, 'g'),
      fix: ([written]) => `${written.replace(/([排巡])查、整治$/, '$1查整治')}力度`,
      message: '“加大”缺“力度”',
      isRight: ([written]) => GREATER.test(written),
    },
    {
      pattern: /加大(?=对[^，。；]{2,60}进行)(?:对[^，。；]{2,60}进行[^，。；]{0,8})/g,
      fix: ([written]) => written.slice('加大'.length),
      message: '“加大……力度”和“对……进行”混在一起',
      isRight: ([written]) => GREATER.test(written),
    },
    {
      pattern: /(?=运用法治)(?<=(?:提高|提升|增强)[^，。；]{0,12})运用法治思维和法治方式(?=[，。；])/g,
      fix: ([written]) => `${written}的能力`,
      message: '“提高”缺“能力”',
    },
  ],
});
