const FULL_WIDTH_FIGURE = /^[０-９．，％]+$/;
/** How far the full-width forms stand behind ASCII. */
const FULL_WIDTH = 0xfee0;

/** What a file cannot hold: halves of characters, and what Unicode keeps free. Comes with text pasted from PDF. */
const NO_CHARACTER =
  /[\ufffe\uffff\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A value as it goes into the report: without blanks around it, in one line whatever was pasted, and a figure in half
 * width, as all others in a report are.
 */
export function cleanValue(typed: string): string {
  // eslint-disable-next-line no-control-regex -- tabs, breaks and the like would make paragraphs or fields
  const inLine = typed.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffc\ufffd]+/g, ' ');
  const value = inLine.replace(NO_CHARACTER, '').trim();
  if (!FULL_WIDTH_FIGURE.test(value)) return value;
  return value.replace(/./g, (character) => String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH));
}
