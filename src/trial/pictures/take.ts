import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Theme } from '../../standin/bridge/hostContext';
import { showTrial, type TrialQuery } from '../browser/showTrial';
import type { PaneState } from './states';

const WIDTHS = [320, 350, 400];
const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
const LANGUAGES = ['zh-CN', 'en-US'] as const;

/** Everything that a pane may be looked at in: each width, each theme, each language. */
const LOOKS = LANGUAGES.flatMap((lang) =>
  THEMES.flatMap((theme) => WIDTHS.map((pane): Required<Look> => ({ lang, theme, pane }))),
);
const README_LOOK: Look = { lang: 'zh-CN', theme: 'light', pane: 350 };
const VIEWPORT = { width: 1280, height: 800 };

type Look = Pick<TrialQuery, 'lang' | 'theme' | 'pane'>;

/** The pane in a state, in every look: `<folder>/<state>-<language>-<theme>-<width>.png`. */
export async function takeLooks(
  browser: Browser,
  url: string,
  state: PaneState,
  folder: string,
): Promise<void> {
  for (const look of LOOKS) {
    const path = join(folder, `${[state.name, look.lang, look.theme, look.pane].join('-')}.png`);
    await withPage(browser, url, state, look, async (page) => {
      await page.locator('iframe').screenshot({ path });
    });
  }
}

/** The whole page in a state, as most people will see it: `<folder>/<state>.png`. */
export async function takeForReadme(
  browser: Browser,
  url: string,
  state: PaneState,
  folder: string,
): Promise<void> {
  await withPage(browser, url, state, README_LOOK, async (page) => {
    await page.screenshot({ path: join(folder, `${state.name}.png`) });
  });
}

async function withPage(
  browser: Browser,
  url: string,
  state: PaneState,
  look: Look,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    reducedMotion: 'reduce', // nothing is caught half way
    colorScheme: look.theme === 'light' ? 'light' : 'dark',
    forcedColors: look.theme === 'contrast' ? 'active' : 'none',
  });
  try {
    const page = await context.newPage();
    await showTrial(page, url, look);
    await state.prepare(page.frameLocator('iframe'), page);
    await use(page);
  } finally {
    await context.close();
  }
}
