import { complain, runToEnd, say } from './standardOutput';

/** Exit statuses of all commands. */
export const DONE = 0;
export const FAILED = 2;

interface Command<Options> {
  /** What the words behind the command's name ask for; null where they are off. */
  readonly readOptions: (words: string[]) => Options | 'help' | null;
  /** How it is called. */
  readonly usage: string;
  /** @returns the exit status */
  readonly work: (options: Options) => number | Promise<number>;
}

/** Does what the words of the command line ask for; says how the command is called where they ask for that, or are off. */
export function runCommand<Options>({ readOptions, usage, work }: Command<Options>): Promise<void> {
  return runToEnd(() => {
    const options = readOptions(process.argv.slice(2));
    if (options === 'help') {
      say(usage);
      return DONE;
    }
    if (options) return work(options);
    complain(usage);
    return FAILED;
  }, FAILED);
}
