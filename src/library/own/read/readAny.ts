import type { Reading } from '../found';
import { isLongerThan, MAX_BYTES } from '../limits';
import { readEntries } from './readLibrary';
import { readMarkdown } from './readMarkdown';
import { readTable } from './readTable';
import { type Reason, refuseFile } from '../refusal';

type Reader = (text: string) => Reading;

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.json', readEntries],
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.tsv', readTable],
]);
/** What may hold anything: it is looked at. */
const ANY = ['', '.txt'];

/**
 * Reads what a clerk brings: a library file (`.json`), skeletons (`.md`), or a table of phrases (`.tsv`). What was pasted,
 * and `.txt`, are looked at: JSON begins with a brace, a skeleton with `---`, anything else is a table.
 * @param name the file's; empty for what was pasted
 * @returns what can be used and what cannot; a file that is nothing of the kind is one refusal
 */
export function readAny(name: string, text: string): Reading {
  const extension = /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';
  const reader = READERS.get(extension) ?? (ANY.includes(extension) ? readerOf(text) : undefined);
  if (!reader) return nothing('unknownFile', extension);
  if (isLongerThan(text, MAX_BYTES)) return nothing('tooLarge');
  if (text.trim() === '') return nothing('empty');
  const read = reader(text);
  const count = read.found.length + read.refused.length + (read.rulesOff?.length ?? 0);
  const isEmpty = count === 0 && read.preferences === undefined;
  return isEmpty ? nothing('empty') : read;
}

function readerOf(text: string): Reader {
  const start = text.slice(0, 1000).trimStart();
  if (start.startsWith('{')) return readEntries;
  return start.startsWith('---') ? readMarkdown : readTable;
}

function nothing(reason: Reason, detail = ''): Reading {
  return { found: [], refused: [refuseFile(reason, detail)] };
}
