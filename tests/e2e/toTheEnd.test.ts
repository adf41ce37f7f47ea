import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paneFrame } from '../../src/trial/browser/showTrial';
import { longTest } from '../amount';
import { describeShared, sharedPath } from '../shared';
import { Clerk } from './clerk/clerk';
import { fieldAfterEnter, valueFor } from './clerk/fieldAfterEnter';
import { KeyboardHands } from './clerk/hands/keyboard';
import { FILL_ANYWAY } from './clerk/hands/keys';
import { highlightsIn, save, textsIn } from './trial/savedReport';
import { OWN_STORY } from './clerk/stories';
import { useTrial } from './trial/trialPage';

// A report is filled in from its first placeholder to its last, from the keyboard.

const ROOT = join(__dirname, '../..');
const trial = useTrial();

async function fillToTheEnd(report: Uint8Array, count: number, first: string): Promise<void> {
  const opened = await trial.open(report);
  const { page } = opened;
  const clerk = new Clerk(opened);
  const hands = new KeyboardHands(clerk);
  await clerk.left(count);
  await hands.press(clerk.button('标记全部'));
  await clerk.button('清除标记').waitFor();
  await hands.goTo(first);

  const frame = paneFrame(page);
  let fills = 0;
  let focus = await fieldAfterEnter(frame);
  while (focus.field !== undefined && fills <= count) {
    await page.keyboard.type(valueFor(focus.field));
    await page.keyboard.press('Enter');
    focus = await fieldAfterEnter(frame);
    if (focus.isAsked) {
      await page.keyboard.press(FILL_ANYWAY);
      focus = await fieldAfterEnter(frame);
    }
    fills++;
  }
  expect(fills).toBeLessThanOrEqual(count);
  await clerk.left(0);
  await hands.press(clerk.button('清除标记'));
  await clerk.button('标记全部').and(clerk.pane.locator('[aria-disabled="true"]')).waitFor();

  const saved = await save(clerk, hands);
  expectFits(textsIn(saved), textsIn(report));
  expectFits(highlightsIn(saved), highlightsIn(report));
  await check(saved);
}

/** Texts are those of before, with values for their placeholders. */
function expectFits(after: readonly string[], before: readonly string[]): void {
  expect(after).toEqual(before.map((text, i) => (fits(text, after[i] ?? '') ? after[i] : text)));
}

/** Whether a text is another one with values for its placeholders. */
function fits(before: string, after: string): boolean {
  const parts = before.split(/X+(?:\.X+)?/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.{1,5}')}$`).test(after);
}

/** Runs the command `check` over a saved file. @throws Error if it finds placeholders, or cannot read the file */
async function check(saved: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nigao-'));
  const file = join(folder, 'saved.docx');
  writeFileSync(file, saved);
  const args = ['--import', 'tsx', 'src/trial/check/main.ts', file];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

longTest('a report of our own', () => fillToTheEnd(OWN_STORY.report, OWN_STORY.count, '村道【XX】公里'));

describeShared('with the shared documents', () => {
  longTest.each([
    ['report-a.docx', 49, '【XX】镇2021年工作'],
    ['report-b.docx', 83, '全镇【XX】个村'],
  ])('%s', (name, count, first) => fillToTheEnd(readFileSync(sharedPath('documents', name)), count, first));
});
