import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchBrowser } from '../browser/launch';
import { buildTrial } from '../serve/build';
import { startServer, type TrialServer } from '../serve/server';
import { readStartReport, SAMPLE_FILE } from '../serve/startReport';
import { LANGUAGES } from './show';
import { STATES } from './states';
import { takeForReadme, takeLooks } from './take';

const ROOT = resolve(__dirname, '../../..');
const LOOKS_FOLDER = join(ROOT, '.cache/pictures');
const README_FOLDER = join(ROOT, 'assets/readme');

/** Pictures of the states that the words name; of all of them, and for the README, where none is named. */
async function main(): Promise<void> {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !STATES.some((state) => state.name === name));
  if (unknown.length > 0) throw new Error(`No such state: ${unknown.join(', ')}`);
  await buildTrial((step) => process.stderr.write(`building the ${step} …\n`));
  for (const folder of [LOOKS_FOLDER, README_FOLDER]) mkdirSync(folder, { recursive: true });
  const server = await startServer({ report: readStartReport(SAMPLE_FILE) });
  try {
    await takeAll(server, names);
  } finally {
    await server.close();
  }
}

async function takeAll({ url }: TrialServer, names: readonly string[]): Promise<void> {
  const browser = await launchBrowser();
  try {
    const states = STATES.filter(({ name }) => names.length === 0 || names.includes(name));
    for (const lang of LANGUAGES) await takeLooks(await browser.newPage(), url, states, lang, LOOKS_FOLDER);
    if (names.length === 0) await takeForReadme(browser, url, README_FOLDER);
  } finally {
    await browser.close();
  }
}

void main();
