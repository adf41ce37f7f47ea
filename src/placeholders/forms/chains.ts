import { type Candidate, candidatesOf, type Form } from '../candidate';
import { stretches } from '../patterns';
import type { Kind } from '../placeholder';

/** What an address, a date, a term, a flat or a sum is told with, each of them behind its figure or its name. Not 镇长, 日期. */
const UNIT =
  '(?:小段|地号|街道|单元|个月|[年月日时分省市区县镇乡村庄屯组路街段巷弄号栋幢楼室厅卫厨仟佰拾千百万元角])(?![长委政民员级别间期织内外刊报考])(?:[（(][\\u4e00-\\u9fff、]{1,6}[）)])?';

/** 路 段 巷 号: two or more in a row, with blanks before each. */
const CHAIN = new RegExp(`(?: {1,12}${UNIT}){2,}`, 'g');
const LINK = new RegExp(` {1,12}${UNIT}`, 'g');

/** What a chain stands behind: a word or a label. In 2026 年 the first is there. */
const LEAD = /[\u4e00-\u9fff：:，,；;）)（(]$/;
/** 市 区 县三级, a row of words; 序号 市 县 镇, the head of a table's columns. */
const WORD = /(?:^|[^\u4e00-\u9fff])[省市县区镇乡村]$/;
const COLUMN = /(?:^| )[\u4e00-\u9fff]{1,4}$/;

/** The kind of what is due before a unit, with the units beside it. */
function kindOf(unit: string, before: string, last: string, next: string): Kind {
  if (/^[仟佰拾千百万元角]/.test(unit) || (unit === '分' && /^[元角]/.test(last))) return 'money';
  if (unit === '个月' || (unit === '年' && (next === '个月' || /[共计]$/.test(before)))) return 'duration';
  if (unit === '年') return 'year';
  if (/^[月日时分]/.test(unit) || (unit === '号' && last === '月')) return 'date';
  if (unit === '地号') return 'docNumber';
  if (/^[厅卫厨]/.test(unit) || (unit === '室' && next === '厅')) return 'count';
  if (/^(?:单元|[巷弄号栋幢楼室])/.test(unit)) return 'ordinal';
  // 路 段 is a part of it, 区 段 a name.
  return unit === '段' && /^[路街]/.test(last) ? 'ordinal' : 'place';
}

/** Units in a row, with a blank before each where the figure or the name is due: 台北市 区 路 段 号, 自 年 月起, 室 厅. */
export const chains: Form = ({ plain }) =>
  candidatesOf(stretches(plain, CHAIN), ({ start, end }): Candidate[] => {
    const before = plain.slice(Math.max(0, start - 8), start);
    // 出 生 年 月：1980年3月, a label that is spread over the line
    if (/[：:]/.test(plain.charAt(end))) return [];
    if (WORD.test(before) || (COLUMN.test(before) && /^(?:$| )/.test(plain.slice(end, end + 1)))) return [];
    const chain = plain.slice(start, end);
    const links = stretches(chain, LINK);
    const units = links.map((link) => chain.slice(link.start, link.end).trimStart());
    const due = links.map((link, index): Candidate => {
      const unit = units[index] ?? '';
      const kind = kindOf(unit, before, units[index - 1] ?? '', units[index + 1] ?? '');
      const named = kind === 'place' || kind === 'docNumber';
      return {
        start: start + link.start,
        end: start + link.end - unit.length,
        trust: 'always',
        kind,
        unit: named ? '' : unit,
      };
    });
    return LEAD.test(before) ? due : due.slice(1);
  });
