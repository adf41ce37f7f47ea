import { type ParagraphText, stretches } from '../paragraphText';

/** A piece of Latin letters, digits and crosses, as a reader would take it: `XX.X`, `20XX`, `iPhone`. */
export interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
}

const IN_RUN = /[A-Za-z0-9×.,\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0370-\u04ff]/;
const FIGURE = /^[\dX×]+$/;
/** XX.Xkm: the unit is written right behind the figure. */
const FIGURE_AND_UNIT = /^[\dX×]+[A-Za-z]{0,3}$/;

/** Cuts at dots and commas, and keeps one decimal point or a comma between thousands within a figure. */
function cut(text: ParagraphText, start: number, end: number): WordRun[] {
  const pieces: WordRun[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !'.,'.includes(text.plain.charAt(at))) continue;
    if (at > from) pieces.push({ start: from, end: at, plain: text.plain.slice(from, at) });
    from = at + 1;
  }
  const joined: WordRun[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const sign = last && last.end + 1 === piece.start ? text.plain.charAt(last.end) : '';
    const figures =
      last !== undefined && FIGURE_AND_UNIT.test(piece.plain) && FIGURE.test(last.plain.slice(-1));
    // Two dots make a date: 20XX.X.X is three.
    const oneDot = sign === '.' && pieces[index + 1]?.start !== piece.end + 1 && !last?.plain.includes('.');
    const dated =
      sign === '.' &&
      index > 1 &&
      text.plain.charAt(pieces[index - 2]?.end ?? 0) === '.' &&
      pieces[index - 2]?.end === (pieces[index - 1]?.start ?? 0) - 1;
    const thousands =
      sign === ',' &&
      piece.plain.length === 3 &&
      /^[\dX,]{1,11}$/.test(last?.plain ?? '') &&
      (last?.plain.split(',')[0] ?? '').length <= 3;
    if (last && figures && ((oneDot && !dated) || thousands)) {
      joined[joined.length - 1] = {
        start: last.start,
        end: piece.end,
        plain: text.plain.slice(last.start, piece.end),
      };
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
    const whole = text.plain.slice(start, end).replace(/[.,]+/g, '.');
    const number = /^No\.X{1,6}$/.test(whole);
    const dottedWord = /[A-WYZa-wyz]\.|\.[A-WYZa-wyz]/.test(whole);
    return dottedWord && !number ? [] : cut(text, start, end);
  });
}
