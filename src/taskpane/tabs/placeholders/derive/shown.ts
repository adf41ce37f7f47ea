import type { Kind } from '../../../../placeholders/placeholder';
import type { Decided } from '../../../../worklist/decisions';
import type { Entry, Worklist } from '../../../../worklist/entry';

/** The worklist as the clerk sees it. Each in the order of the report. */
export interface Shown {
  /** Still to be filled: certain, or said by the clerk to be placeholders. */
  readonly left: readonly Entry[];
  /** May as well be ordinary words; the clerk has not said yet. */
  readonly unsure: readonly Entry[];
  /** Waved away by the clerk. */
  readonly waved: readonly Entry[];
}

/** Sorts the entries by what we know of them and what the clerk has said. */
export function shownOf({ entries }: Worklist, { decisions }: Decided): Shown {
  const left: Entry[] = [];
  const unsure: Entry[] = [];
  const waved: Entry[] = [];
  for (const entry of entries) {
    const decision = decisions.get(entry.id);
    if (decision === 'ordinary') waved.push(entry);
    else if (decision === 'placeholder' || entry.placeholder.sure) left.push(entry);
    else unsure.push(entry);
  }
  return { left, unsure, waved };
}

/** How many of each kind there are, the most frequent first. */
export function kindsOf(entries: readonly Entry[]): [kind: Kind, count: number][] {
  const counts = new Map<Kind, number>();
  for (const { placeholder } of entries)
    counts.set(placeholder.kind, (counts.get(placeholder.kind) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The entries of a kind; all of them where none is chosen. */
export function ofKind(entries: readonly Entry[], kind: Kind | undefined): readonly Entry[] {
  return kind === undefined ? entries : entries.filter(({ placeholder }) => placeholder.kind === kind);
}
