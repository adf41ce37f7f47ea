import * as v from 'valibot';
import { hashOf } from '../../report/hash';
import type { Phrase } from '../phrase';
import { bare, nameKey } from './bare';
import { type Column, readTable } from './columns';
import { readDate } from './dates';
import { type Row, readRows } from './rows';
import { PHRASE_FAULTS, type PhraseFault, phraseSchema, refusedCharacter } from './schema';

/** A row that is no phrase. */
export interface RefusedRow {
  /** The line on which it begins, counted from 1; the header is one. */
  readonly line: number;
  /** `repeated`: a row above has the same id, or, without ids, the same name. */
  readonly reason: PhraseFault | 'repeated';
  /** The field that is at fault. */
  readonly column: Column;
  /** The row's beginning, as it is written. */
  readonly text: string;
  /** The code of the character for which it is refused; empty where it is refused for something else. */
  readonly character: string;
}

/** What was read from a spreadsheet. */
export interface PhraseColumns {
  readonly phrases: readonly Phrase[];
  readonly refused: readonly RefusedRow[];
}

const SHOWN = 200;
/** How a clerk writes what it is that ends. */
const ENDS = new Map([
  ['已结束', 'ended'],
  ['旧提法', 'superseded'],
]);
/** Only between words of Latin letters does a line end stand for a blank. */
const LATIN_END = /[!-~]$/;
const LATIN_START = /^[!-~]/;
const LISTS: readonly Column[] = ['region', 'replacedBy', 'wrongForms', 'variants'];

/**
 * Reads phrases from a spreadsheet: a file with tabs between its cells, or what was copied in Excel. Lists (region,
 * wrongForms, replacedBy) are separated by `|`. A row without a name is named after its wording, without a wording it
 * reads as its name does, without an id it gets one by its name.
 * @param text with a header row or without one, see `readTable`
 */
export function readPhraseColumns(text: string): PhraseColumns {
  const { columns, rows } = readTable(readRows(text));
  const phrases = new Map<string, Phrase>();
  const refused: RefusedRow[] = [];
  for (const row of rows) {
    const result = v.safeParse(phraseSchema, fieldsOf(row, columns));
    const issue = result.issues?.[0];
    const refuse = (reason: RefusedRow['reason'], column: Column): void => {
      const character = issue ? refusedCharacter(issue) : '';
      refused.push({ line: row.line, reason, column, text: row.text.slice(0, SHOWN), character });
    };
    if (!result.success) refuse(faultOf(issue?.message), columnOf(issue));
    else if (phrases.has(result.output.id)) refuse('repeated', columns.includes('id') ? 'id' : 'name');
    else phrases.set(result.output.id, result.output);
  }
  return { phrases: [...phrases.values()], refused };
}

function fieldsOf({ cells }: Row, columns: readonly (Column | undefined)[]): Record<string, unknown> {
  const read = (column: Column): string => tidy(cells[columns.indexOf(column)] ?? '');
  const fields: Partial<Record<Column, unknown>> = {};
  for (const column of columns) {
    if (column === undefined) continue;
    const cell = read(column);
    if (LISTS.includes(column)) fields[column] = listIn(cell);
    else if (column === 'from' || column === 'until') fields[column] = readDate(cell);
    else if (column === 'end') fields[column] = ENDS.get(cell) ?? cell;
    else if (column !== 'confidence') fields[column] = cell;
    else if (cell !== '') fields[column] = cell.normalize('NFKC').toUpperCase();
  }
  const name = read('name') || bare(read('wording'));
  return { ...fields, name, wording: read('wording') || name, id: read('id') || idOfName(name) };
}

/** The same for the same name on every machine, whatever its quotation marks and blanks. */
function idOfName(name: string): string {
  return `phrase-${hashOf(nameKey(name))}`;
}

function listIn(cell: string): string[] {
  return cell
    .split(/[|｜]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

/** In one line, without what web pages hide in a text but what turns it around, which is refused, and with the quotation marks that reports have. */
function tidy(cell: string): string {
  return cell
    .replace(/(?!\p{Bidi_Control})\p{Cf}/gu, '')
    .replace(/\s+/g, (blanks) => (/[\n\t]/.test(blanks) ? '\n' : blanks.replaceAll('\u00A0', ' ')))
    .trim()
    .split('\n')
    .reduce(
      (before, after) => before + (LATIN_END.test(before) && LATIN_START.test(after) ? ' ' : '') + after,
    )
    .replace(/"([^"]*)"/g, '“$1”');
}

function faultOf(message: string | undefined): PhraseFault {
  return PHRASE_FAULTS.find((fault) => fault === message) ?? 'value';
}

function columnOf(issue: v.BaseIssue<unknown> | undefined): Column {
  return (issue?.path?.[0]?.key ?? 'id') as Column;
}
