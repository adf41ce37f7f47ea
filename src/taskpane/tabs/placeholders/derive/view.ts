import type { OwedSpan } from '../../../../report/owedRun';
import { atOnce, type Steps } from '../../../../report/steps';
import type { Entry, Worklist } from '../../../../worklist/entry';
import type { Filter, PlaceholdersState } from '../state';
import { isSign, standingOwed } from './owed';
import { isFillable, type Row, rowsInSteps } from './rows';
import { ofKind, type Shown, shownOf } from './shown';

/** What the tab shows that follows from its state. */
export interface TabView extends Shown {
  /** What of it can be filled in from the pane, and marked. */
  readonly fillable: readonly Entry[];
  readonly rows: readonly Row[];
  /** What the clerk has marked up as not yet done. */
  readonly owed: readonly OwedSpan[];
}

const NOTHING: TabView = { left: [], fillable: [], unsure: [], dismissed: [], rows: [], owed: [] };

/** How much there is of what a filter shows. */
export function countOf({ left, owed }: TabView, filter: Filter): number {
  return isSign(filter) ? owed.filter(({ sign }) => sign === filter).length : ofKind(left, filter).length;
}

/** What a view follows from. */
type Source = Pick<PlaceholdersState, 'worklist' | 'decided' | 'kind' | 'opened' | 'sentences' | 'owed'>;

/** A view, and what it follows from. */
interface Known {
  readonly from: Source;
  readonly view: TabView;
}

/** The last views of each worklist, of each kind and of all: they are asked for by every view of the tab, and computed once. */
const KNOWN = new WeakMap<Worklist, Map<Filter | undefined, Known>>();

/** The entries by what they are, and the rows of the list. */
export function viewOf(state: Source): TabView {
  return atOnce(viewInSteps(state));
}

/** The same in steps. What was found out is not found out again. */
export function* viewInSteps(state: Source): Steps<TabView> {
  const { worklist, decided, kind, opened, sentences, owed } = state;
  if (!worklist) return NOTHING;
  const views = KNOWN.get(worklist) ?? new Map<Filter | undefined, Known>();
  const known = views.get(kind);
  const from: Source = { worklist, decided, kind, opened, sentences, owed };
  if (known && (Object.keys(from) as (keyof Source)[]).every((key) => known.from[key] === from[key]))
    return known.view;
  const shown = shownOf(worklist, decided);
  const fillable = shown.left.filter(isFillable);
  yield;
  const view = {
    ...shown,
    fillable,
    rows: yield* rowsInSteps(worklist, shown, { kind, opened, sentences }),
    owed: standingOwed(owed, worklist.paragraphs),
  };
  views.set(kind, { from, view });
  KNOWN.set(worklist, views);
  return view;
}
