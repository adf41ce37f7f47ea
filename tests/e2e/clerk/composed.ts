import type { CDPSession, Page } from 'playwright-core';

/** How an input method is used to write a word. */
export interface Composition {
  /** The letters that are typed, such as `qingxi`. */
  readonly letters: string;
  /** What is chosen for them, such as `青溪`. */
  readonly text: string;
  /**
   * The key that chooses: Enter and the space bar reach the page while it still composes, as in Chromium and WebView2.
   * `lateEnter` is Safari's order, so Word's on a Mac: the composition ends first, and then comes an Enter whose keyCode
   * 229 alone tells that it belonged to it.
   */
  readonly endedBy?: 'space' | 'Enter' | 'lateEnter';
}

const PROCESS_KEY = 229;

/** Writes a word through an input method into what has the focus, with the events that one sends. */
export async function compose(page: Page, { letters, text, endedBy = 'space' }: Composition): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let end = 1; end <= letters.length; end++) {
    const typed = letters.slice(0, end);
    await duringKey(session, `Key${typed.slice(-1).toUpperCase()}`, () =>
      session.send('Input.imeSetComposition', { text: typed, selectionStart: end, selectionEnd: end }),
    );
  }
  const choose = (): Promise<unknown> => session.send('Input.insertText', { text });
  if (endedBy === 'lateEnter') {
    await choose();
    await duringKey(session, 'Enter');
  } else {
    await duringKey(session, endedBy === 'Enter' ? 'Enter' : 'Space', choose);
  }
  await session.detach();
}

/** Begins a word and gives it up with Escape: nothing is written. */
export async function composeAndCancel(page: Page, letters: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const set = (text: string): Promise<unknown> =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await duringKey(session, `Key${letters.slice(-1).toUpperCase()}`, () => set(letters));
  await duringKey(session, 'Escape', () => set(''));
  await session.detach();
}

/** Presses a key that the input method takes for itself, lets it do so, and releases the key. */
async function duringKey(session: CDPSession, code: string, taken?: () => Promise<unknown>): Promise<void> {
  const key = { key: 'Process', code, windowsVirtualKeyCode: PROCESS_KEY };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await taken?.();
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
