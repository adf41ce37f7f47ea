import { isPlain, type Paragraph, wordTextOf } from '../../report/paragraph';
import { isTracked, type TrackingMode } from '../office/optionalMembers';

/**
 * The report after an edit, from Word's texts alone: what is known of the paragraphs that read as they did is remembered,
 * and of the others is said what cannot be known without the file. `Paragraph.getReviewedText` would tell some of it, but
 * scrolls the report to the changes (office-js#3691).
 * @param known the report as it was read before
 * @param now the report as Word tells it
 */
export function carryOver(
  known: readonly Paragraph[],
  now: readonly Paragraph[],
  mode: TrackingMode,
): readonly Paragraph[] {
  const { head, tail } = sameEnds(known, now);
  const old = known.slice(head, known.length - tail);
  const edited = now.slice(head, now.length - tail);
  // Of paragraphs that Word tells alike, any may be the one that came or went.
  const isMixedUp = (each: Paragraph): boolean =>
    [...old, ...edited].some((other) => wordTextOf(other) === each.text) && !areKnownAlike(known, each.text);
  const carryEnd = (each: Paragraph, was: Paragraph | undefined): Paragraph =>
    isMixedUp(each) ? inDoubt(each, 'layered') : carry(each, was);
  const carried = [
    ...now.slice(0, head).map((each, i) => carryEnd(each, known[i])),
    ...edited.map((each) => carryEdited(each, old, mode !== 'Off' && mayHoldDeletions(known))),
    ...now.slice(now.length - tail).map((each, i) => carryEnd(each, known[known.length - tail + i])),
  ];
  return doubted(carried, mode);
}

/**
 * The report as it is known, with a doubt where something may have been deleted though Word's texts are what they were:
 * while changes are tracked a text may hold its deletions, by the clerk's view (office-js#2314).
 */
export function doubted(known: readonly Paragraph[], mode: TrackingMode): readonly Paragraph[] {
  const isWhole = !isTracked(mode) || !mayHoldDeletions(known);
  if (isWhole || known.every(({ wordText }) => wordText && !wordText.isSure)) return known;
  return known.map((paragraph) => {
    const { wordText } = paragraph;
    return wordText && !wordText.isSure ? paragraph : inDoubt(paragraph, wordText ? 'layered' : 'plain');
  });
}

/**
 * The report with a doubt about one paragraph, if a deletion in it is in Word's text all the same: to take that back, or to
 * reject it, changes nothing that Word says.
 */
export function doubtedAt(known: readonly Paragraph[], index: number): readonly Paragraph[] {
  const paragraph = known[index];
  if (!paragraph?.wordText?.isSure || !paragraph.wordText.holdsDeleted) return known;
  return known.map((each) => (each === paragraph ? inDoubt(each, 'layered') : each));
}

/** Whether the same stands in all paragraphs that Word tells so. */
function areKnownAlike(known: readonly Paragraph[], wordText: string): boolean {
  const [first, ...others] = known.filter((each) => wordTextOf(each) === wordText);
  return others.every(({ text, wordText: more }) => text === first?.text && !more === !first.wordText);
}

/** Whether Word's texts may hold what is deleted: they do not where some deletion is seen not to be in them. */
function mayHoldDeletions(known: readonly Paragraph[]): boolean {
  const seen = known.flatMap(({ wordText }) => wordText?.holdsDeleted ?? []);
  return seen.length === 0 || seen.includes(true);
}

/** How many paragraphs read as they did at the beginning and at the end of the report. */
function sameEnds(
  known: readonly Paragraph[],
  now: readonly Paragraph[],
): { readonly head: number; readonly tail: number } {
  const most = Math.min(known.length, now.length);
  const isSame = (one: Paragraph | undefined, other: Paragraph | undefined): boolean =>
    one !== undefined && other !== undefined && wordTextOf(one) === wordTextOf(other);
  let head = 0;
  while (head < most && isSame(known[head], now[head])) head++;
  let tail = 0;
  while (tail < most - head && isSame(known[known.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  return { head, tail };
}

/** What is known of a paragraph, where it stands now. */
function carry(now: Paragraph, known: Paragraph | undefined): Paragraph {
  if (!known?.wordText) return now;
  return { ...now, text: known.text, wordText: known.wordText };
}

/**
 * A paragraph that was edited, or came: what somebody types is to be seen, as long as nothing around it is deleted or
 * hidden.
 * @param old the paragraphs of which it and the others have come
 * @param mayHide whether it may hold a deletion all the same
 */
function carryEdited(now: Paragraph, old: readonly Paragraph[], mayHide: boolean): Paragraph {
  const alike = old.filter((each) => wordTextOf(each) === now.text);
  if (
    alike[0] &&
    alike.every((each) => each.text === alike[0]?.text && !each.wordText === !alike[0].wordText)
  )
    return carry(now, alike[0]);
  const holdsMore = (now.number !== '' && now.text.startsWith(now.number)) || now.text.endsWith(CELL_END);
  if (!isPlain(old) || holdsMore) return inDoubt(now, 'layered');
  return mayHide ? inDoubt(now, 'plain') : now;
}

/** What some Words' texts of a table's cells end with. */
const CELL_END = '\u0007';

function inDoubt(paragraph: Paragraph, edited: 'plain' | 'layered'): Paragraph {
  return { ...paragraph, wordText: { text: wordTextOf(paragraph), isSure: false, edited } };
}
