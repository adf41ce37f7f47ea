/** A place in a text, both counted from 1; the column in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What JSON (RFC 8259) allows next: `more` is a comma, or the end of what is open. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'more';

const BLANKS = ' \t\n\r';
/** Numbers and the three words. What stands right behind one is looked at next. */
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Where a text stops being JSON. Each browser words `JSON.parse`'s complaint in its own way and few say where; a clerk
 * who has edited a library file by hand has to find the comma that is missing.
 * @returns undefined where the text is JSON
 */
export function whereJsonBreaks(text: string): TextPlace | undefined {
  const at = breakIn(text);
  if (at === undefined) return undefined;
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Keeps what is open in a list, not on the stack: a file may open any number of brackets. */
function breakIn(text: string): number | undefined {
  const open: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let at = skipBlanks(text, 0);
  for (; at < text.length; at = skipBlanks(text, at)) {
    const character = text.charAt(at);
    const mayClose = expected === 'more' || expected === 'valueOrEnd' || expected === 'keyOrEnd';
    if (mayClose && character === open.at(-1)) {
      open.pop();
      expected = 'more';
      at += 1;
    } else if (expected === 'more') {
      if (character !== ',' || open.length === 0) return at;
      expected = open.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon') {
      if (character !== ':') return at;
      expected = 'value';
      at += 1;
    } else if (expected === 'key' || expected === 'keyOrEnd') {
      if (character !== '"') return at;
      const string = endOfString(text, at);
      if (string.breaks) return string.at;
      expected = 'colon';
      at = string.at;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      expected = character === '{' ? 'keyOrEnd' : 'valueOrEnd';
      at += 1;
    } else {
      const scalar = character === '"' ? endOfString(text, at) : endOfScalar(text, at);
      if (scalar.breaks) return scalar.at;
      expected = 'more';
      at = scalar.at;
    }
  }
  return expected === 'more' && open.length === 0 ? undefined : at;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANKS.includes(text.charAt(at))) at += 1;
  return at;
}

/** Behind the string that begins at `from`, or where it breaks. */
function endOfString(text: string, from: number): { at: number; breaks: boolean } {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return { at: at + 1, breaks: false };
    if (character < ' ') return { at, breaks: true };
    if (character !== '\\') continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return { at, breaks: true };
    at = ESCAPE.lastIndex - 1;
  }
  return { at: text.length, breaks: true };
}

function endOfScalar(text: string, from: number): { at: number; breaks: boolean } {
  SCALAR.lastIndex = from;
  const found = SCALAR.test(text);
  return found ? { at: SCALAR.lastIndex, breaks: false } : { at: from, breaks: true };
}
