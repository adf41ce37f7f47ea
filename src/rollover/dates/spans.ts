import { keeping, rule, type Rule } from '../rule';

const JOIN = '(?:[-—~至到]+)';

/** Years in a row: spans that last over several, seasons that reach into the next, lists. */
export const spans: readonly Rule[] = [
  rule(
    new RegExp(`(?<!\\d)(\\d{4})年?度?${JOIN}(\\d{4})年(?:度|取暖季|灌溉季|供暖季)`, 'g'),
    (match, { years, step }) => {
      const [written, first = '', last = ''] = match;
      const isCurrent = Number(last) - Number(first) === 1 && Math.abs(Number(first) - years.year) <= 1;
      if (!isCurrent) return { action: 'keep', reason: 'spanOfYears' };
      const result = written.replace(/\d{4}/g, (year) => String(Number(year) + step));
      return { action: 'shift', reason: 'season', result };
    },
  ),
  rule(
    new RegExp(
      `[(（]?(?<!\\d)(\\d{4})年?(?:\\d{1,2}月)?${JOIN}(\\d{4})年?(?:\\d{1,2}月)?(?<=[年月\\d])[)）]?`,
      'g',
    ),
    (match, p, at) => {
      const [written, first = '', last = ''] = match;
      if (!/年|[(（]/.test(written) || Number(first) < 1900 || Number(last) > 2100) return null;
      const isDrive =
        /(?:行动|规划|计划|方案|攻坚|时期|任期)[^，。；]{0,4}$/.test(p.text.slice(0, at)) ||
        /^[^，。；]{0,10}(?:行动|规划|计划|攻坚)/.test(p.text.slice(at + written.length));
      const hasEnded = Number(last) < p.newYearAt(at);
      return isDrive && hasEnded
        ? { action: 'ask', reason: 'driveEnded' }
        : { action: 'keep', reason: 'spanOfYears' };
    },
  ),
  // 2022年、2023年、今年: three years side by side move together.
  rule(
    /(?<!\d)\d{4}年?(?:[、和及]\d{4}年?)*[、和及]\d{4}年(?:[^，。；、]{0,2}[、和及]今年)?/g,
    ([written], { years, step }) => {
      const listed = [...written.matchAll(/\d{4}/g)].map(([year]) => Number(year));
      const last = listed.at(-1) ?? 0;
      const isRow = listed.every((year, i) => i === 0 || year === (listed[i - 1] ?? 0) + 1);
      const isCurrent = last === (written.endsWith('今年') ? years.year - 1 : years.year);
      if (!isRow || !isCurrent)
        return listed.some((year) => Math.abs(year - years.year) <= 1)
          ? { action: 'ask', reason: 'lastYear' }
          : { action: 'keep', reason: 'history' };
      const result = written.replace(/\d{4}/g, (year) => String(Number(year) + step));
      return { action: 'shift', reason: 'yearsCompared', result };
    },
  ),
  keeping(/(?<!\d)\d{4}年?(?:[-—~至到]+)(?:今|目前|现在)/g, 'spanOfYears'),
];
