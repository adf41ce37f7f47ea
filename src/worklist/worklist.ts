import { findPlaceholders } from '../placeholders/find';
import type { Placeholder } from '../placeholders/placeholder';
import { type ReportPlaceholder, scanReport } from '../placeholders/scan';
import type { Paragraph } from '../report/paragraph';
import { byParagraph } from './byParagraph';
import type { Entry, Worklist } from './entry';
import { matchEntries } from './matching/entries';
import { doubtOf } from './sure';
import { type Value, writeValues } from './written';

const EMPTY: Worklist = { paragraphs: [], entries: [], nextId: 0, doubt: null };

/**
 * Reads the placeholders of the report. Those that were in an earlier worklist keep their ids while the report changes
 * around them; the others get ids that none ever had. Texts that were in the report before are not searched again.
 * @param paragraphs the whole report as it is now
 */
export function readWorklist(paragraphs: readonly Paragraph[], before: Worklist = EMPTY): Worklist {
  const fresh = scan(paragraphs, before);
  return withIds(fresh, matchEntries(before, fresh), before);
}

/**
 * The worklist after values were written over some of its entries; the others keep their ids. Nothing is read, and only
 * the paragraphs that hold a value now are searched. A value that is a placeholder itself is a new entry.
 * @param fills ids that are not in the worklist are passed over
 */
export function withFills(worklist: Worklist, fills: readonly Value[]): Worklist {
  const { paragraphs, starts } = writeValues(worklist, fills);
  const fresh = scan(paragraphs, worklist);
  const filled = new Set(fills.map(({ id }) => id));
  const kept = new Map<string, number>();
  for (const entry of worklist.entries)
    if (!filled.has(entry.id)) kept.set(placeOf(entry, starts.get(entry.id) ?? 0), entry.id);
  const ids = new Map<number, number>();
  for (const entry of fresh.entries) {
    const id = kept.get(placeOf(entry, entry.placeholder.start));
    if (id !== undefined) ids.set(entry.id, id);
  }
  return withIds(fresh, ids, worklist);
}

/** Where an entry stands if it begins at `start`. */
function placeOf({ placeholder }: Entry, start: number): string {
  const { span, text } = placeholder;
  return `${span.part} ${span.paragraph} ${start} ${text.length}`;
}

/** A worklist of its own, with ids that only number its entries. */
function scan(paragraphs: readonly Paragraph[], known: Worklist): Worklist {
  const places = new Map<string, readonly Placeholder[]>();
  for (const { paragraph, entries } of byParagraph(known))
    places.set(
      paragraph.text,
      entries.map(({ placeholder }) => placeholder),
    );
  const placeholders = scanReport(paragraphs, (text) => places.get(text) ?? findPlaceholders(text));
  let at = 0;
  const entries = placeholders.map((placeholder, id) => {
    // They come in the order of the paragraphs.
    while (!holds(paragraphs[at], placeholder) && at < paragraphs.length) at++;
    return { id, placeholder, text: paragraphs[at]?.text ?? '' };
  });
  return { paragraphs, entries, nextId: entries.length, doubt: doubtOf(paragraphs) };
}

function holds(paragraph: Paragraph | undefined, { span }: ReportPlaceholder): boolean {
  return paragraph?.index === span.paragraph && paragraph.part === span.part;
}

/**
 * Gives the entries their ids: those that are known by the ids that they have, and new ones from `nextId` on. An entry that
 * reads as it did is the same object, so that nothing that follows from it is found out again.
 */
function withIds(worklist: Worklist, known: ReadonlyMap<number, number>, before: Worklist): Worklist {
  const earlier = new Map(before.entries.map((entry) => [entry.id, entry]));
  let { nextId } = before;
  const entries = worklist.entries.map((entry) => {
    const id = known.get(entry.id) ?? nextId++;
    const was = earlier.get(id);
    return was && isSame(was, entry) ? was : { ...entry, id };
  });
  return { ...worklist, entries, nextId };
}

/** The same text holds the same placeholders: where one begins tells which it is. */
function isSame(one: Entry, other: Entry): boolean {
  const [a, b] = [one.placeholder, other.placeholder];
  return (
    one.text === other.text &&
    a.start === b.start &&
    a.heading === b.heading &&
    a.span.paragraph === b.span.paragraph &&
    a.span.part === b.span.part
  );
}
