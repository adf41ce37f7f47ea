import { isInside } from '../inside';
import { patternRule } from '../pattern';

/** What may stand behind a range of figures. */
const UNIT =
  '(?:个百分点|平方公里|平方米|公里|公顷|公斤|人次|[万亿]?元|[万亿]?(?:[亩户人吨米斤个家件条处次座项倍天岁年日周度℃]|名(?!列)|月(?!龄))|[万亿]|%|％)';
/** Units that must stand behind both figures, or the first can be misread. */
const BOTH = /^(?:[万亿%％])/;

export const rangeHyphen = patternRule({
  name: 'range-hyphen',
  title: '范围用短横',
  severity: 'warn',
  source: 'GB/T 15834-2011 4.13.3.2：数值范围用一字线“—”或浪纹线“～”',
  examples: {
    wrong: [
      '亩产{300-500斤→300—500斤}。',
      '{1-11月→1—11月}，完成投资三成。',
      '{2026-2028年→2026—2028年}分三批改造。',
      '每亩{2-3万元→2万—3万元}。',
    ],
    right: [
      '1—11月，完成投资三成。',
      '电话0794-1234567。',
      '参照GB/T 15834-2011。',
      '印发《行动计划（2026-2028年）》。',
      'G316-1标段',
    ],
  },
  forms: [
    {
      pattern: new RegExp(
        `(?<![\\w.\\-－—/+])(\\d+(?:\\.\\d+)?)(${UNIT})?(?:-{1,2}|－)(\\d+(?:\\.\\d+)?)(${UNIT})`,
        'g',
      ),
      fix: ([, first = '', unit = '', last = '', lastUnit = '']) => {
        const scale = unit === '' && BOTH.test(lastUnit) ? lastUnit.charAt(0) : unit;
        return `${first}${scale}—${last}${lastUnit}`;
      },
      message: '数值范围用“—”',
      // The title of a document stays as it is.
      isRight: ({ index }, { text }) => isInside(text, index, '《》'),
    },
  ],
});
