/** Controls but tab and line feed, and what turns the direction of a line around (UAX #9): a terminal would obey them. */
// eslint-disable-next-line no-control-regex -- to be shown, not obeyed
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text as a terminal shows it: what it would obey stands as `<U+202E>`. */
export function shown(text: string): string {
  return text.replace(OBEYED, (character) => {
    return `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/**
 * Ends the command where what it prints is not taken. Whoever reads it may have read enough (`| head`): that is no failure. A
 * full disk is one.
 * @param status the exit status so far
 * @param failed the exit status of a failure
 */
export function endWithOutput(status: () => number, failed: number): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(status());
    process.stderr.write(`${error.message}\n`);
    process.exit(failed);
  });
}
