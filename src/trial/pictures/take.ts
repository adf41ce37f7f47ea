import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PaneState } from './paneState';
import { type Language, openForStates, setTheme, setWidth, showState, type Theme, THEMES } from './show';
import { STATES } from './states';

const WIDTHS = [320, 350, 400];

/** A picture for readers: its file's name, and what it shows. */
interface Picture {
  readonly file: string;
  readonly state: string;
  readonly theme: Theme;
}

/** Pictures for readers: how high the pane is, how sharp they are, and what they show. */
export interface Album {
  readonly height: number;
  readonly scale: number;
  readonly pictures: readonly Picture[];
}

/** The README's: as sharp as most screens are now. */
export const README: Album = {
  height: 560,
  scale: 2,
  pictures: [
    { file: 'pane', state: 'filled', theme: 'light' },
    { file: 'names', state: 'names', theme: 'light' },
    { file: 'dark', state: 'marked', theme: 'dark' },
    { file: 'skeletons', state: 'skeletonsChosen', theme: 'light' },
    { file: 'phrase', state: 'phraseCard', theme: 'light' },
  ],
};

/** Those of the help that lies beside the pane: they travel with it. */
export const HELP: Album = {
  height: 400,
  scale: 1.5,
  pictures: [
    { file: 'list', state: 'current', theme: 'light' },
    { file: 'skeletons', state: 'skeletonsChosen', theme: 'light' },
    { file: 'phrases', state: 'phraseCard', theme: 'light' },
    { file: 'ledger', state: 'ledger', theme: 'light' },
    { file: 'rollover', state: 'rolloverAsked', theme: 'light' },
    { file: 'review', state: 'reviewCards', theme: 'light' },
  ],
};

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
    // A page that is opened while colours are forced keeps its black ground in Chromium when they no longer are.
    await setTheme(page, 'light');
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

/** The pane as most people will see it, in Chinese: `<folder>/<file>.png`. */
export async function takeAlbum(
  browser: Browser,
  url: string,
  { height, scale, pictures }: Album,
  folder: string,
): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: scale });
  await openForStates(page, url, 'zh-CN');
  for (const { file, state, theme } of pictures) {
    await setTheme(page, theme);
    await showState(page, { ...stateNamed(state), height }, 'zh-CN');
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
