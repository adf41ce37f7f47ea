import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paragraph } from '../../report/paragraph';

/** What is wrong at a place, as somebody who read it wrote it down. */
export interface Known {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly fix: string | null;
  /** A is what any checker should find, C what a person finds. */
  readonly tier: string;
}

/** A text with what is wrong in it. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly errors: readonly Known[];
}

type OpenError = [paragraph: number, start: number, end: number, rule: string, fix: string | null];

/** Short texts of an error each. */
export function openCases(folder: string): Case[] {
  return linesOf(join(folder, 'open.jsonl')).map((line) => {
    const { id, text, errors } = JSON.parse(line) as { id: string; text: string; errors: OpenError[] };
    return {
      id,
      text,
      errors: errors.map(([paragraph, start, end, rule, fix]) => ({
        paragraph,
        start,
        end,
        rule,
        fix,
        tier: '',
      })),
    };
  });
}

/** The two reports with all that was found in them. */
export function reportCases(folder: string, reports: string): Case[] {
  const defects = linesOf(join(folder, 'report_defects.jsonl')).map(
    (line) => JSON.parse(line) as Known & { readonly report: string },
  );
  return [...new Set(defects.map(({ report }) => report))].map((id) => ({
    id,
    text: readFileSync(join(reports, `${id}.txt`), 'utf8'),
    errors: defects.filter(({ report }) => report === id),
  }));
}

/** A text's paragraphs, one a line. */
export function paragraphsOf(text: string): Paragraph[] {
  return text.split(/\r?\n/).map((line, index) => ({ part: 'body', index, text: line, number: '' }));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}
