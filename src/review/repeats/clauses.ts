import type { Paragraph } from '../../report/paragraph';

/** A stretch between two marks of punctuation. */
export interface Clause {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Without blanks and quotation marks: what is compared. */
  readonly key: string;
  /** Whether a sentence begins with it. */
  readonly beginsSentence: boolean;
  /** Whether a sentence ends behind it. */
  readonly endsSentence: boolean;
}

const CLAUSE = /[^，。；：！？,;!?]+/g;
const PAUSED = /[^，。；：！？、,;!?]+/g;
const BEGINS = /(?:^|[。！？；;!?][”’）)]?)[\s　]*$/;
const ENDS = /^[”’）)]?(?:[。！？；;!?]|$)/;

/**
 * The clauses of a paragraph.
 * @param pauses whether 、 ends one as well
 */
export function clausesOf(paragraph: Paragraph, pauses: boolean): Clause[] {
  const { text } = paragraph;
  return [...text.matchAll(pauses ? PAUSED : CLAUSE)].flatMap((match): Clause[] => {
    const key = match[0].replace(/[\s　“”‘’]/g, '');
    if (key === '') return [];
    const start = match.index + match[0].length - match[0].trimStart().length;
    const end = match.index + match[0].trimEnd().length;
    return [
      {
        paragraph,
        start,
        end,
        key,
        beginsSentence: BEGINS.test(text.slice(Math.max(0, start - 4), start)),
        endsSentence: ENDS.test(text.slice(end, end + 2)),
      },
    ];
  });
}

/** Clauses that stand one behind the other, and the same ones further up. */
export interface RepeatedRun {
  readonly clauses: readonly Clause[];
  readonly earlier: readonly Clause[];
}

/** The longest runs of clauses that stand in a text already further up. */
export function repeatedRuns(clauses: readonly Clause[]): RepeatedRun[] {
  const places = new Map<string, number[]>();
  const runs: RepeatedRun[] = [];
  for (let at = 0; at < clauses.length;) {
    const clause = clauses[at] as Clause;
    const before = places.get(clause.key) ?? [];
    const [best, length] = longest(clauses, at, before);
    if (length > 0)
      runs.push({ clauses: clauses.slice(at, at + length), earlier: clauses.slice(best, best + length) });
    const step = Math.max(1, length);
    for (const [i, each] of clauses.slice(at, at + step).entries())
      places.set(each.key, [...(places.get(each.key) ?? []).slice(-MOST_PLACES), at + i]);
    at += step;
  }
  return runs;
}

/** Where a clause stands more often than this it is a formula: the last places are enough. */
const MOST_PLACES = 4;

function longest(clauses: readonly Clause[], at: number, before: readonly number[]): [number, number] {
  let best: [number, number] = [0, 0];
  for (const start of before) {
    let length = 0;
    while (
      start + length < at &&
      at + length < clauses.length &&
      clauses[start + length]?.key === clauses[at + length]?.key &&
      clauses[at + length]?.paragraph === clauses[at]?.paragraph
    )
      length += 1;
    if (length > best[1]) best = [start, length];
  }
  return best;
}
