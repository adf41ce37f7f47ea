import type { Page } from 'playwright-core';

/** How long something may take to come into view, in milliseconds: a list scrolls after the focus has moved, on a busy machine late. */
const SOON = 60_000;

/**
 * Waits until what has the focus, on the page or in the pane, can be seen: some of it is in view and nothing covers it.
 * @param after what was done, for the error
 * @throws Error if nothing has the focus, or nobody can see what has it
 */
export async function focusShown(page: Page, after: string): Promise<void> {
  let place: 'nowhere' | 'shown' | null;
  try {
    place = await (await page.waitForFunction(focusPlace, undefined, { timeout: SOON })).jsonValue();
  } catch (cause) {
    throw new Error(`After ${after} the focus is where nobody can see it`, { cause });
  }
  if (place === 'nowhere') throw new Error(`After ${after} nothing has the focus`);
}

/** Runs in the page: it is sent over as its source. Null for what is out of sight, which may not last. */
function focusPlace(): 'nowhere' | 'shown' | null {
  const outer = document.activeElement;
  const own = outer instanceof HTMLIFrameElement ? outer.contentDocument : document;
  const element = own?.activeElement;
  if (!own || !element || element === own.body) return 'nowhere';
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = own.documentElement;
  const [x0, x1] = [Math.max(left, 0), Math.min(right, clientWidth)];
  const [y0, y1] = [Math.max(top, 0), Math.min(bottom, clientHeight)];
  if (x0 >= x1 || y0 >= y1) return null;
  const shares = [0.1, 0.5, 0.9];
  const isShown = shares.some((across) =>
    shares.some((down) => {
      const hit = own.elementFromPoint(x0 + (x1 - x0) * across, y0 + (y1 - y0) * down);
      // A field is covered by its frame's own decoration.
      return hit !== null && (element.contains(hit) || element.parentElement === hit);
    }),
  );
  return isShown ? 'shown' : null;
}
