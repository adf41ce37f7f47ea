import { parseArgs } from 'node:util';
import { JSDOM } from 'jsdom';
import { commandOf, DONE, FAILED } from '../command/runCommand';
import type { Terminal } from '../command/standardOutput';
import { Output } from '../check/output';
import { type Messages, messagesFor } from './messages';
import { describeResult, jsonOf } from './print';
import { rollFile, type Task } from './rollFile';

interface Options extends Task {
  readonly json: boolean;
  readonly files: readonly string[];
}

/** What was asked for; null if the words are off. */
function readOptions(args: string[]): Options | 'help' | null {
  try {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        force: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        year: { type: 'string' },
        to: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const { json = false, force = false, help = false, year, to, out } = values;
    if (help) return 'help';
    const areYears = [year, to].every((each) => each === undefined || /^(?:19|20)\d\d$/.test(each));
    if (files.length === 0 || out === '' || !areYears) return null;
    const output = out === undefined ? null : new Output(out, files, force);
    return { json, files, output, year: numberOf(year), to: numberOf(to) };
  } catch {
    return null;
  }
}

function numberOf(year: string | undefined): number | null {
  return year === undefined ? null : Number(year);
}

function rollFiles(options: Options, { messages, say, sayJson }: Terminal<Messages>): number {
  // What `src/word` reads OOXML with, as it finds it in a browser.
  const { DOMParser, XMLSerializer } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser, XMLSerializer });
  let status: number = DONE;
  for (const file of options.files) {
    const result = rollFile(file, options);
    if ('error' in result) status = FAILED;
    if (options.json) sayJson(jsonOf(result, messages));
    else say(describeResult(result, messages));
  }
  return status;
}

/** This year's reports of last year's. */
export const rollover = commandOf({ readOptions, messagesFor, work: rollFiles });
