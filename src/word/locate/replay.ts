/**
 * What Word's literal search finds, told beforehand from the text: hits from left to right that do not overlap
 * (office-js#4992). So the n-th hit is known without asking where it is, which the API cannot say.
 */

/** Word refuses longer search texts. */
export const LONGEST = 255;
/** Words that were typed with an input method are not found by some, their characters are (office-js#5134). */
export const SINGLE = 1;

/** Characters that a literal search cannot be asked for: tabs, breaks, notes' references, objects. */
// eslint-disable-next-line no-control-regex -- Word's own stand-ins for what is no character
const UNSEARCHABLE = /[\u0000-\u001f\u007f\ufffc\ufffd]/;

/** Where `needle` is found in `text`, as Word's search goes. UTF-16 offsets. */
export function occurrences(text: string, needle: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) found.push(at);
  return found;
}

/** Full-width signs of ASCII, and the ideographic blank. */
const FULL_WIDTH = /[\u3000\uff01-\uff5e]/g;

/**
 * A text as a search sees it that does not tell full from half width: a setting of Word's own, which the API cannot
 * ask for. As long as before, in UTF-16.
 */
export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) =>
    sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** The text to hand to `search` for a literal needle: `^` begins a code there. */
export function searchText(needle: string): string {
  return needle.replaceAll('^', '^^');
}

/** Whether a text holds nothing that stands for something else than a character. */
export function isCharacters(text: string): boolean {
  return !UNSEARCHABLE.test(text);
}

/** Whether a search can be asked for this text as a whole. */
export function isSearchable(needle: string): boolean {
  return needle !== '' && searchText(needle).length <= LONGEST && isCharacters(needle);
}

/**
 * The longest searchable piece that starts at `start` (and ends by `end`) and that a replay finds just there;
 * null if there is none, as before a tab.
 */
export function headNeedle(text: string, start: number, end: number, longest = LONGEST): string | null {
  for (const length of lengths(Math.min(end - start, longest))) {
    const needle = text.slice(start, start + length);
    if (
      !splitsPair(text, start + length) &&
      isSearchable(needle) &&
      occurrences(text, needle).includes(start)
    )
      return needle;
  }
  return null;
}

/** Likewise the piece that ends at `end` and starts at or after `start`. */
export function tailNeedle(text: string, start: number, end: number, longest = LONGEST): string | null {
  for (const length of lengths(Math.min(end - start, longest))) {
    const needle = text.slice(end - length, end);
    if (
      !splitsPair(text, end - length) &&
      isSearchable(needle) &&
      occurrences(text, needle).includes(end - length)
    ) {
      return needle;
    }
  }
  return null;
}

/** Long pieces are surer, single characters are always found: a few lengths between are enough. */
function lengths(most: number): number[] {
  const longest = Math.min(most, LONGEST);
  return [longest, ...[64, 16, 4, 2, 1].filter((length) => length < longest)];
}

function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
