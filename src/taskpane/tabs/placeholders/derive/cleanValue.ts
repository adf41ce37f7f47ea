import { refusedIn, withoutRefused } from '../../../../report/refusedCharacters';

const FULL_WIDTH_FIGURE = /^[０-９．，％]+$/;
/** How far the full-width forms stand behind ASCII. */
const FULL_WIDTH = 0xfee0;

/**
 * A value as it goes into the report: without blanks around it, in one line and without what is refused whatever was pasted, and a figure in half
 * width, as all others in a report are.
 */
export function cleanValue(typed: string): string {
  // eslint-disable-next-line no-control-regex -- tabs, breaks and the like would make paragraphs or fields
  const inLine = typed.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffc\ufffd]+/g, ' ');
  const value = withoutRefused(inLine).trim();
  if (!FULL_WIDTH_FIGURE.test(value)) return value;
  return value.replace(/./g, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH));
}

/** The first character that is refused in a value and is no blank or break, by its code; undefined where there is none. */
export function removedFrom(typed: string): string | undefined {
  return refusedIn(typed.replace(/[\t\r\n\v\u2028\u2029]/g, ' ').trim());
}
