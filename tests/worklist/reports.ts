import * as fc from 'fast-check';
import type { Paragraph } from '../../src/report/paragraph';
import type { Worklist } from '../../src/worklist/entry';
import { readWorklist } from '../../src/worklist/worklist';
import { runs } from '../amount';

export const RUNS = runs(100, 1000);

/** A report's body of these texts. */
export function body(...texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({ part: 'body', index, text, number: '' }));
}

/** The worklist of a body of these texts. */
export function listOf(...texts: readonly string[]): Worklist {
  return readWorklist(body(...texts));
}

/** The entries as `id text`, a list for each paragraph that has any. */
export function shown({ entries }: Worklist): string[] {
  const lines = new Map<number, string[]>();
  for (const { id, placeholder } of entries) {
    const { paragraph, text } = placeholder.span;
    lines.set(paragraph, [...(lines.get(paragraph) ?? []), `${id} ${text}`]);
  }
  return [...lines].map(([paragraph, line]) => `${paragraph}: ${line.join(', ')}`);
}

const PIECES = [
  '修路XX公里，',
  '惠及XX户。',
  '占XX.X%，',
  '20XX年',
  '由XX村实施。',
  '金额____元，',
  '群众满意。',
];

/** Paragraphs of a report; no two with placeholders are equal. */
export const randomTexts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }) },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((lines) => lines.map((pieces, i) => (pieces.length > 0 ? `${distinct(i)}${pieces.join('')}` : '')));

/** A name that no other number has, without figures or placeholders. */
function distinct(number: number): string {
  return `${'东南西北'.charAt(number % 4)}${'山川湖海'.charAt(Math.floor(number / 4) % 4)}片区`;
}

/** One thing that the clerk does to the report. Numbers are taken round the end of what they count. */
export type Edit =
  | {
      readonly does: 'type';
      readonly at: number;
      readonly from: number;
      readonly gone: number;
      readonly typed: string;
    }
  | { readonly does: 'insert'; readonly at: number; readonly typed: string }
  | { readonly does: 'delete' | 'join'; readonly at: number }
  | { readonly does: 'split'; readonly at: number; readonly from: number };

const at = fc.nat(30);
const from = fc.nat(60);
const typed = fc.constantFrom('新增', '', '7', '并', '新建XX座，', 'XX');
export const randomType = fc.record({ does: fc.constant('type' as const), at, from, gone: fc.nat(6), typed });
export const randomInsert = fc.record({ does: fc.constant('insert' as const), at, typed });
export const randomDelete = fc.record({ does: fc.constantFrom('delete' as const, 'join' as const), at });
export const randomSplit = fc.record({ does: fc.constant('split' as const), at, from });

/** Edits of all kinds, so many at the most. */
export function randomEdits(maxLength: number): fc.Arbitrary<Edit[]> {
  return fc.array(fc.oneof(randomType, randomInsert, randomDelete, randomSplit), { maxLength });
}

/** A text that the clerk edits, as a row of characters that are themselves wherever they go. */
export interface Character {
  readonly text: string;
}
export type Line = readonly Character[];

export function lineOf(text: string): Line {
  return text.split('').map((character) => ({ text: character }));
}

export function textOf(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Makes an edit. Lines that it does not touch stay the same objects. */
export function edited(lines: readonly Line[], edit: Edit): Line[] {
  if (lines.length === 0) return [];
  const here = edit.at % lines.length;
  const [before, line, behind] = [lines.slice(0, here), lines[here] ?? [], lines.slice(here + 1)];
  switch (edit.does) {
    case 'insert':
      return [...before, lineOf(edit.typed), line, ...behind];
    case 'delete':
      return [...before, ...behind];
    case 'join':
      return behind.length === 0
        ? [...lines]
        : [...before, [...line, ...(behind[0] ?? [])], ...behind.slice(1)];
    case 'split': {
      const middle = edit.from % (line.length + 1);
      return [...before, line.slice(0, middle), line.slice(middle), ...behind];
    }
    case 'type': {
      const start = edit.from % (line.length + 1);
      const rest = line.slice(start + edit.gone);
      return [...before, [...line.slice(0, start), ...lineOf(edit.typed), ...rest], ...behind];
    }
  }
}
