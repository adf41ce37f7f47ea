import { codeOf } from '../../report/refusedCharacters';

/** Controls but tab and line feed, and what turns the direction of a line around (UAX #9): a terminal would obey them. */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** A text as a terminal shows it: what it would obey stands as `<U+202E>`. */
export function shown(text: string): string {
  return text.replace(OBEYED, (character) => `<${codeOf(character)}>`);
}

/** JSON that says the same, and in which a terminal finds nothing to obey. */
export function shownJson(json: string): string {
  return json.replace(OBEYED, (character) => `\\u${codeOf(character).slice('U+'.length).toLowerCase()}`);
}

/** Prints a line, or several, for people. */
export function say(text: string): void {
  process.stdout.write(`${shown(text)}\n`);
}

/** Prints a line of JSON for programs. */
export function sayJson(json: string): void {
  process.stdout.write(`${shownJson(json)}\n`);
}

/** Prints a line where it does not get among what was asked for. */
export function complain(text: string): void {
  process.stderr.write(`${shown(text)}\n`);
}

/**
 * Runs a command to its end and gives its exit status to the system. Whoever reads what it prints may have read enough (`| head`):
 * that is no failure, and what it writes into files is written all the same. Output that is not taken, as by a full disk, is one.
 * @param failed the exit status of a failure
 */
export async function runToEnd(main: () => number | Promise<number>, failed: number): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    complain(error.message);
    process.exit(failed);
  });
  process.stderr.on('error', () => undefined); // there is nowhere to say it
  process.exitCode = failed; // if it ends before it is over
  process.exitCode = await main();
}
