import { findPlaceholders } from '../placeholders/find';
import type { Placeholder } from '../placeholders/placeholder';
import { scanReport } from '../placeholders/scan';
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
  return withIds(fresh, matchEntries(before, fresh), before.nextId);
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
  const kept = new Map(
    worklist.entries
      .filter(({ id }) => !filled.has(id))
      .map((entry) => [placeOf(entry, starts.get(entry.id) ?? 0), entry.id]),
  );
  const ids = new Map<number, number>();
  for (const entry of fresh.entries) {
    const id = kept.get(placeOf(entry, entry.placeholder.start));
    if (id !== undefined) ids.set(entry.id, id);
  }
  return withIds(fresh, ids, worklist.nextId);
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
  const texts = new Map(paragraphs.map(({ part, index, text }) => [`${part} ${index}`, text]));
  const entries = placeholders.map((placeholder, id) => {
    const { part, paragraph } = placeholder.span;
    return { id, placeholder, text: texts.get(`${part} ${paragraph}`) ?? '' };
  });
  return { paragraphs, entries, nextId: entries.length, doubt: doubtOf(paragraphs) };
}

/** Gives the entries their ids: those that are known by the ids that they have, and new ones from `nextId` on. */
function withIds(worklist: Worklist, known: ReadonlyMap<number, number>, nextId: number): Worklist {
  let next = nextId;
  const entries = worklist.entries.map((entry) => ({ ...entry, id: known.get(entry.id) ?? next++ }));
  return { ...worklist, entries, nextId: next };
}
