import { readQuantity } from '../../placeholders/reading/quantity';
import { type ProposedValue, type Rule, clauseOf } from './proposedValue';
import { isCountedOnly } from './countedUnits';
import { FIGURES } from './figureKinds';

/** 35名, 近12.5万元, 十几户, 若干个: how many, and of what. */
const FIGURE_AND_UNIT =
  /^(?:近|约|大约|将近|超过?|逾|达|共|仅|不足|至少|最多|不少于|不低于|突破)?-?(?:\d(?:[\d.,，~—至到-]*\d)?|[零〇○一二两三四五六七八九十百千万亿几数]+|若干)(\D+)$/;

/** The measure word or the sign that a value ends with, 万 and 亿 before it included; undefined where there is none. */
function unitOf(value: string): string | undefined {
  const quantity = readQuantity(FIGURE_AND_UNIT.exec(value)?.[1] ?? '');
  return quantity?.rest === '' && !/^[十百千万亿]+$/.test(quantity.unit) ? quantity.unit : undefined;
}

/** What follows goes with the value's own unit: 3人 before 次, 3个 before 月, 人 or 万亩, 3月 before 月底. */
function joins(unit: string, after: string): boolean {
  // 名次 is a rank.
  if (unit === '名') return false;
  if (after.startsWith(unit) || (unit === '个' && /^[人十百千万亿]/.test(after))) return true;
  return (readQuantity(unit + after)?.unit.length ?? 0) > unit.length;
}

/** The figure's unit is written already: a measure word behind it, or 百分之 before it. */
function wantsBareFigure(proposed: ProposedValue): boolean {
  const { kind, unit, before } = proposed;
  if (/[百千]分之$/.test(before)) return true;
  if (!FIGURES.has(kind) || unit === '') return false;
  // In 自2026年起 nothing is counted by 起.
  return kind !== 'count' || (isCountedOnly(unit) && !/[自从由]$/.test(clauseOf(proposed)));
}

/** 35名 before 个, 12万元 before %: the figure brings another unit along than the one that is there. */
export const extraUnit: Rule = (proposed) => {
  const unit = wantsBareFigure(proposed) ? unitOf(proposed.value) : undefined;
  return unit === undefined || joins(unit, proposed.after) ? null : { code: 'extraUnit', unit };
};

/** 12 3. Thousands may be set apart: 12 345. */
export const blankInside: Rule = ({ kind, unit, value }) => {
  if (!FIGURES.has(kind) || unit === '' || !/\d\s+\d/.test(value)) return null;
  return /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/.test(value) ? null : { code: 'blankInside' };
};
