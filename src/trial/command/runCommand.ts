import { type Output, shown, type Terminal, terminalOn } from './standardOutput';

/** Exit statuses of all commands. */
export const DONE = 0;
export const FAILED = 2;

/** What a command uses of its process. */
interface Surroundings {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Does what the words behind its name ask for.
 * @returns the exit status
 */
export type Command = (words: string[], surroundings: Surroundings) => Promise<number>;

interface Parts<Options, Messages extends { readonly usage: string }> {
  /** What the words ask for; null where they are off. */
  readonly readOptions: (words: string[]) => Options | 'help' | null;
  /** What it says, and how it is called, for a locale such as `zh_CN.UTF-8`. */
  readonly messagesFor: (locale: string | undefined) => Messages;
  /** @returns the exit status */
  readonly work: (options: Options, terminal: Terminal<Messages>) => number | Promise<number>;
}

/** A command that says how it is called where the words ask for that, or are off. */
export function commandOf<Options, Messages extends { readonly usage: string }>({
  readOptions,
  messagesFor,
  work,
}: Parts<Options, Messages>): Command {
  return async (words, { stdout, stderr, env }) => {
    const terminal = terminalOn(stdout, stderr, messagesFor(env.LC_ALL ?? env.LANG));
    const options = readOptions(words);
    if (options === 'help') {
      terminal.say(terminal.messages.usage);
      return DONE;
    }
    if (options) return work(options, terminal);
    terminal.complain(terminal.messages.usage);
    return FAILED;
  };
}

/**
 * Runs a command in this process, to its end, and gives its exit status to the system. Whoever reads what it prints may have read
 * enough (`| head`): that is no failure, and what it writes into files is written all the same. Output that is not taken, as by a
 * full disk, is one.
 */
export async function runCommand(command: Command): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.stderr.write(`${shown(error.message)}\n`);
    process.exit(FAILED);
  });
  process.stderr.on('error', () => undefined); // there is nowhere to say it
  process.exitCode = FAILED; // if it ends before it is over
  process.exitCode = await command(process.argv.slice(2), process);
}
