import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders } from '../../placeholders/find';

const read = (...path: string[]): string => readFileSync(join(__dirname, ...path), 'utf8').replace(/\n$/, '');

/** Made-up values for what the sample report still owes, one a line in the order in which it asks for them. */
const VALUES = read('values.txt').split('\n');

/** A report as it is handed in. */
interface FinishedReport {
  readonly year: number;
  /** A line for each paragraph; a row of a table is one, its cells between tabs. */
  readonly text: string;
  /** A paragraph each, those of tables too. */
  readonly lines: readonly string[];
}

/**
 * The sample report, which is a town's yearly report, with all that was still to be filled in.
 * @throws Error where the values are not as many as the placeholders
 */
export function finishedReport(): FinishedReport {
  const values = VALUES.values();
  const fill = (text: string): string => {
    let filled = '';
    let from = 0;
    for (const { start, end } of findPlaceholders(text)) {
      const { value } = values.next();
      if (value === undefined)
        throw new Error(`There is no value left for ${text.slice(start - 10, end + 5)}`);
      filled += text.slice(from, start) + value;
      from = end;
    }
    return filled + text.slice(from);
  };
  const lines = read('..', 'sample', 'report.txt')
    .split('\n')
    .map((line) => line.split('\t').map(fill));
  const left = [...values];
  if (left.length > 0) throw new Error(`Values that nothing asks for: ${left.join(' ')}`);
  return { year: 2026, text: lines.map((cells) => cells.join('\t')).join('\n'), lines: lines.flat() };
}
