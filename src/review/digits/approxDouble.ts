import { type Form, patternRule } from '../pattern';

const FIGURE = '(?:\\d[\\d.]*|[XxＸ×]+(?:\\.[XxＸ×]+)?|[一二两三四五六七八九十百千几数]{2,}|[百千])';
const UNIT =
  '(?:个百分点|平方公里|平方米|立方米|公里|公顷|公斤|人次|场次|元|亩|户|人|吨|米|斤|个|名|家|件|条|处|次|座|项|倍|天|年|岁|份|只|头|株|棵|辆|台|套|场|起|栋|村|盏|支|间|本|幅|册|期|批|箱|套|%|％)?';
/** What 约 and 近 are the end of: 节约30余万元, 合约10余份. */
const WORD = '[附最靠接临贴远邻相制预节简契邀合签特公履违失条集隐]';
const NEARLY = '(?:将近|接近|大约|近|约)';
const BOUND = '(?:超过|不少于|不低于|不超过|突破|至少|最多|逾|超)';

const message = '概数说了两遍，留一个';

/** 近3000余份: what stands behind the figure goes. */
const BEHIND: Form = {
  pattern: new RegExp(
    `(?<!${WORD})(${NEARLY}|${BOUND})(${FIGURE}[万亿]?)([余多])([万亿]?${UNIT})(?![额粮年热量])`,
    'g',
  ),
  fix: ([, before = '', figure = '', , unit = '']) => before + figure + unit,
  message,
};
/** 近3000份左右, 超过5000元以上 */
const LAST: Form = {
  pattern: new RegExp(
    `(?<!${WORD})(?:(${NEARLY})(${FIGURE}[万亿]?${UNIT})(?:左右|上下|以上)|(${BOUND})(${FIGURE}[万亿]?${UNIT})(?:左右|上下|以上|以下))`,
    'g',
  ),
  fix: ([, nearly = '', near = '', bound = '', figure = '']) => nearly + near + bound + figure,
  message,
};
/** 十几个左右, 300余名左右 */
const SAID: Form = {
  pattern: new RegExp(`((?:[二三四五六七八九]?十|\\d)[几余多][万亿]?${UNIT.slice(0, -1)})(?:左右|上下)`, 'g'),
  fix: ([, said]) => said ?? null,
  message,
};

export const approxDouble = patternRule({
  name: 'approx-double',
  title: '概数重复',
  severity: 'warn',
  source: '语法：概数词不叠用',
  readsBlanks: true,
  examples: {
    wrong: [
      '发放{近3000余份→近3000份}。',
      '清运{约500多吨→约500吨}。',
      '接待游客{近3万余人次→近3万人次}。',
      '户均{超过5000元以上→超过5000元}。',
      '来了{十几个左右→十几个}。',
      '投入{近XX余万元→近XX万元}。',
    ],
    right: [
      '发放近3000份。',
      '清运500多吨。',
      '户均5000元以上。',
      '存款余额约3000余额度。',
      '附近30余户已搬迁。',
      '邀约30余家企业参展，契约百余份归档。',
    ],
  },
  forms: [BEHIND, LAST, SAID],
});
