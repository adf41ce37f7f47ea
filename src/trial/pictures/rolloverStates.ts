import { rolloverMessages } from '../../taskpane/tabs/rollover/messages/choose';
import type { SummaryPart } from '../../taskpane/tabs/rollover/derive/summary';
import type { PaneState } from './paneState';
import { EMPTY, LAST_YEAR } from './reports';
import type { Seen } from './seen';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const NAME = '白石镇2025年工作总结.docx';

/** What 去年稿 can look like. */
export const ROLLOVER_STATES: readonly PaneState[] = [
  { name: 'rolloverStart', prepare: showStart },
  {
    name: 'rolloverSummary',
    prepare: (seen) => bring(seen, LAST_YEAR),
  },
  { name: 'rolloverYear', prepare: askYear },
  { name: 'rolloverAsked', prepare: (seen) => openPart(seen, 'asked') },
  {
    name: 'rolloverDecided',
    async prepare(seen) {
      await openPart(seen, 'asked');
      const { take, write, undo } = rolloverMessages(seen.messages);
      await seen.button(take).first().click();
      await seen.button(undo).first().waitFor();
      await seen.button(write).nth(1).click();
      await seen.field.waitFor();
    },
  },
  { name: 'rolloverYears', prepare: (seen) => openPart(seen, 'years') },
  { name: 'rolloverFigures', prepare: (seen) => openPart(seen, 'figures') },
  {
    name: 'rolloverPlan',
    async prepare(seen) {
      await openPart(seen, 'plan');
      const { plan } = rolloverMessages(seen.messages);
      await seen.pane.locator('dialog[open] button[aria-expanded]').click();
      await seen.button(plan.place).waitFor();
    },
  },
  { name: 'rolloverLook', prepare: (seen) => openPart(seen, 'look') },
  {
    name: 'rolloverRefused',
    async prepare(seen) {
      await chooseFile(seen, new Uint8Array());
      await seen.read(rolloverMessages(seen.messages).refused.notZip.title);
    },
  },
];

async function showStart(seen: Seen): Promise<void> {
  await seen.pane.getByRole('tab', { name: seen.messages.views.skeletons, exact: true }).click();
  const { way, lastYear } = seen.all.skeletons;
  await seen.pane.getByRole('radio', { name: way.lastYear, exact: true }).click();
  await seen.button(lastYear.openFile).waitFor();
}

async function chooseFile(seen: Seen, bytes: Uint8Array): Promise<void> {
  await showStart(seen);
  const input = seen.pane.locator('#panel-skeletons input[type="file"]');
  await input.setInputFiles({ name: NAME, mimeType: TYPE, buffer: Buffer.from(bytes) });
}

async function bring(seen: Seen, bytes: Uint8Array): Promise<void> {
  await chooseFile(seen, bytes);
  await seen.button(rolloverMessages(seen.messages).make).waitFor();
}

async function askYear(seen: Seen): Promise<void> {
  await chooseFile(seen, EMPTY);
  await seen.read(rolloverMessages(seen.messages).noYear.title);
}

async function openPart(seen: Seen, part: SummaryPart): Promise<void> {
  await bring(seen, LAST_YEAR);
  const title = rolloverMessages(seen.messages).parts[part];
  await seen.pane.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await seen.pane.getByRole('heading', { name: title }).waitFor();
}
