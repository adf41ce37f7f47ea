import type { Placeholder } from '../placeholders/placeholder';
import type { ReportPlaceholder } from '../placeholders/scan';
import type { Paragraph } from '../report/paragraph';
import { atOnce, mapInSteps, type Steps } from '../report/steps';
import { byParagraph } from './byParagraph';
import type { Entry, Worklist } from './entry';
import { matchEntries } from './matching/entries';
import { isWithout, listInSteps, NOTHING_LISTED } from './listing';
import { type Value, writeValues } from './written';

/** So many entries, or paragraphs, are gone through in a step. */
const AT_A_TIME = 1_000;

/**
 * Reads the placeholders of the report. Those that were in an earlier worklist keep their ids while the report changes
 * around them; the others get ids that none ever had. Texts that were in the report before are not searched again.
 * @param paragraphs the whole report as it is now
 * @param off names of families of placeholders that are passed over
 */
export function readWorklist(
  paragraphs: readonly Paragraph[],
  before?: Worklist,
  off?: readonly string[],
): Worklist {
  return atOnce(readWorklistInSteps(paragraphs, before, off));
}

/** The same in steps. */
export function* readWorklistInSteps(
  paragraphs: readonly Paragraph[],
  before = NOTHING_LISTED,
  off = before.off,
): Steps<Worklist> {
  const fresh = yield* listInSteps(paragraphs, off, isWithout(before, off) ? before : NOTHING_LISTED);
  return yield* withIds(fresh, yield* matchEntries(before, fresh), before);
}

/**
 * The worklist after values were written over some of its entries; the others keep their ids. Nothing is read, and only
 * the paragraphs that hold a value now are searched. A value that is a placeholder itself is a new entry.
 * @param fills ids that are not in the worklist are passed over
 */
export function withFills(worklist: Worklist, fills: readonly Value[]): Worklist {
  return atOnce(withFillsInSteps(worklist, fills));
}

/** The same in steps. */
export function* withFillsInSteps(worklist: Worklist, fills: readonly Value[]): Steps<Worklist> {
  const { paragraphs, starts } = writeValues(worklist, fills);
  const fresh = yield* listInSteps(paragraphs, worklist.off, worklist);
  const filled = new Set(fills.map(({ id }) => id));
  const now = byParagraph(fresh);
  const ids = new Map<number, number>();
  yield* mapInSteps(byParagraph(worklist), AT_A_TIME, (was, at) => {
    const is = now[at]?.entries ?? [];
    // By where they stand now. A paragraph without a value holds the same ones.
    const standing = was.entries.filter(({ id }) => !filled.has(id));
    const stillThere = new Map(
      standing.map(({ id, placeholder }) => [placeOf(placeholder, starts.get(id)), id]),
    );
    for (const { id, placeholder } of is) {
      const known = stillThere.get(placeOf(placeholder));
      if (known !== undefined) ids.set(id, known);
    }
  });
  return yield* withIds(fresh, ids, worklist, asSure);
}

/** Where in its paragraph a placeholder stands if it begins at `start`. */
function placeOf({ text, ...own }: Placeholder, start = own.start): string {
  return `${start} ${text.length}`;
}

/**
 * Gives the entries their ids: those that are known by the ids that they have, and new ones from `nextId` on. An entry that
 * reads as it did is the same object, so that nothing that follows from it is found out again; not where other families
 * count, for then its neighbours are not what they were.
 * @param carried what of an earlier entry is kept in one that reads otherwise
 */
function* withIds(
  worklist: Worklist,
  known: ReadonlyMap<number, number>,
  before: Worklist,
  carried: (entry: Entry, was: Entry | undefined) => ReportPlaceholder = ({ placeholder }) => placeholder,
): Steps<Worklist> {
  const isAlike = isWithout(before, worklist.off);
  const earlier = new Map((isAlike ? before.entries : []).map((entry) => [entry.id, entry]));
  let { nextId } = before;
  const entries = yield* mapInSteps(worklist.entries, AT_A_TIME, (entry) => {
    const id = known.get(entry.id) ?? nextId++;
    const was = earlier.get(id);
    return was && isSame(was, entry) ? was : { id, placeholder: carried(entry, was), text: entry.text };
  });
  return { ...worklist, entries, nextId };
}

/** What was certain for what stood near it stays so when that is filled: the clerk finds it where it was. */
function asSure({ placeholder }: Entry, was: Entry | undefined): ReportPlaceholder {
  return was?.placeholder.sure && !placeholder.sure ? { ...placeholder, sure: true } : placeholder;
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
