import { reportYear } from '../library/reportYear';
import { chineseYear } from './numerals';

/** How a report says which year it tells of, besides its title and its beginning. */
const SAYS =
  /现(?:将|就)(?:我[镇乡县])?(20\d\d)年|^[一二1]、\s*(20\d\d)年[^。]{0,20}(?:回顾|总结|完成|情况|工作)/u;
const IN_CHINESE = /[一二][〇零○OＯ0一二三四五六七八九]{3}(?=年度?[^月]*(?:总结|报告|汇报|述职))/u;
const WITHIN = 20;

/** The year that a finished report tells of: by its title, its beginning or its first heading; null where none says so. */
export function yearOfReport(texts: readonly string[]): number | null {
  const said = reportYear(texts);
  if (said !== null) return said;
  for (const text of texts.filter((each) => each.trim() !== '').slice(0, WITHIN)) {
    const match = SAYS.exec(text.trim());
    const year = match?.[1] ?? match?.[2];
    if (year !== undefined) return Number(year);
    const written = IN_CHINESE.exec(text)?.[0];
    if (written !== undefined) return chineseYear(written) ?? null;
  }
  return null;
}
