import { watchSelection } from '../word/watch';

/** Watches the cursor until the function that is returned is called, where this Word tells of it. */
export function watchCursor(moved: () => void): () => void {
  let hasEnded = false;
  let end = (): void => {
    hasEnded = true;
  };
  watchSelection(moved).then(
    (stop) => {
      if (hasEnded) stop();
      else end = stop;
    },
    () => undefined, // the button to look again is there
  );
  return () => {
    end();
  };
}
