import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import { buildTrial } from '../serve/build';
import { startServer } from '../serve/server';
import { readStartReport, SAMPLE_FILE } from '../serve/startReport';
import { STATES, type PaneState } from './states';
import { takeForReadme, takeLooks } from './take';

const ROOT = resolve(__dirname, '../../..');
const LOOKS_FOLDER = join(ROOT, '.cache/pictures');
const README_FOLDER = join(ROOT, 'assets/readme');

/** Pictures of the states that the words name, or of all. */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !STATES.some((state) => state.name === name));
  if (unknown.length > 0) throw new Error(`No such state: ${unknown.join(', ')}`);
  await buildTrial((step) => process.stderr.write(`building the ${step} …\n`));
  for (const folder of [LOOKS_FOLDER, README_FOLDER]) mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const state of STATES)
      if (names.length === 0 || names.includes(state.name)) await take(browser, state);
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, state: PaneState): Promise<void> {
  const server = await startServer({ report: readStartReport(state.report ?? SAMPLE_FILE) });
  try {
    await takeLooks(browser, server.url, state, LOOKS_FOLDER);
    if (state.inReadme) await takeForReadme(browser, server.url, state, README_FOLDER);
    process.stdout.write(`${state.name}\n`);
  } finally {
    await server.close();
  }
}

void main();
