import { type ParagraphText, stretches } from '../paragraphText';

/** A piece of Latin letters, digits and crosses, as a reader would take it: `XX.X`, `20XX`, `iPhone`. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

const IN_RUN = /[A-Za-z0-9×.,\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0370-\u04ff]/;
/** XX.Xkm: the unit is written right behind the figure. */
const FIGURE_AND_UNIT = /[\dX×][A-Za-z]{0,3}$/;
const BEFORE_THOUSANDS = /^[\dX]{1,3}(?:,[\dX]{3}){0,2}$/;

/** Cuts at dots and commas, and keeps one decimal point or a comma between thousands within a figure. */
function cut(text: ParagraphText, start: number, end: number): WordRun[] {
  const pieces: WordRun[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !'.,'.includes(text.plain.charAt(at))) continue;
    if (at > from) pieces.push({ start: from, end: at, plain: text.plain.slice(from, at) });
    from = at + 1;
  }
  const signs = pieces.map(({ start: at }, index) => text.plain.slice(pieces[index - 1]?.end ?? at, at));
  const joined: WordRun[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    // Two dots make a date: 20XX.X.X is three.
    const decimal = signs[index] === '.' && signs[index - 1] !== '.' && signs[index + 1]?.length !== 1;
    const figures = last && /[\dX×]$/.test(last.plain) && FIGURE_AND_UNIT.test(piece.plain);
    const thousands =
      last && signs[index] === ',' && piece.plain.length === 3 && BEFORE_THOUSANDS.test(last.plain);
    if (last && figures && (decimal || thousands)) {
      joined.pop();
      joined.push({ start: last.start, end: piece.end, plain: text.plain.slice(last.start, piece.end) });
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/**
 * All word runs of the paragraph, left to right. A dotted run with letters in it (`www.xxx.cn`, `a.X`) is no
 * figure and gives nothing.
 */
export function wordRuns(text: ParagraphText): WordRun[] {
  return stretches(text.plain, IN_RUN).flatMap(({ start, end }) => {
    const whole = text.plain.slice(start, end).replace(/[.,]/g, '.');
    const number = /^No\.X{1,6}$/.test(whole);
    const dottedWord = /[A-WYZa-wyz]\.|\.[A-WYZa-wyz]/.test(whole);
    return dottedWord && !number ? [] : cut(text, start, end);
  });
}
