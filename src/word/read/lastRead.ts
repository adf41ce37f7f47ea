import type { Paragraph } from '../../report/paragraph';
import { hasSameTexts } from './snapshot';

/** The report as it was last read, and what Word said of it then in one string. */
interface LastRead {
  readonly paragraphs: readonly Paragraph[];
  readonly bodyText: string;
}

let last: LastRead | undefined;

/**
 * Remembers what one string tells of the report, so that the next look need ask for no more than that string.
 * @param bodyText what `body.text` was when the report read so; undefined where it was not asked for
 */
export function rememberRead(paragraphs: readonly Paragraph[], bodyText: string | undefined): void {
  last = bodyText === undefined ? undefined : { paragraphs, bodyText };
}

/** Whether `body.text` is what it was when the report read as these paragraphs do. */
export function isAsRead(known: readonly Paragraph[], bodyText: string): boolean {
  return last?.bodyText === bodyText && (last.paragraphs === known || hasSameTexts(known, last.paragraphs));
}

/**
 * The same after values were written into the report, none of them with a break or a tab: what `body.text` holds besides
 * characters must be as it was, and its characters those of the paragraphs.
 * @param now the report with the values in it
 * @param bodyText what `body.text` is now
 */
export function rememberWritten(now: readonly Paragraph[], bodyText: string): void {
  const before = last;
  last = undefined;
  if (!before || between(before.bodyText) !== between(bodyText)) return;
  const wasTold = characters(before.bodyText) === characters(joined(before.paragraphs));
  if (wasTold && characters(bodyText) === characters(joined(now))) last = { paragraphs: now, bodyText };
}

/** Word's own signs between and in paragraphs: their ends, breaks, the ends of cells, references. */
// eslint-disable-next-line no-control-regex -- Word's own stand-ins for what is no character
const SIGNS = /[\u0000-\u001f\u007f\ufffc\ufffd]/g;

function characters(text: string): string {
  return text.replace(SIGNS, '');
}

function between(text: string): string {
  return (text.match(SIGNS) ?? []).join('');
}

function joined(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text, wordText }) => wordText?.text ?? text).join('');
}
