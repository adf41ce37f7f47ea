import { chromium, type Browser } from 'playwright-core';
import { installedBrowsers } from './installed';
import { canUnpack, unpackChromium } from './unpacked';

/** Scroll bars take room, as they do in the pane. No other computer is found: what is shown is served by this one. */
const SHOWN = {
  ignoreDefaultArgs: ['--hide-scrollbars'],
  args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
};

/**
 * Starts a browser without a window: the one that the environment variable `BROWSER_PATH` names; else the first installed
 * one that starts; else, on Linux x64, the packed Chromium among the development dependencies.
 * @throws AggregateError saying what to do, with what each of them died of
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.BROWSER_PATH;
  const failures: unknown[] = [];
  for (const executablePath of named ? [named] : installedBrowsers()) {
    try {
      return await chromium.launch({ ...SHOWN, executablePath, chromiumSandbox: hasSandbox() });
    } catch (error) {
      failures.push(error); // Ubuntu's `chromium-browser`, say, is a note that it must be installed otherwise
    }
  }
  if (!named && canUnpack()) {
    const { executablePath, env } = await unpackChromium();
    // Systems grant a sandbox to installed browsers only; this one sees no page but ours.
    return await chromium.launch({
      ...SHOWN,
      executablePath,
      env: { ...process.env, ...env },
      chromiumSandbox: false,
    });
  }
  const advice = named
    ? `The browser that BROWSER_PATH names did not start: ${named}`
    : 'No browser starts here. Install Chrome, Edge or Chromium, or name one in the environment variable BROWSER_PATH.';
  throw new AggregateError(failures, [advice, ...failures.map(String)].join('\n'));
}

/** On Linux root has none, nor most machines of continuous integration. */
function hasSandbox(): boolean {
  return process.platform !== 'linux' || (process.getuid?.() !== 0 && !process.env.CI);
}
