import type { ElementHandle, Page, PageScreenshotOptions } from 'playwright-core';
import { paneFrame } from '../../../src/trial/browser/showTrial';

// What can be measured of how the pane looks. Each tells of the elements that are not as they should be.

const SMALLEST_TARGET = 24;
const BUTTON_HEIGHT = 32;
/** More than any state of a short list has. */
const TAB_STOPS = 30;
const RING = 4;

type Clip = NonNullable<PageScreenshotOptions['clip']>;

/** What is wider than it shows, and scrolls, or would, sideways. */
export async function sidewaysScrollers(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() => {
    const scrolls = (element: Element): boolean =>
      element === document.documentElement ||
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
    return [...document.querySelectorAll('*')]
      .filter((element) => scrolls(element) && element.scrollWidth > element.clientWidth)
      .map((element) => `scrolls sideways: <${element.tagName} class="${element.className}">`);
  });
}

/** Targets that are too small to hit (WCAG 2.2, 2.5.8), and buttons that are lower than the others. */
export async function faultsOfSize(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(
    ([smallest, height]) =>
      [...document.querySelectorAll('button, input, select, a')].flatMap((element) => {
        // What stands in another tab, and the field behind a button that opens files, is no target.
        if (!element.checkVisibility({ visibilityProperty: true })) return [];
        const box = element.getBoundingClientRect();
        const least = element.tagName === 'BUTTON' ? height : smallest;
        // Fluent's checkbox lies over its label as a whole.
        if (box.width >= smallest && box.height >= least) return [];
        return [
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 80)} ${element.textContent}`,
        ];
      }),
    [SMALLEST_TARGET, BUTTON_HEIGHT] as const,
  );
}

/**
 * Goes through the pane with the Tab key, and tells what looks the same, to the pixel, with and without the focus.
 * @param seen kinds of controls that need no second look; those looked at come in
 */
export async function controlsWithoutFocusRing(page: Page, seen: Set<string>): Promise<string[]> {
  const frame = paneFrame(page);
  const faults: string[] = [];
  await frame.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  for (let step = 0; step < TAB_STOPS; step++) {
    await page.keyboard.press('Tab');
    const focused = frame.locator('*:focus:not([data-tabster-dummy])');
    if ((await focused.count()) === 0) continue;
    const kind = await focused.evaluate(
      (element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`,
    );
    if (seen.has(kind)) continue;
    seen.add(kind);
    const control = await focused.elementHandle();
    const clip = await clipAround(control);
    const withFocus = await page.screenshot({ clip });
    await control.evaluate((element) => {
      (element as HTMLElement).blur();
    });
    const without = await page.screenshot({ clip });
    if (withFocus.equals(without)) faults.push(kind);
    await control.focus();
  }
  return faults;
}

/** Where a control stands on the page, with room for a ring around it. */
async function clipAround(control: ElementHandle): Promise<Clip> {
  const box = await control.boundingBox();
  if (!box) throw new Error('A control that has the focus cannot be seen');
  return { x: box.x - RING, y: box.y - RING, width: box.width + 2 * RING, height: box.height + 2 * RING };
}
