import { type Caution, type Doubt, reason, type Reason } from '../reason';
import type { Row } from '../row';
import { checkAmount } from './checkAmount';
import { type Figure, readFigure, writtenAmount } from './figure';
import { plain } from './plain';
import { readSeveral } from './several';
import { unitFactor } from './unit';
import { readWords, type Said } from './words';

/** What came back for a row: a value that can be filled, or why not. */
export type Reading =
  { readonly is: 'value'; readonly value: string; readonly cautions: readonly Reason<Caution>[] } | Said;

const ask = (code: Doubt, text = ''): Reading => ({ is: 'asked', reason: reason(code, text) });

/** 共688户: words that say no more than the figure. */
const LEADS = /^(?:[共计达为已]|一共|共计|总计|合计|累计|总共|¥|￥)+ ?/;
const APPROXIMATE_BEFORE = /^(?:大?约|将?近|超过?|逾|大概|大致|左右|不足|接近|至少|突破)/;
const APPROXIMATE_BEHIND = /^[^\d]{0,3}?(?:余|多|来|左右|上下|以上|以下|几)/;
/** 688(含渐退期户): a remark at the end, in brackets or behind a comma. */
const REMARK = /^(.+?)\s*(?:\(([^()]+)\)|[,;，；。](?!\d)\s*(.+))$/;

/**
 * Reads what somebody wrote where a row's figure belongs.
 * @param text the cell as it came
 * @param year the report's
 */
export function readValue(text: string, row: Row, year: number): Reading {
  const written = plain(text);
  const said = readWords(written, row.last);
  if (said) return said;
  const [, before = '', inBrackets, behind] = REMARK.exec(written) ?? [];
  const remark = inBrackets ?? behind;
  if (remark === undefined) return readFigureText(written, row, year, []);
  if (readFigure(before.replace(LEADS, '')) === undefined) return readFigureText(written, row, year, []);
  // 688（1041人）: two figures, and nobody says which is meant.
  if (readFigure(remark)) return ask('severalFigures', written);
  return readFigureText(before, row, year, [reason('remark', remark)]);
}

function readFigureText(
  written: string,
  row: Row,
  year: number,
  cautions: readonly Reason<Caution>[],
): Reading {
  if (/^\([-\d.,]+%?\)$/.test(written)) return ask('bracketed', written);
  const text = written.replace(LEADS, '');
  const isLed = APPROXIMATE_BEFORE.test(text);
  const figure = readFigure(isLed ? text.replace(APPROXIMATE_BEFORE, '').trim() : text);
  const several = readSeveral(text, figure);
  if (several) return { is: 'asked', reason: several };
  if (!figure) return ask('unclear', written);
  if (isLed || APPROXIMATE_BEHIND.test(figure.rest))
    return ask(row.flag === '余' ? 'approximateTwice' : 'approximate', figure.value);
  return readUnit(figure, written, row, year, cautions);
}

/** The figure's own unit against the row's. */
function readUnit(
  figure: Figure,
  written: string,
  row: Row,
  year: number,
  cautions: readonly Reason<Caution>[],
): Reading {
  const unit = figure.rest.replace(/^个(?=[百千]分点)/, '').replace(/\s/g, '');
  if (unit !== '') {
    const factor = unitFactor(unit, row.unit.normalize('NFKC'));
    if (factor === undefined)
      return ask(isUnit(unit, row) ? 'otherUnit' : 'unclear', isUnit(unit, row) ? unit : written);
    if (factor !== 1) return ask('converted', writtenAmount(figure.amount * factor));
  }
  const checked = checkAmount(figure, unit !== '', row, year);
  if (checked.is !== 'value') return checked;
  return { ...checked, cautions: [...checked.cautions, ...cautions] };
}

/** A few characters without a figure may be a unit; more is something that somebody says. */
function isUnit(text: string, row: Row): boolean {
  return text.length <= Math.max(3, row.unit.length + 1);
}
