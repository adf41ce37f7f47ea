import { findPlaceholders } from '../../../../placeholders/find';
import type { Paragraph } from '../../../../report/paragraph';
import type { Span } from '../../../../report/span';

/** A paragraph that is longer is no heading of a row or a column. */
const LONGEST = 20;
const MOST = 3;
/** All of them together: less than two lines, so that the placeholder stays in sight. */
const ROOM = 24;
/** How many paragraphs are looked at: more cells than a row has that is filled in by hand. */
const REACH = 12;
/** Behind each of them; no line begins with it. */
const BETWEEN = '\u00A0· ';

/**
 * Whether a text tells nothing of what stands in it: placeholders, their units, blanks and signs.
 * @param unit of a placeholder that stands right before the text
 */
export function saysNothing(text: string, unit = ''): boolean {
  let rest = '';
  let at = 0;
  let before = unit;
  for (const placeholder of findPlaceholders(text)) {
    rest += text.slice(at, placeholder.start).replace(before, '');
    at = placeholder.end;
    before = placeholder.unit;
  }
  rest += text.slice(at).replace(before, '');
  return !/[\p{L}\p{N}]/u.test(rest.replace(/[余多来]/g, ''));
}

/**
 * What a cell's placeholder is about: the short paragraphs before it, up to three, each followed by ` · `. The other
 * figures of its row are passed over; those of the row before are where it ends.
 * @param paragraphs the whole report
 * @returns empty where a long paragraph or none stands before it
 */
export function labelsOf({ part, paragraph }: Span, paragraphs: readonly Paragraph[]): string {
  const isIt = (one: Paragraph | undefined): boolean => one?.part === part && one.index === paragraph;
  // The body stands first in most reports: there the index is the place in the list.
  const at = isIt(paragraphs[paragraph]) ? paragraph : paragraphs.findIndex(isIt);
  const labels: string[] = [];
  let room = ROOM;
  for (const { part: its, text } of paragraphs.slice(Math.max(0, at - REACH), Math.max(0, at)).reverse()) {
    const label = text.trim();
    if (its !== part || label.length > LONGEST || labels.length === MOST) break;
    if (label === '') continue;
    if (saysNothing(label)) {
      if (labels.length > 0) break;
      continue;
    }
    room -= label.length;
    if (room < 0) break;
    labels.unshift(label);
  }
  return labels.map((label) => `${label}${BETWEEN}`).join('');
}
