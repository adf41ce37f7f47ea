import { newDocument } from '../../layout/newDocument';
import type { SelfCheckMessages } from '../../taskpane/tabs/settings/selfCheck/messages/messages';
import { selfCheckMessages } from '../../taskpane/tabs/settings/selfCheck/messages/choose';
import type { PaneState } from './paneState';
import type { Seen } from './seen';
import { holdWord, misbehave } from './word';

const BLANK = newDocument([], { title: '', language: 'zh-CN' });

/** What 设置 → 自检 can look like. */
export const SELF_CHECK_STATES: readonly PaneState[] = [
  {
    name: 'selfCheckNotEmpty',
    prepare: (seen) => openSelfCheck(seen, says(seen).openNew),
  },
  {
    name: 'selfCheckReady',
    report: BLANK,
    prepare: (seen) => openSelfCheck(seen, says(seen).start),
  },
  {
    name: 'selfCheckRunning',
    report: BLANK,
    async prepare(seen) {
      await start(seen);
      await holdWord(seen.page);
    },
  },
  {
    name: 'selfCheckStep',
    report: BLANK,
    async prepare(seen) {
      await start(seen);
      await seen.read(says(seen).steps.undoOnce);
    },
  },
  {
    name: 'selfCheckOver', // stopped on the way, in a Word that does not do all as expected
    report: BLANK,
    async prepare(seen) {
      await misbehave(seen.page, 'textHoldsDeletions');
      await start(seen);
      await seen.button(says(seen).stop).click();
      await seen.button(says(seen).again).waitFor();
    },
  },
];

function says(seen: Seen): SelfCheckMessages {
  return selfCheckMessages(seen.messages);
}

async function start(seen: Seen): Promise<void> {
  await openSelfCheck(seen, says(seen).start);
  await seen.button(says(seen).start).click();
  await seen.button(says(seen).stop).waitFor();
}

/** Opens the page, and waits for a button of it. */
async function openSelfCheck(seen: Seen, button: string): Promise<void> {
  await seen.button(seen.messages.views.settings).click();
  await seen.button(seen.all.settings.selfCheck.open).click();
  await seen.button(button).waitFor();
}
