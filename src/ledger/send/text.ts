import { isOwed } from '../owed';
import type { Row } from '../row';
import type { SentTable } from './table';

/** Programs take what begins with these for a formula. */
const FORMULA = /^[=+\-@]/;

/** Cells between tabs, as programs paste them. What looks like a formula is text. */
export function tsvOf({ title, columns, rows }: SentTable): string {
  const lines = [...(title === null ? [] : [[title]]), columns, ...rows];
  return `${lines.map((cells) => cells.map(tsvCell).join('\t')).join('\n')}\n`;
}

function tsvCell(text: string): string {
  const safe = FORMULA.test(text) && !/^-?[\d.,]+%?$/.test(text) ? `'${text}` : text;
  return /["\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as Word, WPS and Excel paste it: codes and texts stay texts. */
export function htmlOf({ title, columns, rows, answers }: SentTable): string {
  const cell = (tag: string, text: string, at: number): string => {
    const style = at === answers ? '' : ` style='mso-number-format:"\\@"'`;
    return `<${tag}${style}>${escaped(text)}</${tag}>`;
  };
  const row = (tag: string, cells: readonly string[]): string =>
    `<tr>${cells.map((text, at) => cell(tag, text, at)).join('')}</tr>`;
  const head = title === null ? '' : `<caption>${escaped(title)}</caption>`;
  return `<table border="1">${head}${row('th', columns)}${rows.map((cells) => row('td', cells)).join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A message with a line for each row; what is written behind the colon is its figure. */
export function messageOf(rows: readonly Row[]): string {
  return rows
    .filter(isOwed)
    .map(({ code, indicator, unit, last, target }) => {
      const said = [unit, last && `去年${last}`, target && `今年目标${target}`]
        .filter((text) => text)
        .join('，');
      return `${code} ${indicator}${said === '' ? '' : `（${said}）`}：`;
    })
    .join('\n');
}
