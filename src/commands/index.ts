import { loadLanguage } from '../taskpane/app/messages/language';
import { takePreferences } from '../taskpane/app/preferences';
import { COMMANDS, type Command } from '../taskpane/shared/ribbon';
import { toldOf } from '../taskpane/tabs/placeholders/derive/noticeLines';
import { readSetting } from '../word/office/settings';
import { showDialog } from './dialog';
import { commandsEnUs } from './messages/enUs';
import { commandsZhCn } from './messages/zhCn';
import { type Outcome, perform } from './perform';

// Word loads this page, unseen, for a button of the ribbon, and leaves it when the command says that it is over. It asks for the
// command once the page has said that it is ready, so all are known by then.
for (const command of COMMANDS) {
  Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
    void answer(command).finally(() => {
      event.completed();
    });
  });
}

void Office.onReady();

async function answer(command: Command): Promise<void> {
  takePreferences();
  const outcome = await perform(command);
  if (outcome) await tell(command, outcome);
}

/** Says what was not done, or not all of it; the report shows the rest. */
async function tell(command: Command, outcome: Outcome): Promise<void> {
  const { tag, messages } = await loadLanguage(Office.context.displayLanguage);
  const says = tag === 'en-US' ? commandsEnUs : commandsZhCn;
  if (outcome.says === 'nothingLeft' || outcome.says === 'onlyByHand' || outcome.says === 'noMarks') {
    await showDialog(says.title[command], says[outcome.says]);
    return;
  }
  const { intent, lines } = toldOf(messages, outcome, readSetting('markColour') !== undefined);
  if (intent !== 'success') await showDialog(says.title[command], lines);
}
