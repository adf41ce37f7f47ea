import { withoutRefused } from '../../report/refusedCharacters';
import { type Fault, fault } from './refusal';
import { isVariable } from './variables';

/**
 * The text of one block. `{unit}` is a variable; a backslash takes its meaning from the sign behind it, as in all
 * Markdown (`\*`). Whatever else would be Markdown is refused: a clerk who writes bold would get asterisks in Word.
 */
export interface TextReading {
  readonly text: string;
  /** The first fault; null where there is none. */
  readonly fault: Fault | null;
}

/** ASCII punctuation without the braces, and the two arrows that begin a line. */
const TOKEN = /\\[!-/:-@[-`|~←→]|\{[^{}]*\}|./gsu;
const MARKUP = '*`[<\\';

/** Lists, rules, tables, quotes in quotes: Markdown by how a line begins. */
const LINE_START = /^(?:[#>|]|[-+]\s|=+$|(?:[-_]\s*){3,}$|\d{1,9}[.)]\s)/;
const ARROW = /^[←→]/;

/** Whether a line without its marks begins as Markdown that skeletons do not have. */
export function beginsAsMarkup(line: string): boolean {
  return LINE_START.test(line);
}

/** Reads a block's text, already in one line. */
export function readText(raw: string): TextReading {
  let text = '';
  for (const [token] of raw.matchAll(TOKEN)) {
    if (token.startsWith('\\') && token.length > 1) {
      text += token.slice(1);
      continue;
    }
    if (token.startsWith('{') && token.length > 1) {
      if (!isVariable(token.slice(1, -1))) return { text, fault: fault('unknownVariable', token) };
    } else if ('{}'.includes(token)) {
      return { text, fault: fault('strayBrace', raw) };
    } else if (MARKUP.includes(token)) {
      return { text, fault: fault('markup', raw) };
    }
    text += token;
  }
  return { text, fault: null };
}

/** Any text as one that a block may hold: in one line, nothing that is refused, no braces but variables'. */
export function cleanText(text: string): string {
  const line = text
    .split(/[\r\n\v\f\u2028\u2029]/)
    .map((line) => line.trim())
    .join('')
    .replace(/\t/g, ' ');
  return withoutRefused(line)
    .replace(/\{([^{}]*)\}|[{}]/g, (found: string, name?: string) =>
      name !== undefined && isVariable(name) ? found : found.replace('{', '｛').replace('}', '｝'),
    )
    .trim();
}

/** A block's text as it is to be written behind a mark; `readText` reads it back. */
export function writeText(text: string): string {
  return text.replace(/[*`[<\\]/g, '\\$&');
}

/** The same for a paragraph, which has no mark: its beginning must not be taken for one. */
export function writeLine(text: string): string {
  const line = writeText(text);
  if (!LINE_START.test(line) && !ARROW.test(line)) return line;
  return /^\d/.test(line) ? line.replace(/[.)]/, '\\$&') : `\\${line}`;
}
