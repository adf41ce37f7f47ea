import { byParagraph, type ParagraphEntries } from './byParagraph';
import type { Entry, Worklist } from './entry';
import { hashOf } from '../report/hash';
import { atOnce, mapInSteps, type Steps } from '../report/steps';

/** How many characters to either side tell an entry from others, once they are squeezed. */
const CONTEXT = 6;
/** So much of the text is squeezed, so that the time does not grow with the paragraph. */
const REACH = 40;
/** Stands for a figure or a placeholder, which may be a figure tomorrow. */
const FIGURE = '#';

/** Each worklist is asked twice: when it is new, and when the next one comes. */
const KNOWN = new WeakMap<Worklist, ReadonlyMap<number, string>>();

/**
 * What each entry is known by when the report is opened again: a hash of its text and of what stands beside it, from
 * which neither can be read, and where several are alike, which one it is of how many. If their number changed, nobody
 * can say any more which one was meant, and none is recognised. A neighbour that was filled with a figure changes nothing.
 * @returns the fingerprints by the entries' ids; no two are equal
 */
export function fingerprintsOf(worklist: Worklist): ReadonlyMap<number, string> {
  return atOnce(fingerprintsInSteps(worklist));
}

/** So many paragraphs are hashed in a step. */
const PARAGRAPHS_AT_A_TIME = 500;

/** The same in steps. What was found out is not found out again. */
export function* fingerprintsInSteps(worklist: Worklist): Steps<ReadonlyMap<number, string>> {
  const known = KNOWN.get(worklist);
  if (known) return known;
  const hashes = yield* mapInSteps(byParagraph(worklist), PARAGRAPHS_AT_A_TIME, hashesOf);
  const fingerprints = numbered(hashes.flat());
  KNOWN.set(worklist, fingerprints);
  return fingerprints;
}

function numbered(hashes: readonly { id: number; hash: string }[]): Map<number, string> {
  const totals = new Map<string, number>();
  for (const { hash } of hashes) totals.set(hash, (totals.get(hash) ?? 0) + 1);
  const counts = new Map<string, number>();
  return new Map(
    hashes.map(({ id, hash }) => {
      const total = totals.get(hash) ?? 1;
      const count = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, count);
      return [id, total === 1 ? hash : `${hash}-${count}-${total}`];
    }),
  );
}

/** The hash of each entry: one that reads as it did is the same object in the next worklist. */
const HASHES = new WeakMap<Entry, string>();

function hashesOf({ paragraph, entries }: ParagraphEntries): { id: number; hash: string }[] {
  let text: string | undefined;
  return entries.map((entry) => {
    let hash = HASHES.get(entry);
    if (hash === undefined) {
      text ??= withoutPlaceholders({ paragraph, entries });
      const { start, end, text: held } = entry.placeholder;
      hash = hashInContext(text, start, end, held);
      HASHES.set(entry, hash);
    }
    return { id: entry.id, hash };
  });
}

/**
 * A hash of what stands somewhere and of what stands beside it, from which neither can be read; figures beside it may change.
 * @param text the paragraph
 * @param start UTF-16
 * @param end exclusive
 * @param held what stands there
 */
export function hashInContext(text: string, start: number, end: number, held: string): string {
  const before = squeezed(text.slice(Math.max(0, start - REACH), start));
  const behind = squeezed(text.slice(end, end + REACH));
  return hashOf([before.slice(-CONTEXT), held, behind.slice(0, CONTEXT)].join('\u0000'));
}

/** The paragraph's text of the same length, with signs for figures where placeholders are. */
function withoutPlaceholders({ paragraph, entries }: ParagraphEntries): string {
  let text = '';
  let copied = 0;
  for (const { placeholder } of entries) {
    text += paragraph.text.slice(copied, placeholder.start) + FIGURE.repeat(placeholder.text.length);
    copied = placeholder.end;
  }
  return text + paragraph.text.slice(copied);
}

/** Without blanks, and one sign for each figure or row of figures, however long. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, '').replace(/[#\d０-９]+(?:[.,．，][#\d０-９]+)*/g, FIGURE);
}
