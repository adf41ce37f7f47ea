import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { paneFrame, showTrial } from '../../../src/trial/browser/showTrial';
import { TABS } from '../../../src/taskpane/app/tabs';

/** What is shown in a tab that is there: not the words that stand until then. */
const TABS_OPENED_LATE = [...TABS.filter((tab) => tab !== 'placeholders'), 'settings'];
const STEP = 400;

/** When the first row stood, and the scripts that were loaded by then. */
export interface Opening {
  /** Milliseconds since the pane's page was asked for. */
  readonly time: number;
  readonly scripts: readonly string[];
}

/**
 * Opens a pane that was built into a folder, on a trial page of its own.
 * @param slowdown of the processor
 * @param lost a script that its server does not have
 */
export async function withPane<T>(
  browser: Browser,
  url: string,
  folder: string,
  slowdown: number,
  look: (page: Page) => Promise<T>,
  lost?: string,
): Promise<T> {
  const page = await browser.newPage({ locale: 'zh-CN' });
  try {
    const main = readdirSync(folder).find((name) => /^taskpane\..*\.js$/.test(name)) ?? '';
    await page.route(/\/pane\/taskpane\.html$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/taskpane\.[0-9a-f]{8}\.js/g, main);
      await route.fulfill({ response, body });
    });
    await page.route(/\/pane\/[^/]+\.js$/, (route) => {
      const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      if (name === lost) return route.abort();
      return route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(join(folder, name), 'utf8'),
      });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      // No function in here has a name: what transpiles this would call a helper for it, which the page has not.
      new MutationObserver((_changes, observer) => {
        if (!document.querySelector('[role=listitem]')) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          (window as unknown as { listedAt?: number }).listedAt = performance.now();
        });
      }).observe(document, { childList: true, subtree: true });
    });
    await showTrial(page, url);
    return await look(page);
  } finally {
    await page.close();
  }
}

export async function openingOf(page: Page): Promise<Opening> {
  const frame = paneFrame(page);
  await frame.waitForFunction(() => 'listedAt' in window);
  return frame.evaluate(() => {
    const time = (window as unknown as { listedAt: number }).listedAt;
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const scripts = loaded
      .filter(
        ({ name, startTime }) => name.endsWith('.js') && !name.includes('/office-js/') && startTime < time,
      )
      .map(({ name }) => name.split('/').at(-1) ?? '');
    return { time, scripts: [...new Set(scripts)] };
  });
}

/** How long each of the other tabs takes from the click until it is there, being opened as the first one. */
export async function tabTimes(
  open: (look: (page: Page) => Promise<number>) => Promise<number>,
): Promise<[tab: string, time: number][]> {
  const times: [string, number][] = [];
  for (const tab of TABS_OPENED_LATE)
    times.push([
      tab,
      await open(async (page) => {
        await openingOf(page);
        return openTab(paneFrame(page), tab);
      }),
    ]);
  return times;
}

function openTab(frame: Frame, tab: string): Promise<number> {
  return frame.evaluate(async (id) => {
    const begin = performance.now();
    document.getElementById(`tab-${id}`)?.click();
    for (;;) {
      const panel = document.getElementById(`panel-${id}`);
      if (panel?.querySelector('button') && !panel.querySelector('[role=progressbar]')) break;
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame); // painted
    return performance.now() - begin;
  }, tab);
}

/** Scrolls from the first row to the last, a bit with each frame. @returns how long script took in each, in milliseconds */
export async function scrollTimes(page: Page): Promise<number[]> {
  await openingOf(page);
  return paneFrame(page).evaluate(async (step) => {
    const scroller = document.querySelector('[role=list]')?.parentElement;
    if (!scroller) throw new Error('There is no list');
    let begin = 0;
    // The first to hear of it; what a frame's callbacks are asked for comes after all others have.
    window.addEventListener('scroll', () => (begin = performance.now()), { capture: true });
    const times: number[] = [];
    for (let top = 0; top < scroller.scrollHeight - scroller.clientHeight; top += step) {
      scroller.scrollTop = top;
      begin = 0;
      await new Promise(requestAnimationFrame);
      if (begin > 0) times.push(performance.now() - begin);
    }
    return times;
  }, STEP);
}
