import { atOnce, mapInSteps, type Steps } from '../../../../report/steps';
import { sentenceAround } from '../../../../report/sentence';
import type { Entry, Worklist } from '../../../../worklist/entry';
import { byParagraph, type ParagraphEntries } from '../../../../worklist/byParagraph';

/** A sentence of the report, with all that may be to be filled in it. */
export interface ReportSentence {
  /** Where it stands in its paragraph, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In their order, one or more: the doubtful ones too. */
  readonly entries: readonly Entry[];
}

/** What each entry's sentence is known by: the id of an entry that stands or stood in it. */
export type SentenceIds = ReadonlyMap<number, number>;

const KNOWN = new WeakMap<Worklist, readonly ReportSentence[]>();

/** The sentences in which entries stand, in the order of the report. */
export function sentencesOf(worklist: Worklist): readonly ReportSentence[] {
  return atOnce(sentencesInSteps(worklist));
}

/** In so many paragraphs the sentences are found in a step. */
const PARAGRAPHS_AT_A_TIME = 1_000;

/** The same in steps. What was found is not found again. */
export function* sentencesInSteps(worklist: Worklist): Steps<readonly ReportSentence[]> {
  const known = KNOWN.get(worklist);
  if (known) return known;
  const found = yield* mapInSteps(byParagraph(worklist), PARAGRAPHS_AT_A_TIME, sentencesIn);
  const sentences = found.flat();
  KNOWN.set(worklist, sentences);
  return sentences;
}

function sentencesIn({ paragraph: { text }, entries }: ParagraphEntries): ReportSentence[] {
  return bySentence(text, entries, ({ placeholder }) => placeholder).map(({ start, end, spots }) => ({
    ...{ start, end },
    entries: spots,
  }));
}

/** A sentence of a paragraph, and what of some places stands in it. */
interface Sentence<T> {
  readonly start: number;
  readonly end: number;
  readonly spots: readonly T[];
}

/**
 * Some places of a paragraph, sentence by sentence.
 * @param spots in their order
 * @param stretchOf where each stands in the paragraph, UTF-16, end exclusive
 */
export function bySentence<T>(
  text: string,
  spots: readonly T[],
  stretchOf: (spot: T) => { readonly start: number; readonly end: number },
): readonly Sentence<T>[] {
  const sentences: { start: number; end: number; spots: T[] }[] = [];
  for (const spot of spots) {
    const stretch = stretchOf(spot);
    const { start, end } = sentenceAround(text, stretch.start, stretch.end);
    const last = sentences.at(-1);
    if (last && stretch.start < last.end) {
      last.spots.push(spot);
      last.end = Math.max(last.end, end);
    } else sentences.push({ start: Math.max(start, last?.end ?? 0), end, spots: [spot] });
  }
  return sentences;
}

/** What was last carried over from each: rows that are made beforehand are those that are drawn. */
const CARRIED = new WeakMap<SentenceIds, { readonly worklist: Worklist; readonly ids: SentenceIds }>();

/**
 * What the sentences of a newer worklist are known by. A sentence stays the same one while what stands in it is filled in
 * or comes back, as long as one entry of it is left: its row is not taken away under the clerk's hand.
 */
export function carrySentences(before: SentenceIds, worklist: Worklist): SentenceIds {
  const known = CARRIED.get(before);
  if (known?.worklist === worklist) return known.ids;
  const ids = new Map<number, number>();
  const taken = new Set<number>();
  const isFree = (id: number | undefined): boolean => id !== undefined && !taken.has(id);
  for (const { entries } of sentencesOf(worklist)) {
    const known = entries.find(({ id }) => isFree(before.get(id)));
    const own = (known && before.get(known.id)) ?? entries.find(({ id }) => isFree(id))?.id ?? -1;
    taken.add(own);
    for (const { id } of entries) ids.set(id, own);
  }
  CARRIED.set(before, { worklist, ids });
  return ids;
}
