import type { Unselected } from '../../../../word/edit/select';
import type { Part } from '../../../../report/paragraph';
import type { Advice } from '../../../shared/advice';
import type { Filter, Listed } from '../state';

/** Everything that the tab 占位符 says. */
export interface PlaceholdersMessages {
  readonly reading: string;
  /** Stand before and after the number, which is shown big. */
  readonly left: (isSure: boolean) => string;
  readonly ofAll: (total: number) => string;
  /** What the views are of. */
  readonly views: string;
  readonly listed: Readonly<Record<Listed, string>>;
  readonly actions: string;
  readonly more: string;
  readonly progress: (filled: number, total: number) => string;
  readonly markAll: string;
  readonly markAllTitle: string;
  readonly marking: string;
  /** How far marking is, where it takes long. */
  readonly markingSoFar: (done: number, of: number) => string;
  readonly stop: string;
  readonly clearMarks: string;
  readonly clearing: string;
  readonly undo: string;
  readonly undoWhat: (value: string) => string;
  /** @param said what was said of a placeholder, as the button says it */
  readonly undoDecision: (said: string) => string;
  readonly previous: string;
  readonly next: string;
  readonly ofKind: string;
  readonly allKinds: string;
  readonly onlyKind: (kind: string, count: number) => string;
  /** The last of the kind that is shown was filled in. */
  readonly kindDone: (kind: string) => string;
  readonly showAll: string;
  readonly kind: Readonly<Record<Filter, string>>;
  readonly kindAndUnit: (kind: string, unit: string) => string;
  readonly list: string;
  /** Stands for the heading of what comes before the first one. */
  readonly noHeading: string;
  /** Where something stands outside of the body. */
  readonly part: Readonly<Record<Exclude<Part, 'body'>, string>>;
  /** A part that hangs on the body, with the heading under which it does. */
  readonly partUnder: (part: string, heading: string) => string;
  /** The number beside a heading, for a screen reader. */
  readonly countLeft: (count: number) => string;
  readonly fill: string;
  readonly filling: string;
  /** Beside a sentence with values that were typed and not yet filled in. */
  readonly notYetFilled: (count: number) => string;
  readonly notPlaceholder: string;
  readonly isPlaceholder: string;
  /** Stands above the names that the report has several times. */
  readonly names: string;
  readonly groups: (count: number) => string;
  /** @param isApart whether it is not the same everywhere, as years are not */
  readonly inPlaces: (count: number, isApart: boolean) => string;
  readonly group: Readonly<Record<'unsure' | 'dismissed', string>>;
  readonly look: string;
  readonly notSelected: Readonly<Record<Unselected, Advice>>;
  readonly slow: Advice;
  readonly dismiss: string;
}
