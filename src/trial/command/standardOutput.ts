import { codeOf } from '../../report/refusedCharacters';

/** Controls but tab and line feed, and what turns the direction of a line around (UAX #9): a terminal would obey them. */
const OBEYED = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu;

/** What is written to, such as `process.stdout`. */
export interface Output {
  write(text: string): unknown;
}

/** What a command prints with. */
export interface Terminal<Messages> {
  /** In the terminal's language. */
  readonly messages: Messages;
  /** Prints a line, or several, for people. */
  readonly say: (text: string) => void;
  /** Prints a line of JSON for programs. */
  readonly sayJson: (json: string) => void;
  /** Prints a line where it does not get among what was asked for. */
  readonly complain: (text: string) => void;
}

/** A text as a terminal shows it: what it would obey stands as `<U+202E>`. */
export function shown(text: string): string {
  return text.replace(OBEYED, (character) => `<${codeOf(character)}>`);
}

/** JSON that says the same, and in which a terminal finds nothing to obey. */
export function shownJson(json: string): string {
  return json.replace(OBEYED, (character) => `\\u${codeOf(character).slice('U+'.length).toLowerCase()}`);
}

export function terminalOn<Messages>(stdout: Output, stderr: Output, messages: Messages): Terminal<Messages> {
  return {
    messages,
    say: (text) => stdout.write(`${shown(text)}\n`),
    sayJson: (json) => stdout.write(`${shownJson(json)}\n`),
    complain: (text) => stderr.write(`${shown(text)}\n`),
  };
}
