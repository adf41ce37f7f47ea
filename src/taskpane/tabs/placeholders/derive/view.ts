import type { Worklist } from '../../../../worklist/entry';
import type { PlaceholdersState } from '../state';
import { type Row, rowsOf } from './rows';
import { type Shown, shownOf } from './shown';

/** What the tab shows that follows from its state. */
export interface TabView extends Shown {
  readonly rows: readonly Row[];
}

const NOTHING: TabView = { left: [], unsure: [], dismissed: [], rows: [] };

/** What a view follows from. */
type Source = Pick<PlaceholdersState, 'worklist' | 'decided' | 'kind' | 'opened'>;

/** The last view of each worklist: it is asked for by every view of the tab, and computed once. */
const KNOWN = new WeakMap<Worklist, { readonly from: Source; readonly view: TabView }>();

/** The entries by what they are, and the rows of the list. */
export function viewOf(state: Source): TabView {
  const { worklist, decided, kind, opened } = state;
  if (!worklist) return NOTHING;
  const known = KNOWN.get(worklist);
  const isSame = known?.from.decided === decided && known.from.kind === kind && known.from.opened === opened;
  if (known && isSame) return known.view;
  const shown = shownOf(worklist, decided);
  const view = { ...shown, rows: rowsOf(shown, { kind, opened }) };
  KNOWN.set(worklist, { from: { worklist, decided, kind, opened }, view });
  return view;
}
