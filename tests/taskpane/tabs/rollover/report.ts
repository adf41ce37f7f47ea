import { docxOf, paragraph } from '../../../docx';

/** Last year's report, as the tests bring it. */
export const LAST_YEAR = [
  '白石镇2024年工作总结及2025年工作计划',
  '一、2024年工作情况',
  '（一）强组织。庆祝建党103周年，发展党员12名，村“两委”办实事。',
  '（二）促增收。人均收入由2023年的15200元增加到2024年的16800元，比2023年多86户。',
  '（三）守底线。2024年3月老街开街，积案全部化解。落实党纪学习教育。',
  '二、2025年工作计划',
  '2025年6月底前新建大棚20座。',
];

/** The same as a file: the title is bold, and its year is cut in two. */
export function lastYearFile(): Uint8Array {
  const [title = '', ...rest] = LAST_YEAR;
  const bold = '<w:b/>';
  const head = paragraph([title.slice(0, 5), bold], [title.slice(5), bold]);
  return docxOf(head + rest.map((text) => paragraph(text)).join(''));
}
