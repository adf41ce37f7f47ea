import type { Paragraph } from '../../report/paragraph';

/** A stretch between two marks of punctuation. */
export interface Clause {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** Without blanks and quotation marks: what is compared. */
  readonly key: string;
}

const CLAUSE = /[^，。；：！？,;!?]+/g;
const PAUSED = /[^，。；：！？、,;!?]+/g;
const UNCOMPARED = /[\s　“”‘’]/;
const ALL_UNCOMPARED = /[\s　“”‘’]/g;
const BEGINS = /(?:^|[。！？；;!?][”’）)]?)[\s　]*$/;
const ENDS = /^[”’）)]?(?:[。！？；;!?]|$)/;

/**
 * The clauses of a paragraph.
 * @param pauses whether 、 ends one as well
 */
export function clausesOf(paragraph: Paragraph, pauses: boolean): Clause[] {
  const { text } = paragraph;
  const clauses: Clause[] = [];
  for (const { 0: written, index } of text.matchAll(pauses ? PAUSED : CLAUSE)) {
    if (!UNCOMPARED.test(written)) {
      clauses.push({ paragraph, start: index, end: index + written.length, key: written });
      continue;
    }
    const key = written.replace(ALL_UNCOMPARED, '');
    if (key === '') continue;
    const start = index + written.length - written.trimStart().length;
    clauses.push({ paragraph, start, end: index + written.trimEnd().length, key });
  }
  return clauses;
}

/** Whether a sentence begins with a clause. */
export function beginsSentence({ paragraph: { text }, start }: Clause): boolean {
  return BEGINS.test(text.slice(Math.max(0, start - 4), start));
}

/** Whether a sentence ends behind a clause. */
export function endsSentence({ paragraph: { text }, end }: Clause): boolean {
  return ENDS.test(text.slice(end, end + 2));
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
    const before = places.get(clause.key);
    const [best, length] = before ? longest(clauses, at, before) : [0, 0];
    if (length > 0)
      runs.push({ clauses: clauses.slice(at, at + length), earlier: clauses.slice(best, best + length) });
    const step = Math.max(1, length);
    for (const end = at + step; at < end; at += 1) remember(places, (clauses[at] as Clause).key, at);
  }
  return runs;
}

function remember(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (!known) places.set(key, [at]);
  else if (known.push(at) > MOST_PLACES + 1) known.shift();
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
