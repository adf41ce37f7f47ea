import type { Worklist } from './entry';
import { fingerprintsOf } from './fingerprint';

/** What the clerk says of an entry: that it is a placeholder though we were unsure, or that it is none. */
export type Decision = 'placeholder' | 'ordinary';

/** What was said of entries as the document keeps it, by fingerprint. Holds no text of the report. */
export type KeptDecisions<Said extends string = Decision> = Readonly<Record<string, Said>>;

/**
 * What was decided on the worklist's entries, or is said of them otherwise, and what the document keeps of it. What it keeps
 * of the worklist's entries is just what was decided on them; the rest waits for what was cut to be pasted again.
 */
export interface Decided<Said extends string = Decision> {
  /** By the entries' ids. */
  readonly decisions: ReadonlyMap<number, Said>;
  readonly kept: KeptDecisions<Said>;
}

export const NOTHING_DECIDED: Decided<never> = { decisions: new Map<number, never>(), kept: {} };

/** Whether anything was decided, or is kept. */
function isDecided({ decisions, kept }: Decided<string>): boolean {
  return decisions.size > 0 || Object.keys(kept).length > 0;
}

/** What the document has kept, before its report is read: {@link carryDecided} finds the entries. */
export function remembered<Said extends string>(kept: KeptDecisions<Said>): Decided<Said> {
  return { decisions: new Map(), kept };
}

interface Carried {
  readonly before: Worklist | undefined;
  readonly now: Worklist;
  readonly carried: Decided<string>;
}

/** What was last carried over from each: what is made of it beforehand is then what is drawn. */
const CARRIED = new WeakMap<Decided<string>, Carried>();

/**
 * The decisions on the entries of a newer worklist: what was decided on an entry stays with it, and new entries are
 * recognised by what the document has kept.
 * @param before the worklist that `decided` is about; undefined when the report is read for the first time
 * @returns `kept` is the same object if it says the same
 */
export function carryDecided<Said extends string>(
  decided: Decided<Said>,
  before: Worklist | undefined,
  now: Worklist,
): Decided<Said> {
  if (!isDecided(decided)) return decided;
  const known = CARRIED.get(decided);
  if (known?.before === before && known?.now === now) return known.carried as Decided<Said>; // by the same decisions
  const old: ReadonlyMap<number, string> = before ? fingerprintsOf(before) : new Map();
  const fingerprints = fingerprintsOf(now);
  // An entry that goes on takes its decision along: what stands where it stood is another.
  const waiting = new Map(Object.entries(decided.kept));
  for (const [id, fingerprint] of old) if (fingerprints.has(id)) waiting.delete(fingerprint);

  const decisions = new Map<number, Said>();
  const kept = new Map(waiting);
  for (const [id, fingerprint] of fingerprints) {
    const decision = old.has(id) ? decided.decisions.get(id) : waiting.get(fingerprint);
    if (decision) decisions.set(id, decision);
    put(kept, fingerprint, decision);
  }
  const carried = {
    decisions,
    kept: sameEntries(kept, decided.kept) ? decided.kept : Object.fromEntries(kept),
  };
  CARRIED.set(decided, { before, now, carried });
  return carried;
}

/**
 * Sets the decision on an entry, or takes it back with `undefined`.
 * @param worklist the one that `decided` is about; an id that it does not have changes nothing
 */
export function decide<Said extends string>(
  decided: Decided<Said>,
  worklist: Worklist,
  id: number,
  decision: Said | undefined,
): Decided<Said> {
  const fingerprint = fingerprintsOf(worklist).get(id);
  if (fingerprint === undefined) return decided;
  const decisions = new Map(decided.decisions);
  const kept = new Map(Object.entries(decided.kept));
  put(decisions, id, decision);
  put(kept, fingerprint, decision);
  return { decisions, kept: Object.fromEntries(kept) };
}

function put<K, Said>(decisions: Map<K, Said>, key: K, decision: Said | undefined): void {
  if (decision === undefined) decisions.delete(key);
  else decisions.set(key, decision);
}

function sameEntries(kept: ReadonlyMap<string, string>, record: KeptDecisions<string>): boolean {
  return (
    kept.size === Object.keys(record).length &&
    [...kept].every(([fingerprint, decision]) => record[fingerprint] === decision)
  );
}
