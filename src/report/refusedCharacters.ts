/**
 * What no text may hold that comes into a library, a skeleton or a value: what a file of Word cannot hold or would take for more
 * than text (XML 1.0, production 2; breaks and other controls), and what nobody sees: among it what turns the direction of a line
 * around (UAX #9), so that it reads otherwise than it is. Line and paragraph separators are ends of lines.
 */
const REFUSED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;
const ALL_REFUSED = new RegExp(REFUSED, 'gu');

/** Of these, what a file of Word cannot hold. A report that is read may hold the others. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const ALL_UNWRITABLE = new RegExp(UNWRITABLE, 'gu');

/** The first character for which a text is refused, as `codeOf` writes it; undefined where there is none. */
export function refusedIn(text: string): string | undefined {
  const [character] = REFUSED.exec(text) ?? [];
  return character && codeOf(character);
}

/** What was typed, or stands in a report, as it may be taken over. */
export function withoutRefused(text: string): string {
  return text.replace(ALL_REFUSED, '');
}

/** The first character of a text that no file of Word holds, as `codeOf` writes it; undefined where there is none. */
export function unwritableIn(text: string): string | undefined {
  const [character] = UNWRITABLE.exec(text) ?? [];
  return character && codeOf(character);
}

/** The same text without what no file of Word holds. */
export function withoutUnwritable(text: string): string {
  return text.replace(ALL_UNWRITABLE, '');
}

/** A character as Unicode writes its code: `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
