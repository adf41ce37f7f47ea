import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PaneState } from './paneState';
import { type Language, openForStates, setTheme, setWidth, showState, type Theme, THEMES } from './show';
import { STATES } from './states';

const WIDTHS = [320, 350, 400];

/** The README's pictures: the files' names, and what they show. */
const README: readonly { readonly file: string; readonly state: string; readonly theme: Theme }[] = [
  { file: 'pane', state: 'filled', theme: 'light' },
  { file: 'names', state: 'names', theme: 'light' },
  { file: 'dark', state: 'marked', theme: 'dark' },
  { file: 'skeletons', state: 'skeletonsChosen', theme: 'light' },
  { file: 'phrase', state: 'phraseCard', theme: 'light' },
];
const README_HEIGHT = 560;
/** As sharp as most screens are now. */
const README_SCALE = 2;

/** The pane in some states, in every theme and width: `<folder>/<state>-<language>-<theme>-<width>.png`. */
export async function takeLooks(
  page: Page,
  url: string,
  states: readonly PaneState[],
  lang: Language,
  folder: string,
): Promise<void> {
  await openForStates(page, url, lang);
  for (const state of states) {
    await showState(page, state, lang);
    for (const theme of THEMES) {
      await setTheme(page, theme);
      for (const width of WIDTHS) {
        await setWidth(page, width);
        await takePane(page, join(folder, `${[state.name, lang, theme, width].join('-')}.png`));
      }
    }
  }
}

/** The pane as most people will see it, in Chinese. */
export async function takeForReadme(browser: Browser, url: string, folder: string): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: README_SCALE });
  await openForStates(page, url, 'zh-CN');
  for (const { file, state, theme } of README) {
    await setTheme(page, theme);
    await showState(page, { ...stateNamed(state), height: README_HEIGHT }, 'zh-CN');
    await takePane(page, join(folder, `${file}.png`));
  }
}

function stateNamed(name: string): PaneState {
  const state = STATES.find((each) => each.name === name);
  if (!state) throw new Error(`No such state: ${name}`);
  return state;
}

async function takePane(page: Page, path: string): Promise<void> {
  await page.locator('#frame').screenshot({ path, animations: 'disabled', caret: 'initial' });
}
