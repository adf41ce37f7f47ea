/** A year that is not part of a date: 2026年工作总结, but not 2026年1月8日 nor 2026年底. */
const YEAR = /(20\d\d)年(?!\s*(?:\d|[XxＸ×]|底|初|末|[上下]半年))/u;
/** What only a plan is called, not a report of what was done. */
const PLAN = /计划|要点|打算|安排/;
const REVIEW = /总结|回顾|汇报|述职|报告|情况|检查/;
/** How a report begins that has no title, or one without a year. */
const BEGINNING = /^(20\d\d)年(?:度)?(?:是|以来|，)/u;
const PART = /^(?:[一二三]、)?\s*(20\d\d)年(?:度)?(?:重点)?工作(?:情况|总结|回顾)/u;

/** A title is short, and stands before all else. */
const LONGEST_TITLE = 60;
const TITLE_WITHIN = 4;
const BEGINNING_WITHIN = 12;
/** A year that is named so often, and more often than all others together, is the report's. */
const THROUGHOUT = 3;
const ANY_YEAR = /(20\d\d)年/gu;

/**
 * The year that a report is about, as it says itself: of 2026年工作总结和2027年工作计划 it is 2026, and of 2027年工作要点
 * 2026 as well, for that is the year that has been when they are written.
 * @param texts its paragraphs in order
 * @returns null where it does not say so
 */
export function reportYear(texts: readonly string[]): number | null {
  const written = texts.map((text) => text.trim()).filter((text) => text !== '');
  for (const text of written.slice(0, TITLE_WITHIN)) {
    const year = text.length <= LONGEST_TITLE ? YEAR.exec(text)?.[1] : undefined;
    if (year === undefined || !(PLAN.test(text) || REVIEW.test(text))) continue;
    return Number(year) - (REVIEW.test(text) ? 0 : 1);
  }
  for (const text of written.slice(0, BEGINNING_WITHIN)) {
    const year = (BEGINNING.exec(text) ?? PART.exec(text))?.[1];
    if (year !== undefined) return Number(year);
  }
  return mostNamed(written);
}

/** The year that a report names throughout, where it says nowhere what it is about. */
function mostNamed(texts: readonly string[]): number | null {
  const counts = new Map<string, number>();
  for (const [, year = ''] of texts.join('\n').matchAll(ANY_YEAR))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [year, count = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return year !== undefined && count >= THROUGHOUT && count > all / 2 ? Number(year) : null;
}
