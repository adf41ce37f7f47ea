import { parseArgs } from 'node:util';
import { EMPTY_LIBRARY } from '../../library/own/library';
import { commandOf, DONE, FAILED } from '../command/runCommand';
import type { Terminal } from '../command/standardOutput';
import { checkFile, type FileResult } from './checkFile';
import { Desk } from './desk';
import { type Messages, messagesFor } from './messages';
import { Output } from './output';
import { describeResult, jsonOf } from './print';
import { loadReviewer } from './reviewer';
import { unitLibraryAt } from './unitLibrary';

/** Exit status where something is left. */
const SOME_LEFT = 1;

const YEAR = /^20\d\d$/;

interface Options {
  readonly json: boolean;
  /** Files that are there already are overwritten. */
  readonly force: boolean;
  readonly review: boolean;
  /** The year that the reports are about; null where each says so itself. */
  readonly year: number | null;
  /** The unit's library file; null where none is given. */
  readonly library: string | null;
  readonly change: 'mark' | 'clear' | null;
  readonly folder: string;
  readonly files: readonly string[];
}

/** What was asked for; null if the words are off. */
function readOptions(words: string[]): Options | 'help' | null {
  try {
    const { values, positionals: files } = parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        review: { type: 'boolean' },
        year: { type: 'string' },
        library: { type: 'string' },
        force: { type: 'boolean' },
        mark: { type: 'string' },
        clear: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { json = false, review = false, force = false, year, library, mark, clear, help } = values;
    if (help) return 'help';
    if (files.length === 0 || mark === '' || clear === '' || (mark && clear)) return null;
    if (year !== undefined && (!YEAR.test(year) || !review)) return null;
    if (library !== undefined && (library === '' || !review)) return null;
    const change = mark !== undefined ? 'mark' : clear !== undefined ? 'clear' : null;
    return {
      json,
      review,
      force,
      year: year === undefined ? null : Number(year),
      library: library ?? null,
      change,
      folder: mark ?? clear ?? '',
      files,
    };
  } catch {
    return null;
  }
}

async function checkFiles(
  options: Options,
  { messages, say, sayJson, complain }: Terminal<Messages>,
): Promise<number> {
  const { json, force, folder, files } = options;
  const change = options.change && { kind: options.change, output: new Output(folder, files, force) };
  const library = options.library === null ? EMPTY_LIBRARY : unitLibraryAt(options.library);
  if (!library) {
    complain(messages.noLibrary(options.library ?? ''));
    return FAILED;
  }
  const review = options.review ? (await loadReviewer(options.year, library.phrases)).review : null;
  const rulesOff = new Set(library.rulesOff);
  const desk = new Desk();
  const results: FileResult[] = [];
  try {
    for (const file of files) {
      const result = await checkFile(file, { change, review, rulesOff, messages }, desk);
      results.push(result);
      if (json) sayJson(jsonOf(result));
      else say(describeResult(result, messages));
      if (json) for (const note of result.notes) complain(`${file}: ${note}`);
    }
  } finally {
    desk.close();
  }
  const failed = results.filter(({ error }) => error).length;
  if (!json && results.length > 1) say(messages.total(results.length, certainIn(results), failed));
  return statusOf(results);
}

function certainIn(results: readonly FileResult[]): number {
  return results.flatMap(({ placeholders }) => placeholders ?? []).filter(({ sure }) => sure).length;
}

function statusOf(results: readonly FileResult[]): number {
  if (results.some(({ error }) => error)) return FAILED;
  const isWrong = results.some(({ findings }) => findings?.some(({ severity }) => severity !== 'ask'));
  return isWrong || certainIn(results) > 0 ? SOME_LEFT : DONE;
}

/** What is left in reports; marked or cleared, and reviewed, where that is asked for. */
export const check = commandOf({ readOptions, messagesFor, work: checkFiles });
