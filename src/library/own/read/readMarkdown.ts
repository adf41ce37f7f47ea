import { type Found, type Reading, sorted } from '../found';
import { MAX_ENTRIES } from '../limits';
import { readSkeleton } from './readSkeleton';
import { refuseFile, START } from '../refusal';
import type { Refusal } from '../refusal';

const FENCE = /^---\s*$/;
const KEY = /^\s*[a-z]+\s*[:：]/;

/**
 * Reads a Markdown file with one skeleton in it, or with several, one behind the other: each begins with its front
 * matter. What is refused is named with its line in the file.
 */
export function readMarkdown(text: string): Reading {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|[\n\u2028\u2029]/);
  const starts = startsIn(lines);
  if (starts.length > MAX_ENTRIES)
    return { found: [], refused: [refuseFile('tooMany', String(starts.length))] };
  return sorted(
    starts.map((start, index): Found | Refusal => {
      const markdown = lines.slice(start, starts[index + 1]).join('\n');
      return readSkeleton(markdown, { ...START, line: start + 1 }, 'own');
    }),
  );
}

/**
 * The indices of the lines with which skeletons begin: a line `---` with a `key:` below it, but the one that closes a
 * front matter. What stands before the first is a skeleton without front matter, and will be refused as one.
 */
function startsIn(lines: readonly string[]): number[] {
  const starts: number[] = [];
  let inMatter = false;
  lines.forEach((line, index) => {
    if (!FENCE.test(line)) return;
    const begins = !inMatter && KEY.test(lines[index + 1] ?? '');
    if (begins) starts.push(index);
    inMatter = begins;
  });
  const first = lines.findIndex((line) => line.trim() !== '');
  return first >= 0 && starts[0] !== first ? [first, ...starts] : starts;
}
