import type { Rule } from '../rule';
import { rarerWays, type Way } from '../majority';

/** Units that are written in several ways, behind a figure. */
const UNITS: readonly (readonly Way[])[] = [
  [
    { pattern: /(?<=\d[余多]?)公里/g, written: '公里' },
    { pattern: /(?<=\d[余多]?)km(?![A-Za-z/²2])/gi, written: 'km' },
    { pattern: /(?<=\d[余多]?)千米/g, written: '千米' },
  ],
  [
    { pattern: /(?<=[\d万][余多]?)平方米/g, written: '平方米' },
    { pattern: /(?<=[\d万][余多]?)(?:㎡|m²|m2)/g, written: '㎡' },
    { pattern: /(?<=[\d万][余多]?)平米/g, written: '平米' },
  ],
  [
    { pattern: /(?<=\d[余多]?)公斤/g, written: '公斤' },
    { pattern: /(?<=\d[余多]?)kg(?![A-Za-z])/gi, written: 'kg' },
    { pattern: /(?<=\d[余多]?)千克/g, written: '千克' },
  ],
];

export const unitMixed: Rule = {
  name: 'unit-mixed',
  title: '单位写法不一',
  severity: 'ask',
  source: '法定计量单位；惯例：全稿一致',
  needs: [],
  examples: {
    wrong: ['修路5公里，护路6公里，改渠3.8{km→公里}。', '建房300平方米，修院200{㎡→平方米}。'],
    right: ['架设10kV线路5公里。', '修路5公里，造林3公顷。'],
  },
  find: (report) => UNITS.flatMap((ways) => rarerWays(report, ways)),
};
