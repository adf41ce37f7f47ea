import type { Candidate, Form } from '../candidate';
import { stretches } from '../patterns';

/** yyyy年mm月dd日, YY年M月D日, 某年某月某日: what stands for each part of a date. */
const DATE =
  /[Yy]{2,4}(?=年 ?[Mm]{1,2}月)|[Mm]{1,2}(?=月)(?<=[Yy]{2}年 ?[Mm]{1,2})|[Dd]{1,2}(?=日)(?<=[Mm]月 ?[Dd]{1,2})|某(?=年某月(?!的))|某(?=月某?日)(?<=年某)|某(?=日)(?<=某月某)/g;

export const writtenDates: Form = ({ plain }) =>
  stretches(plain, DATE).map(({ start, end }): Candidate => {
    const year = plain.charAt(end) === '年';
    return { start, end, trust: 'never', kind: year ? 'year' : 'date', unit: plain.charAt(end) };
  });
