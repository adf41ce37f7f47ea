import type { Kind } from '../../../../placeholders/placeholder';
import type { Span } from '../../../../report/span';
import type { Decided } from '../../../../worklist/decisions';
import type { Entry, Worklist } from '../../../../worklist/entry';
import type { Filter } from '../state';

/** The worklist as the clerk sees it. Each in the order of the report. */
export interface Shown {
  /** Still to be filled: certain, or said by the clerk to be placeholders. */
  readonly left: readonly Entry[];
  /** May as well be ordinary words; the clerk has not said yet. */
  readonly unsure: readonly Entry[];
  /** The clerk has said that they are none. */
  readonly dismissed: readonly Entry[];
}

/** The last answer for each worklist: it is asked for many times, and computed once. */
const KNOWN = new WeakMap<Worklist, { readonly decided: Decided; readonly shown: Shown }>();

/** Sorts the entries by what we know of them and what the clerk has said. */
export function shownOf(worklist: Worklist, decided: Decided): Shown {
  const known = KNOWN.get(worklist);
  if (known?.decided === decided) return known.shown;
  const shown = sorted(worklist, decided);
  KNOWN.set(worklist, { decided, shown });
  return shown;
}

function sorted({ entries }: Worklist, { decisions }: Decided): Shown {
  const left: Entry[] = [];
  const unsure: Entry[] = [];
  const dismissed: Entry[] = [];
  for (const entry of entries) {
    const decision = decisions.get(entry.id);
    if (decision === 'ordinary') dismissed.push(entry);
    else if (decision === 'placeholder' || entry.placeholder.sure) left.push(entry);
    else unsure.push(entry);
  }
  return { left, unsure, dismissed };
}

/** What is still to be filled; nothing before the report was read. */
export function leftOf(state: {
  readonly worklist: Worklist | undefined;
  readonly decided: Decided;
}): readonly Entry[] {
  return state.worklist ? shownOf(state.worklist, state.decided).left : [];
}

/** The entry that stands in a place of the report; undefined where none does. */
export function entryAt(
  worklist: Worklist | undefined,
  { part, paragraph, start }: Pick<Span, 'part' | 'paragraph' | 'start'>,
): Entry | undefined {
  return worklist?.entries.find(
    ({ placeholder: { span } }) => span.part === part && span.paragraph === paragraph && span.start === start,
  );
}

const KNOWN_KINDS = new WeakMap<readonly Entry[], readonly (readonly [kind: Kind, count: number])[]>();

/** How many of each kind there are, the most frequent first. Counted once for each list of entries. */
export function kindsOf(entries: readonly Entry[]): readonly (readonly [kind: Kind, count: number])[] {
  const known = KNOWN_KINDS.get(entries);
  if (known) return known;
  const counts = new Map<Kind, number>();
  for (const { placeholder } of entries)
    counts.set(placeholder.kind, (counts.get(placeholder.kind) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a);
  KNOWN_KINDS.set(entries, kinds);
  return kinds;
}

/** The entries of a kind; all of them where none is chosen, none where what is marked up is shown instead. */
export function ofKind(entries: readonly Entry[], kind: Filter | undefined): readonly Entry[] {
  return kind === undefined ? entries : entries.filter(({ placeholder }) => placeholder.kind === kind);
}
