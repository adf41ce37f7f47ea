import { keeping, rule, type Rule } from '../rule';

/** What stands before a document's number and is not of it. */
const CITES = /^.*(?:印发|转发|下发|落实|按照|根据|依据|贯彻|执行)/;

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
    ([found, year = '', number = ''], { years, step }, at) => {
      if (Number(year) < years.year) return { action: 'keep', reason: 'documentTitle' };
      const lead = CITES.exec(found)?.[0] ?? '';
      const moved = found.slice(lead.length).replace(year, String(Number(year) + step));
      const result = `${moved.slice(0, moved.lastIndexOf(number))}X号`;
      return { action: 'ask', reason: 'documentNumber', result, start: at + lead.length };
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
