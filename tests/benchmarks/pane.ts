import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/trial/browser/launch';
import { buildTrial } from '../../src/trial/serve/build';
import { startServer } from '../../src/trial/serve/server';
import { readStartReport, SAMPLE_FILE } from '../../src/trial/serve/startReport';
import { longReport } from '../e2e/clerk/longReport';
import { brotli, buildPane, ENTRY, partsOf } from './pane/bundle';
import { openingOf, scrollTimes, tabTimes, withPane } from './pane/times';

/** Of so many openings the one in the middle counts. */
const RUNS = 7;
const SLOWDOWNS = [1, 4];
/** What takes a frame longer than this is felt when a list is scrolled. */
const FRAME = 33;

/**
 * What a clerk waits for when the pane opens, beside the least that a pane of the same libraries can be: how much is loaded
 * before the first list stands, and how long that takes; how long each tab takes when it is first opened, and what script a
 * frame has to wait for when a list of 5,000 is scrolled.
 */
async function main(): Promise<void> {
  await buildTrial(tell);
  const bare = await buildPane('bare', './tests/benchmarks/pane/bare.tsx');
  const pane = await buildPane('pane');
  const sample = await startServer({ report: readStartReport(SAMPLE_FILE) });
  const long = await startServer({ report: { name: 'report.docx', bytes: longReport() } });
  const browser = await launchBrowser();
  try {
    await printSizes(browser, sample.url, pane, bare);
    for (const slowdown of SLOWDOWNS) await printOpening(browser, sample.url, pane, bare, slowdown);
    const times = await tabTimes((look) => withPane(browser, sample.url, pane, 1, look));
    for (const [tab, time] of times) print(`opening ${tab}`, `${time.toFixed(0)} ms`);
    const frames = await withPane(browser, long.url, pane, 1, scrollTimes);
    const tooLong = frames.filter((time) => time > FRAME).length;
    print(
      'scrolling 5,000',
      `${frames.length} frames, at most ${Math.max(...frames).toFixed(1)} ms of script, in the middle ` +
        `${middleOf(frames).toFixed(1)} ms, over ${FRAME} ms: ${tooLong}`,
    );
  } finally {
    await browser.close();
    await Promise.all([sample.close(), long.close()]);
  }
}

async function printSizes(browser: Browser, url: string, pane: string, bare: string): Promise<void> {
  const { scripts: asked } = await withPane(browser, url, pane, 1, openingOf);
  // What the trial page adds to the pane is none of it.
  const own = asked.filter((file) => existsSync(join(pane, file)));
  const scripts = await waitedFor(browser, url, pane, own);
  const sizes = (folder: string, files: readonly string[]): number =>
    files
      .filter((file) => existsSync(join(folder, file)))
      .reduce((sum, file) => sum + brotli(readFileSync(join(folder, file), 'utf8')), 0);
  const { scripts: ofBare } = await withPane(browser, url, bare, 1, openingOf);
  print(
    'before the first list',
    `${sizes(pane, scripts)} bytes as brotli makes them (${scripts.join(', ')})`,
  );
  print('the bare pane', `${sizes(bare, ofBare)} bytes`);
  const [parts, partsOfBare] = [mainParts(pane, scripts), mainParts(bare, ofBare)];
  const rows = [...parts].map(([name, code]) => [name, brotli(code), code.length] as const);
  print('each part by itself:', 'brotli, minified; in the bare pane');
  for (const [name, size, length] of rows.sort((a, b) => b[1] - a[1])) {
    const same = partsOfBare.get(name);
    print(`  ${name}`, `${cell(size)}${cell(length)}${same === undefined ? '' : cell(brotli(same))}`);
  }
}

/** What of the scripts that were asked for by then the list has waited for; others are under way beside it. */
async function waitedFor(
  browser: Browser,
  url: string,
  folder: string,
  scripts: readonly string[],
): Promise<string[]> {
  const waited: string[] = [];
  for (const script of scripts) {
    // Without one that it waits for, the pane does not open, or the list never stands.
    await withPane(browser, url, folder, 1, openingOf, script).catch(() => waited.push(script));
  }
  return waited;
}

function mainParts(folder: string, scripts: readonly string[]): Map<string, string> {
  const main = scripts.find((file) => file.startsWith(`${ENTRY}.`));
  if (main === undefined) throw new Error('The pane was not loaded');
  return partsOf(folder, main);
}

/** One after the other, by turns: what else the machine does hits both. */
async function printOpening(
  browser: Browser,
  url: string,
  pane: string,
  bare: string,
  slowdown: number,
): Promise<void> {
  const times: [pane: number, bare: number][] = [];
  for (let run = 0; run < RUNS; run++) {
    const ours = await withPane(browser, url, pane, slowdown, openingOf);
    const least = await withPane(browser, url, bare, slowdown, openingOf);
    times.push([ours.time, least.time]);
  }
  const [ours, least] = [middleOf(times.map(([time]) => time)), middleOf(times.map(([, time]) => time))];
  print(
    `first list, ${slowdown} × slower`,
    `${(ours / least).toFixed(2)} times the bare pane’s first paint (${ours.toFixed(0)} / ${least.toFixed(0)} ms)`,
  );
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

function cell(size: number): string {
  return String(size).padStart(8);
}

function print(what: string, said: string): void {
  process.stdout.write(`${what.padEnd(32)}${said}\n`);
}

function tell(step: string): void {
  process.stderr.write(`building the ${step} …\n`);
}

void main();
