import { keeping, rule, type Rule } from '../rule';

/**
 * Documents that are cited. This year's own (要点, 方案, the number in 〔〕) have a successor, whose number nobody can
 * work out; older ones are what they are, and so is what a title says of its own span of years.
 */
export const documents: readonly Rule[] = [
  keeping(/\d{4}年版/g, 'fixedName'),
  rule(/《[^》]*》/g, ([title], { years, step }) => {
    const year = /(?<!\d)(\d{4})年(?!版|[^》]*[-—至~]\d{4})/.exec(title)?.[1];
    if (year === undefined || /\d{4}年?[-—至~]+\d{4}/.test(title) || Number(year) < years.year)
      return { action: 'keep', reason: 'documentTitle' };
    const result = title.replace(year, String(Number(year) + step));
    return { action: 'ask', reason: 'documentOfYear', result };
  }),
  rule(
    /[\u4e00-\u9fff]{0,8}[〔[【(（](\d{4})[〕\]】)）]第?(\d+|X+)号/g,
    ([written, year = '', number = ''], p) => {
      if (Number(year) < p.years.year) return { action: 'keep', reason: 'documentTitle' };
      const moved = written.replace(year, String(Number(year) + p.step));
      const at = moved.lastIndexOf(number);
      return { action: 'ask', reason: 'documentNumber', result: `${moved.slice(0, at)}X号` };
    },
  ),
  rule(/(\d{4})年(?:中央|省委|市委|县委)(?:一|1)号文件/g, ([written, year = ''], { years, step }) =>
    Number(year) < years.year
      ? { action: 'keep', reason: 'documentTitle' }
      : {
          action: 'ask',
          reason: 'documentOfYear',
          result: written.replace(year, String(Number(year) + step)),
        },
  ),
];
