import type { Variant } from '../skeleton';
import { beginsAsMarkup } from './text';

/** A block as it stands in the file, not yet understood. */
export interface SourceBlock {
  /** The line in which it begins, counted from 1. */
  readonly line: number;
  readonly variant: Variant;
  readonly type: 'hashes' | 'flushLeft' | 'right' | 'include' | 'paragraph' | 'markup';
  /** Without `> ` and without arrow; a heading with its hashes. */
  readonly raw: string;
}

const QUOTE = /^\s*>/;
const TYPES: readonly (readonly [RegExp, SourceBlock['type']])[] = [
  [/^#{1,6}(?:\s|$)/, 'hashes'],
  [/^←/, 'flushLeft'],
  [/^→/, 'right'],
  [/^\{\{.*\}\}$/, 'include'],
];

function typeOf(text: string): SourceBlock['type'] {
  const known = TYPES.find(([pattern]) => pattern.test(text))?.[1];
  return known ?? (beginsAsMarkup(text) ? 'markup' : 'paragraph');
}

/** The lines of one paragraph: Chinese needs nothing between them, Latin words and figures a blank. */
function join(lines: readonly string[]): string {
  const apart = (line: string, index: number): boolean =>
    /^\w/.test(line) && /\w/.test(lines[index - 1]?.slice(-1) ?? '');
  return lines.map((line, index) => (apart(line, index) ? ` ${line}` : line)).join('');
}

/** The blocks of the lines from `start` on, in order. */
export function readSource(lines: readonly string[], start: number): SourceBlock[] {
  const blocks: (Omit<SourceBlock, 'raw'> & { lines: string[] })[] = [];
  let open = false;
  lines.slice(start).forEach((whole, index) => {
    const variant: Variant = QUOTE.test(whole) ? 'plan' : 'summary';
    const text = whole.replace(QUOTE, '').trim();
    if (text === '') {
      open = false;
      return;
    }
    const type = typeOf(text);
    const last = blocks.at(-1);
    if (type === 'paragraph' && open && last?.variant === variant) {
      last.lines.push(text);
    } else {
      const raw = type === 'flushLeft' || type === 'right' ? text.slice(1).trim() : text;
      blocks.push({ line: start + index + 1, variant, type, lines: [raw] });
    }
    open = type === 'paragraph';
  });
  return blocks.map(({ lines: own, ...block }) => ({ ...block, raw: join(own) }));
}
