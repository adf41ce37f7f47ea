import type { Passage } from '../passage';

const NUMBER = '((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)';
const UNIT = '([%‰\\u4e00-\\u9fff]{0,5}?)';
const RISES = '(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|降|减|压减|缩短|增|扩)(?:到|至|为)了?';

/**
 * In 由上年的A增加到B the new report begins with B: what was this year's is then last year's. By where A begins, B, where
 * both have the same unit.
 */
export function carriedFigures({ text, years }: Passage): ReadonlyMap<number, string> {
  const before = `(?:由|从)(?:${String(years.year - 1)}年|去年|上年)(?:同期|底|末|度)?的?`;
  const pattern = new RegExp(
    `${before}${NUMBER}${UNIT}[^\\d，。；]{0,4}${RISES}(?:${String(years.year)}年|今年|现在|目前)?(?:底|末)?的?${NUMBER}${UNIT}(?=[^\\u4e00-\\u9fff]|$|以)`,
    'g',
  );
  return new Map(
    [...text.matchAll(pattern)].flatMap((match) => {
      const [all, from = '', unit = '', to = '', unitTo = ''] = match;
      const at = match.index + all.indexOf(from, all.indexOf('年') + 1);
      return unitTo.startsWith(unit) ? [[at, to] as const] : [];
    }),
  );
}
