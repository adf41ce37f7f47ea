import type { Frame, Page } from 'playwright-core';
import type { Theme } from '../../standin/bridge/bridgedHost';

/** How Word is on the trial page: its address's query. What is left out is as in a Chinese Word 2019. */
export interface TrialQuery {
  readonly lang?: 'zh-CN' | 'en-US';
  readonly theme?: Theme;
  /** The version of WordApi that is declared, such as `1.3`. */
  readonly api?: string;
  readonly protection?: 'protected' | 'readOnly';
  /** Changes are tracked from the beginning. */
  readonly tracked?: true;
  /** How wide the pane is, in pixels. */
  readonly pane?: number;
}

const PANE_PATH = '/pane/taskpane.html';

/**
 * Opens the trial page in a browser's page, and waits until the pane stands in it. What it shows on the first day is left out.
 * @param url where the page is served
 * @throws Playwright's TimeoutError if the pane does not open
 */
export async function showTrial(page: Page, url: string, query: TrialQuery = {}): Promise<void> {
  await page.addInitScript(() => {
    if (window.parent !== window) localStorage.setItem('nigao.introduced', 'yes');
  });
  const address = new URL(url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, String(value));
  await page.goto(address.href);
  const pane = page.frameLocator('#frame');
  // The plain words that stand until the pane does, whatever it shows then.
  await pane.locator('#root:not(:has(#opening)) > *').first().waitFor();
}

/** The pane's frame, to run code in. Ask anew after the pane was loaded anew. @throws Error if there is none */
export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes(PANE_PATH));
  if (!frame) throw new Error('The trial page shows no pane');
  return frame;
}
