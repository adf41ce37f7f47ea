import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../browser/launch';
import { buildTrial } from '../serve/build';
import { startServer, type TrialServer } from '../serve/server';
import { readStartReport, SAMPLE_FILE } from '../serve/startReport';
import { LANGUAGES } from './show';
import { STATES } from './states';
import { HELP, README, takeAlbum, takeLooks } from './take';

const ROOT = resolve(__dirname, '../../..');
const LOOKS_FOLDER = join(ROOT, '.cache/pictures');
const README_FOLDER = join(ROOT, 'assets/readme');
const HELP_FOLDER = join(ROOT, 'assets/help');

/**
 * Pictures of the states that the words name; of all of them, for the README and the help, where none is named; for those two
 * alone where the one word is `readers`.
 */
async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const isForReaders = words.join() === 'readers';
  const names = isForReaders ? [] : words;
  const unknown = names.filter((name) => !STATES.some((state) => state.name === name));
  if (unknown.length > 0) throw new Error(`No such state: ${unknown.join(', ')}`);
  await buildTrial((step) => process.stderr.write(`building the ${step} …\n`));
  for (const folder of [LOOKS_FOLDER, README_FOLDER, HELP_FOLDER]) mkdirSync(folder, { recursive: true });
  const server = await startServer({ report: readStartReport(SAMPLE_FILE) });
  try {
    await takeAll(server, names, isForReaders);
  } finally {
    await server.close();
  }
}

async function takeAll({ url }: TrialServer, names: readonly string[], isForReaders: boolean): Promise<void> {
  const browser = await launchBrowser();
  try {
    const states = STATES.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const lang of isForReaders ? [] : LANGUAGES)
      await takeLooks(await browser.newPage(), url, states, lang, LOOKS_FOLDER);
    if (names.length > 0) return;
    await takeAlbum(browser, url, README, README_FOLDER);
    await takeAlbum(browser, url, HELP, HELP_FOLDER);
  } finally {
    await browser.close();
  }
}

void main();
