import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paneFrame } from '../../../src/trial/browser/showTrial';
import { LAST_YEAR, SAMPLE } from '../../../src/trial/pictures/reports';
import { openForStates, showState } from '../../../src/trial/pictures/show';
import { STATES } from '../../../src/trial/pictures/states';
import { longTest } from '../../amount';
import { Content, textOf } from '../pseudo/content';
import { markMessages } from '../pseudo/markMessages';
import { unmarkedIn } from '../pseudo/unmarked';
import { TOLD_ON_CONSOLE } from '../trial/sound';
import { useTrial } from '../trial/trialPage';

// The pane speaks a pseudo-locale, the catalogue with marks around every message: what can be read or heard outside of them is
// the report's, a library's or a value, and no word of the pane's own.

const ROOT = join(__dirname, '../../..');
const FOLDER = join(ROOT, '.cache/pseudo');

/** What the states bring besides: last year's report, and what a file may be called. */
const ELSEWHERE = [textOf(LAST_YEAR), '.docx'];

const trial = useTrial();
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['tests/e2e/pseudo/build.mjs', FOLDER], { cwd: ROOT });
  await markCatalogues();
});

/** The test looks for what the pane says now. */
async function markCatalogues(): Promise<void> {
  const room = join(ROOT, 'src/taskpane');
  for (const file of readdirSync(room, { recursive: true, encoding: 'utf8' })) {
    if (!/hCn\.ts$/.test(file)) continue;
    const module = (await import(join(room, file))) as Readonly<Record<string, unknown>>;
    for (const catalogue of Object.values(module)) markMessages(catalogue);
  }
}

longTest('in every state of every tab nothing is said that is not in the catalogue', async () => {
  const { page, watch } = await trial.open(undefined, undefined, FOLDER);
  await openForStates(page, page.url(), 'zh-CN');
  const content = new Content();
  const faults: string[] = [];
  for (const state of STATES) {
    await showState(page, state, 'zh-CN');
    if ((await paneFrame(page).locator('main').count()) === 0) continue; // a plain page in two languages, of no catalogue
    if (TOLD_ON_CONSOLE.includes(state.name)) watch.takeComplaints();
    const shown = await page.getByRole('textbox', { name: '稿子' }).innerText();
    const written = [textOf(state.report ?? SAMPLE), shown, ...ELSEWHERE].join('\n');
    for (const { piece, where } of await unmarkedIn(paneFrame(page)))
      if (!content.holds(piece, written)) faults.push(`${state.name}: ${piece} in ${where}`);
  }
  expect(faults).toEqual([]);
});
