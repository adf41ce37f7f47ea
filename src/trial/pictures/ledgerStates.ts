import { handInEnUs } from '../../taskpane/tabs/placeholders/handIn/messages/enUs';
import { handInZhCn } from '../../taskpane/tabs/placeholders/handIn/messages/zhCn';
import { ledgerEnUs } from '../../taskpane/tabs/placeholders/ledger/messages/enUs';
import type { LedgerMessages } from '../../taskpane/tabs/placeholders/ledger/messages/messages';
import { ledgerZhCn } from '../../taskpane/tabs/placeholders/ledger/messages/zhCn';
import type { PaneState } from './paneState';
import type { Seen } from './seen';

/** What 台账 can look like, over the sample. */
export const LEDGER_STATES: readonly PaneState[] = [
  { name: 'ledger', prepare: openLedger },
  {
    name: 'ledgerRow',
    async prepare(seen) {
      await openLedger(seen);
      await firstRow(seen).click();
      await seen.pane.getByLabel(saysIn(seen).name).waitFor();
    },
  },
  {
    name: 'ledgerSend',
    async prepare(seen) {
      await openLedger(seen);
      await seen.button(saysIn(seen).sendWays).click();
      await seen.pane.getByRole('menuitem', { name: saysIn(seen).copyTable }).waitFor();
    },
  },
  {
    name: 'ledgerHandIn',
    async prepare(seen) {
      await openLedger(seen);
      const says = saysIn(seen);
      await firstRow(seen).click();
      await seen.pane.getByLabel(says.person).fill('李四');
      await seen.button(says.putOff).click();
      await seen.button(says.sendWays).click();
      await seen.pane.getByRole('menuitem', { name: says.handIn }).click();
      const handIn = seen.messages.tag === 'zh-CN' ? handInZhCn : handInEnUs;
      await seen.pane.getByText(handIn.kept.waits(1)).waitFor();
    },
  },
  {
    name: 'ledgerBack',
    async prepare(seen) {
      await openLedger(seen);
      const [first = '', second = ''] = await seen.pane.locator('[data-row]').evaluateAll((rows) =>
        rows.flatMap((row) => {
          const { row: key = '' } = (row as HTMLElement).dataset;
          return /^[A-Z]{4}$/.test(key) ? [key] : [];
        }),
      );
      await seen.button(saysIn(seen).back).click();
      await seen.pane.getByLabel(saysIn(seen).backPage.field).fill(`${first} 12\n${second} 约30\n其他没变`);
      await seen.button(saysIn(seen).backPage.read).click();
      await seen.button(saysIn(seen).backPage.fillAll(1)).waitFor();
    },
  },
];

function saysIn({ messages }: Seen): LedgerMessages {
  return messages.tag === 'zh-CN' ? ledgerZhCn : ledgerEnUs;
}

function firstRow({ pane }: Seen): ReturnType<Seen['button']> {
  return pane.getByRole('list', { name: /./ }).locator('button[aria-expanded="false"][data-entry]').first();
}

async function openLedger(seen: Seen): Promise<void> {
  await seen.found();
  await seen.pane.getByRole('tab', { name: seen.says.listed.ledger }).click();
  await seen.button(saysIn(seen).back).waitFor();
}
