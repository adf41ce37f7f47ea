import type { Reading } from '../../../../library/own/found';
import type { Library } from '../../../../library/own/library';
import { planImport, type PlanLine } from '../../../../library/own/planImport';
import type { Brought, FileFault } from './readFile';

/** What would be done with one entry, and the file that it is from. */
export interface PlannedLine {
  readonly file: string;
  /** A whole file that could not be read has no line of its own in the plan. */
  readonly line: PlanLine | { readonly change: 'refused'; readonly fault: FileFault };
}

export type Counts = Readonly<Record<PlanLine['change'], number>>;

/** All that was brought, as if it were one file. */
export function readingOf(brought: readonly Brought[]): Reading {
  return {
    found: brought.flatMap(({ reading }) => reading.found),
    refused: brought.flatMap(({ reading }) => reading.refused),
    rulesOff: brought.flatMap(({ reading }) => reading.rulesOff ?? []),
  };
}

/** What an import would do: what is refused first, for the clerk has to know it; then what has changed, is new, is the same. */
export function planned(mine: Library, brought: readonly Brought[]): PlannedLine[] {
  const files = (of: (one: Brought) => readonly unknown[]): string[] =>
    brought.flatMap((one) => of(one).map(() => one.name));
  // `planImport` answers in the order of what was found, and then of what was refused.
  const names = [...files(({ reading }) => reading.found), ...files(({ reading }) => reading.refused)];
  const lines = planImport(mine, readingOf(brought)).map((line, at) => ({ file: names[at] ?? '', line }));
  const faults = brought.flatMap(({ name, fault }): PlannedLine[] =>
    fault ? [{ file: name, line: { change: 'refused', fault } }] : [],
  );
  return [...faults, ...lines].sort((a, b) => ORDER.indexOf(a.line.change) - ORDER.indexOf(b.line.change));
}

const ORDER: readonly PlanLine['change'][] = ['refused', 'changed', 'new', 'same'];

/** How many of each there are. */
export function countsOf(lines: readonly PlannedLine[]): Counts {
  const count = (change: PlanLine['change']): number =>
    lines.filter(({ line }) => line.change === change).length;
  return { new: count('new'), changed: count('changed'), same: count('same'), refused: count('refused') };
}
