import { decide } from '../../../../worklist/decisions';
import type { Store } from '../store';
import { keepSaid } from './deciding';

/** Notes what entries wait for, or that they wait no more with `undefined`: in the list and in the document, at once. */
export function noteWait(store: Store, ids: readonly number[], wait: string | undefined): void {
  const { worklist } = store.state;
  if (!worklist) return;
  const waits = ids.reduce((now, id) => decide(now, worklist, id, wait), store.state.waits);
  store.set({ waits });
  keepSaid('waits', waits.kept);
}
