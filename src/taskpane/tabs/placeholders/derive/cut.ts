/** A cut that saves no more than this is none. */
const SLACK = 2;

/**
 * The last characters of a text: never half of one that takes two UTF-16 units, and no mark that ends something. A clause
 * that begins in the first half of them begins what is shown.
 */
export function lastOf(text: string, length: number): string {
  if (text.length <= length + SLACK) return text;
  const last = text.slice(text.length - length);
  const clause = /[，；：]/.exec(last.slice(0, length / 2));
  const shown = clause ? last.slice(clause.index) : last;
  return `…${shown.replace(/^[\uDC00-\uDFFF，、；：。”’）》]+/, '')}`;
}

/** Its first characters, no half of one either, and no mark that begins or parts something. */
export function firstOf(text: string, length: number): string {
  if (text.length <= length + SLACK) return text;
  return `${text.slice(0, length).replace(/[\uD800-\uDBFF，、；：“‘（《]+$/, '')}…`;
}

/** Its first and its last characters. */
export function endsOf(text: string, length: number): string {
  if (text.length <= 2 * length + SLACK) return text;
  return firstOf(text, length) + lastOf(text, length).slice(1);
}
