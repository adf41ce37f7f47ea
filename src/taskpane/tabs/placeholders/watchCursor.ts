import { watchSelection } from '../../../word/watch';

/**
 * Watches the cursor until the function that is returned is called, where this Word tells of it.
 * @param paragraphs how many paragraphs the report has: a long one is followed less often
 */
export function watchCursor(moved: () => void, paragraphs: () => number): () => void {
  let hasEnded = false;
  let end = (): void => {
    hasEnded = true;
  };
  watchSelection(moved, paragraphs).then(
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
