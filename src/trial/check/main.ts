import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFile, type FileResult } from './checkFile';
import { Desk } from './desk';
import { messagesFor } from './messages';
import { describeResult, jsonOf } from './print';

/** Exit statuses of the command. */
const NONE_LEFT = 0;
const SOME_LEFT = 1;
const UNREADABLE = 2;

const messages = messagesFor(process.env.LC_ALL ?? process.env.LANG);

interface Options {
  readonly json: boolean;
  readonly change: 'mark' | 'clear' | null;
  readonly folder: string;
  readonly files: readonly string[];
}

/** What was asked for; null if the words are off. */
function readOptions(words: string[]): Options | null {
  try {
    const { values, positionals: files } = parseArgs({
      args: words,
      allowPositionals: true,
      options: { json: { type: 'boolean' }, mark: { type: 'string' }, clear: { type: 'string' } },
    });
    const { json = false, mark, clear } = values;
    if (files.length === 0 || (mark !== undefined && clear !== undefined)) return null;
    const change = mark !== undefined ? 'mark' : clear !== undefined ? 'clear' : null;
    return { json, change, folder: mark ?? clear ?? '', files };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    process.stderr.write(`${messages.usage}\n`);
    return UNREADABLE;
  }
  const { change, folder } = options;
  const desk = new Desk();
  const results: FileResult[] = [];
  const written = new Set<string>();
  for (const file of options.files) {
    const clash = change !== null && written.has(basename(file));
    const result = clash ? twice(file) : await checkFile(file, { change, folder, messages }, desk);
    written.add(basename(file));
    results.push(result);
    process.stdout.write(`${options.json ? jsonOf(result) : describeResult(result, messages)}\n`);
  }
  desk.close();
  return summarise(results, options.json);
}

/** Two files of one name cannot both be saved into one folder. */
function twice(file: string): FileResult {
  return {
    file,
    error: { code: 'wouldOverwrite', message: `A file named ${basename(file)} was just written` },
  };
}

function summarise(results: readonly FileResult[], quiet: boolean): number {
  const left = results.map((result) =>
    'error' in result ? 0 : result.findings.filter(({ sure }) => sure).length,
  );
  const total = left.reduce((sum, count) => sum + count, 0);
  const unread = results.filter((result) => 'error' in result).length;
  if (!quiet && results.length > 1)
    process.stdout.write(`${messages.total(results.length, total, unread)}\n`);
  return unread > 0 ? UNREADABLE : total > 0 ? SOME_LEFT : NONE_LEFT;
}

// Whoever reads the output may have read enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(SOME_LEFT);
});

void main().then((status) => {
  process.exitCode = status;
});
