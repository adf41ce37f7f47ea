import type { Session } from '../../../../src/taskpane/tabs/placeholders/session';
import type { Store, TabView } from '../../../../src/taskpane/tabs/placeholders/store';
import type { TabState } from '../../../../src/taskpane/tabs/placeholders/state';

/** Waits for a state; at once if it is there. */
export function until(desk: Store, isReached: (state: TabState, view: TabView) => boolean): Promise<void> {
  return new Promise((resolve) => {
    let end = (): void => undefined;
    const look = (): void => {
      if (!isReached(desk.state, desk.view)) return;
      end();
      resolve();
    };
    end = desk.subscribe(look);
    look();
  });
}

/**
 * Asks for something, and waits until the turns that it takes are over.
 * @param turns how many actions on the report it is
 */
export function finished({ desk }: Session, ask: () => void, turns = 1): Promise<void> {
  return new Promise((resolve) => {
    let left = turns;
    let { doing } = desk.state;
    const end = desk.subscribe(() => {
      const before = doing;
      ({ doing } = desk.state);
      if (before === undefined || doing !== undefined || --left > 0) return;
      end();
      resolve();
    });
    ask();
  });
}
