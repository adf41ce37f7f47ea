import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders } from '../../placeholders/find';
import type { NewParagraph } from '../../report/newParagraph';
import { reportsFor, type WrittenReport } from './written';

/** Made-up values for a town's yearly report of 2026, one a line in the order in which it asks for them. */
const VALUES = readFileSync(join(__dirname, 'values.txt'), 'utf8').replace(/\n$/, '').split('\n');

/**
 * A town's yearly report as it is handed in, with all that was to be filled in.
 * @throws Error where the values are not as many as the placeholders
 */
export function finishedReport(): WrittenReport {
  const report = reportsFor('镇', 2026).find(({ skeleton }) => skeleton.id === 'annual-summary');
  if (!report) throw new Error('There is no yearly report for a town.');
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
  const paragraphs: NewParagraph[] = report.paragraphs.map((one) => ({ ...one, text: fill(one.text) }));
  const left = [...values];
  if (left.length > 0) throw new Error(`Values that nothing asks for: ${left.join(' ')}`);
  return { ...report, paragraphs, lines: paragraphs.map(({ number, text }) => number + text) };
}
