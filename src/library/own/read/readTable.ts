import { readPhraseColumns } from '../../phrases/readColumns';
import { type Found, type Reading, sorted } from '../found';
import { MAX_ENTRIES } from '../limits';
import { readPhrase, reasonOf } from './readPhrase';
import { refuseFile, shown, START } from '../refusal';
import type { Refusal } from '../refusal';

/** A cell may hold several lines, but not so many. */
const MAX_LINES = 10 * MAX_ENTRIES;
/** All that the table's reader takes for the end of a line. */
const LINE_END = /\r\n?|\n/g;

/** Reads phrases from a table whose cells are separated by tabs, as it is copied in Excel. */
export function readTable(text: string): Reading {
  if (hasMoreLines(text, MAX_LINES)) return tooMany(MAX_LINES);
  const { phrases, refused } = readPhraseColumns(text);
  const count = phrases.length + refused.length;
  if (count > MAX_ENTRIES) return tooMany(count);
  const rows = refused.map(({ line, reason, column, text: row, character }): Refusal => {
    const duplicate = column === 'id' ? 'duplicateId' : 'duplicateName';
    return {
      kind: 'phrase',
      name: shown(row.split('\t').find((cell) => cell.trim() !== '') ?? ''),
      where: { path: column, line, column: null },
      reason: reason === 'repeated' ? duplicate : reasonOf(reason),
      detail: reason === 'control' ? character : shown(row),
    };
  });
  return sorted([...phrases.map((phrase): Found | Refusal => readPhrase(phrase, START, 'own')), ...rows]);
}

function tooMany(count: number): Reading {
  return { found: [], refused: [refuseFile('tooMany', String(count))] };
}

function hasMoreLines(text: string, limit: number): boolean {
  const ends = text.matchAll(LINE_END);
  let lines = 0;
  while (lines <= limit && !ends.next().done) lines += 1;
  return lines > limit;
}
