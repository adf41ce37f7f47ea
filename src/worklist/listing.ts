import { findPlaceholders } from '../placeholders/find';
import type { Placeholder } from '../placeholders/placeholder';
import { type ReportPlaceholder, scanInSteps } from '../placeholders/scan';
import type { Paragraph } from '../report/paragraph';
import { mapInSteps, type Steps } from '../report/steps';
import { byParagraph } from './byParagraph';
import type { Worklist } from './entry';
import { doubtOf } from './sure';

/** The list of no report. */
export const NOTHING_LISTED: Worklist = { paragraphs: [], entries: [], nextId: 0, doubt: null, off: [] };

/** So many entries are gone through in a step. */
const AT_A_TIME = 1_000;

/**
 * Lists the placeholders of a report that is read for the first time, or anew: their ids only number them.
 * @param off names of families of placeholders that are passed over
 * @param known a list without the same families: its texts are not searched again
 */
export function* listInSteps(
  paragraphs: readonly Paragraph[],
  off: readonly string[],
  known = NOTHING_LISTED,
): Steps<Worklist> {
  const places = new Map<string, readonly Placeholder[]>();
  for (const { paragraph, entries } of byParagraph(known))
    places.set(
      paragraph.text,
      entries.map(({ placeholder }) => placeholder),
    );
  if (known.entries.length > AT_A_TIME) yield;
  const placeholders = yield* scanInSteps(
    paragraphs,
    (text) => places.get(text) ?? findPlaceholders(text, off),
  );
  let at = 0;
  const entries = yield* mapInSteps(placeholders, AT_A_TIME, (placeholder, id) => {
    // They come in the order of the paragraphs.
    while (!holds(paragraphs[at], placeholder) && at < paragraphs.length) at++;
    return { id, placeholder, text: paragraphs[at]?.text ?? '' };
  });
  return { paragraphs, entries, nextId: entries.length, doubt: doubtOf(paragraphs), off };
}

function holds(paragraph: Paragraph | undefined, { span }: ReportPlaceholder): boolean {
  return paragraph?.index === span.paragraph && paragraph.part === span.part;
}

/** Whether a worklist was read without these families and no others. */
export function isWithout({ off }: Worklist, names: readonly string[]): boolean {
  return off.join() === names.join();
}
