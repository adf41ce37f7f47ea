import type { Entry, Worklist } from '../../../../worklist/entry';
import type { PlaceholdersState } from '../state';
import { isFillable, type Row, rowsOf } from './rows';
import { type Shown, shownOf } from './shown';

/** What the tab shows that follows from its state. */
export interface TabView extends Shown {
  /** What of it can be filled in from the pane, and marked. */
  readonly fillable: readonly Entry[];
  readonly rows: readonly Row[];
}

const NOTHING: TabView = { left: [], fillable: [], unsure: [], dismissed: [], rows: [] };

/** What a view follows from. */
type Source = Pick<PlaceholdersState, 'worklist' | 'decided' | 'kind' | 'opened' | 'sentences'>;

/** The last view of each worklist: it is asked for by every view of the tab, and computed once. */
const KNOWN = new WeakMap<Worklist, { readonly from: Source; readonly view: TabView }>();

/** The entries by what they are, and the rows of the list. */
export function viewOf(state: Source): TabView {
  const { worklist, decided, kind, opened, sentences } = state;
  if (!worklist) return NOTHING;
  const known = KNOWN.get(worklist);
  const from: Source = { worklist, decided, kind, opened, sentences };
  if (known && (Object.keys(from) as (keyof Source)[]).every((key) => known.from[key] === from[key]))
    return known.view;
  const shown = shownOf(worklist, decided);
  const fillable = shown.left.filter(isFillable);
  const view = { ...shown, fillable, rows: rowsOf(worklist, shown, { kind, opened, sentences }) };
  KNOWN.set(worklist, { from, view });
  return view;
}
