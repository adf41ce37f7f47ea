import type { FileTraces, Trace } from '../report/fileTraces';
import type { Span } from '../report/span';

/** What is known of a report that is about to be handed in, besides what is wrong in it. */
export interface Unfinished {
  /** What is still to be filled in. */
  readonly placeholders: readonly Span[];
  /** What its file holds besides; undefined where that could not be read. */
  readonly traces: FileTraces | undefined;
  /** Whether marks of ours may stand in it still. */
  readonly isMarked: boolean;
  /** How much the file keeps of the clerk's work with the pane: the ledger, what was filled, what was said. */
  readonly kept: number;
}

/** What must not go out with a report, in the order in which it is told: where it stands, kind by kind. */
const KINDS = {
  placeholders: ({ placeholders }) => placeholders,
  comments: ({ traces }) => traces?.comments ?? [],
  revisions: ({ traces }) => traces?.revisions ?? [],
  marks: ({ traces, isMarked }) => (isMarked && traces ? traces.marks : []),
  hidden: ({ traces }) => traces?.hidden ?? [],
  kept: ({ kept }) => Array.from({ length: kept }, () => null),
  /** There, at no place, where the clerk has to look for the others themselves. */
  unread: ({ traces }) => (traces ? [] : [null]),
} satisfies Record<string, (report: Unfinished) => readonly Trace[]>;

export type RemnantKind = keyof typeof KINDS;

/** Something that still stands in a report and must not go out with it. */
export interface Remnant {
  readonly kind: RemnantKind;
  /** At least one, in the order of the report. */
  readonly places: readonly Trace[];
}

/** What still stands in a report; nothing of a kind of which there is none. */
export function remnantsOf(report: Unfinished): Remnant[] {
  const kinds = Object.entries(KINDS) as [RemnantKind, (typeof KINDS)[RemnantKind]][];
  return kinds
    .map(([kind, placesIn]) => ({ kind, places: placesIn(report) }))
    .filter(({ places }) => places.length > 0);
}
