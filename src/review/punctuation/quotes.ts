import type { Paragraph } from '../../report/paragraph';
import { onceFor } from '../onceFor';
import type { ReviewedReport } from '../reviewedReport';

/** What is wrong with the double quotation marks of a paragraph. */
export type QuoteFault = 'unclosed' | 'unopened' | 'reversed' | 'nested';

/** A stretch of quotation marks that is not right. */
export interface Misquote {
  readonly paragraph: Paragraph;
  readonly fault: QuoteFault;
  /** The first mark, and the last one of it; the same where only one is there. */
  readonly open: number;
  readonly close: number;
}

const OPEN = '“';
/** What no short quotation holds: it was not closed before that. */
const STOP = /[，。；！？：]/;
/** No name is longer. */
const LONGEST_NAME = 14;

/** What is wrong with a report's double quotation marks, in the order of its paragraphs. */
export const misquotesIn = onceFor(({ paragraphs }: ReviewedReport): Misquote[] =>
  paragraphs.flatMap((paragraph, i) => {
    const found = misquotesOf(paragraph.text);
    // A quotation of several paragraphs opens anew in each, and is closed in the last.
    const goesOn = paragraphs[i + 1]?.text.trimStart().startsWith(OPEN) === true;
    return found
      .filter(
        ({ fault, open }) => !(fault === 'unclosed' && goesOn && paragraph.text.slice(0, open).trim() === ''),
      )
      .map((each) => ({ ...each, paragraph }));
  }),
);

type Found = Omit<Misquote, 'paragraph'>;

function misquotesOf(text: string): Found[] {
  const marks = [...text.matchAll(/[“”]/g)].map(({ index }) => index);
  const found: Found[] = [];
  let open: number | undefined;
  for (let i = 0; i < marks.length; i += 1) {
    const at = marks[i] as number;
    const next = marks[i + 1];
    if (text.charAt(at) !== OPEN) {
      if (open !== undefined) open = undefined;
      else if (next !== undefined && isName(text, at, next) && !closesRight(text, marks, i + 1)) {
        found.push({ fault: 'reversed', open: at, close: next });
        i += 1;
      } else found.push({ fault: 'unopened', open: at, close: at });
    } else if (open === undefined) open = at;
    else if (isNested(text, marks, i)) {
      for (; next !== undefined && text.charAt(marks[i] as number) === OPEN; i += 2)
        found.push({ fault: 'nested', open: marks[i] as number, close: marks[i + 1] as number });
      open = undefined;
    } else if (isName(text, open, at) && !opensRight(text, marks, i)) {
      found.push({ fault: 'reversed', open, close: at });
      open = undefined;
    } else {
      found.push({ fault: 'unclosed', open, close: open });
      open = at;
    }
  }
  return open === undefined ? found : [...found, { fault: 'unclosed', open, close: open }];
}

/** Whether a name in quotation marks may stand between two marks. */
function isName(text: string, from: number, to: number): boolean {
  return to - from - 1 > 0 && to - from - 1 <= LONGEST_NAME && !STOP.test(text.slice(from + 1, to));
}

/** Whether the mark opens a name of its own: a closing one follows. */
function opensRight(text: string, marks: readonly number[], i: number): boolean {
  const [at, next] = [marks[i] as number, marks[i + 1]];
  return next !== undefined && text.charAt(next) !== OPEN && isName(text, at, next);
}

/** Whether the mark behind a stray one, if it opens, is closed in its turn. */
function closesRight(text: string, marks: readonly number[], i: number): boolean {
  return text.charAt(marks[i] as number) === OPEN && opensRight(text, marks, i);
}

/** Whether the mark opens a quotation in a quotation: both are closed, the inner one first. */
function isNested(text: string, marks: readonly number[], from: number): boolean {
  let depth = 1;
  for (const at of marks.slice(from)) {
    depth += text.charAt(at) === OPEN ? 1 : -1;
    if (depth > 2) return false;
    if (depth === 0) return true;
  }
  return false;
}
