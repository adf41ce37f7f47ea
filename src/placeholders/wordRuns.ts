import { type Stretch, stretches } from './patterns';

/** A piece of Latin letters, digits and crosses, as a reader would take it: `XX.X`, `20XX`, `iPhone`. */
export interface WordRun extends Stretch {
  readonly plain: string;
}

const RUN = /[A-Za-z0-9×.,\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0370-\u04ff]+/g;
const PIECE = /[^.,]+/g;
/** XX.Xkm: the unit is written right behind the figure. */
const FIGURE_AND_UNIT = /[\dX×][A-Za-z]{0,3}$/;
const BEFORE_THOUSANDS = /^[\dX]{1,3}(?:,[\dX]{3}){0,2}$/;

/** Cuts at dots and commas, and keeps one decimal point or a comma between thousands within a figure. */
function cut(whole: string, start: number): WordRun[] {
  const pieces = stretches(whole, PIECE);
  const signs = pieces.map((piece, index) => whole.slice(pieces[index - 1]?.end ?? piece.start, piece.start));
  const joined: WordRun[] = [];
  for (const [index, piece] of pieces.entries()) {
    const plain = whole.slice(piece.start, piece.end);
    const run = { start: start + piece.start, end: start + piece.end, plain };
    const last = joined.at(-1);
    if (last && joins(last.plain, signs[index - 1], signs[index], signs[index + 1], plain)) {
      joined.pop();
      joined.push({ start: last.start, end: run.end, plain: whole.slice(last.start - start, piece.end) });
    } else {
      joined.push(run);
    }
  }
  return joined;
}

/** Whether the sign between two pieces is a decimal point or a comma between thousands. */
function joins(
  last: string,
  signBefore: string | undefined,
  sign: string | undefined,
  signBehind: string | undefined,
  piece: string,
): boolean {
  if (!/[\dX×]$/.test(last) || !FIGURE_AND_UNIT.test(piece)) return false;
  // Two dots make a date: 20XX.X.X is three.
  if (sign === '.') return signBefore !== '.' && signBehind?.length !== 1;
  return sign === ',' && piece.length === 3 && BEFORE_THOUSANDS.test(last);
}

/**
 * All word runs of a plain text, left to right. A dotted run with letters in it (`www.xxx.cn`, `a.X`) is no figure and
 * gives nothing.
 */
export function wordRuns(plain: string): WordRun[] {
  const runs: WordRun[] = [];
  for (const { start, end } of stretches(plain, RUN)) {
    const whole = plain.slice(start, end);
    if (!/[.,]/.test(whole)) runs.push({ start, end, plain: whole });
    else if (!/[A-WYZa-wyz][.,]|[.,][A-WYZa-wyz]/.test(whole) || /^No[.,]X{1,6}$/.test(whole))
      for (const run of cut(whole, start)) runs.push(run);
  }
  return runs;
}
