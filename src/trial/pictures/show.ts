import type { Frame, Page } from 'playwright-core';
import { loadLanguage } from '../../taskpane/app/messages/language';
import { paneFrame, showTrial } from '../browser/showTrial';
import type { PaneState } from './paneState';
import { SAMPLE } from './reports';
import { Seen } from './seen';
import { setWord, tellNoTheme } from './word';

/** What the pane can be looked at in. */
export type Theme = 'light' | 'dark' | 'contrast' | 'lightContrast';
export type Language = 'zh-CN' | 'en-US';
export const THEMES: readonly Theme[] = ['light', 'dark', 'contrast'];
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];

const ORDINARY_WIDTH = 350;
const ROOMY = { width: 1280, height: 900 };

/**
 * Opens a trial page for state after state, in a Word that tells nothing of its colours: there the pane has the system's,
 * which can be changed while it is open.
 * @param url where the page is served
 */
export async function openForStates(page: Page, url: string, lang: Language): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // nothing is caught half way
  await showTrial(page, url, { lang });
  await tellNoTheme(page);
}

/** Brings the pane of such a page into a state, whatever it was in before. */
export async function showState(page: Page, state: PaneState, lang: Language): Promise<Seen> {
  const { messages } = await loadLanguage(lang);
  const seen = new Seen(page, messages);
  await setWidth(page, ORDINARY_WIDTH);
  await page.setViewportSize(
    state.height ? { ...ROOMY, height: await heightFor(page, state.height) } : ROOMY,
  );
  await setWord(page, state.word);
  await state.before?.(seen);
  const base64 = Buffer.from(state.report ?? SAMPLE).toString('base64');
  await page.evaluate(async (file) => {
    const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
    // Else the pane goes on with what was kept, typed and filled in in the state before.
    localStorage.clear();
    sessionStorage.clear();
    await window.nigao.open(bytes, 'report');
  }, base64);
  await state.prepare(seen);
  return seen;
}

/** Gives the page another theme, with the pane in the state that it is in, and waits until the pane shows it. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({
    colorScheme: theme === 'light' || theme === 'lightContrast' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' || theme === 'lightContrast' ? 'active' : 'none',
  });
  await coloursSettled(paneFrame(page));
}

/**
 * Has a page show the colours that it is to have, and waits for that. Transitions are switched off in it for good: on a busy
 * machine, and in rows out of sight, a colour might be half way for long.
 */
export async function coloursSettled(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    // No page of ours has such sheets of its own. With another one the browser would work out all styles anew.
    if (document.adoptedStyleSheets.length === 0) {
      const still = new CSSStyleSheet();
      still.replaceSync('*, ::before, ::after { transition: none !important }');
      document.adoptedStyleSheets.push(still);
    }
    await new Promise(requestAnimationFrame); // React hears of it
    await new Promise(requestAnimationFrame); // and has painted
  });
}

/** Makes the pane that wide, with all that is in it. */
export async function setWidth(page: Page, pixels: number): Promise<void> {
  await page.evaluate((width) => {
    document.documentElement.style.setProperty('--pane', `${width}px`);
  }, pixels);
}

/** How high the page must be for a pane of that height. */
async function heightFor(page: Page, pane: number): Promise<number> {
  await page.setViewportSize(ROOMY);
  const box = await page.locator('#frame').boundingBox();
  return ROOMY.height - (box?.height ?? 0) + pane;
}
