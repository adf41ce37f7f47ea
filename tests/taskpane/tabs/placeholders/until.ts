import type { Session } from '../../../../src/taskpane/tabs/placeholders/session';
import type { TabView } from '../../../../src/taskpane/tabs/placeholders/derive/view';
import type { Store } from '../../../../src/taskpane/tabs/placeholders/store';
import type { PlaceholdersState } from '../../../../src/taskpane/tabs/placeholders/state';

/** Waits for a state; at once if it is there. */
export function until(
  store: Store,
  isReached: (state: PlaceholdersState, view: TabView) => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    let end = (): void => undefined;
    const look = (): void => {
      if (!isReached(store.state, store.view)) return;
      end();
      resolve();
    };
    end = store.subscribe(look);
    look();
  });
}

/**
 * Asks for something, and waits until the actions that it takes are over.
 * @param actions how many actions on the report it is
 */
export function finished({ store }: Session, ask: () => void, actions = 1): Promise<void> {
  return new Promise((resolve) => {
    let left = actions;
    let { doing } = store.state;
    const end = store.subscribe(() => {
      const before = doing;
      ({ doing } = store.state);
      if (before === undefined || doing !== undefined || --left > 0) return;
      end();
      resolve();
    });
    ask();
  });
}
