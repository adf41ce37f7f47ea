import type { PaneState } from './paneState';
import type { Seen } from './seen';

/** What 设置 can look like. Nothing is kept on the machine when it opens. */
export const SETTINGS_STATES: readonly PaneState[] = [
  {
    name: 'settings',
    prepare: openSettings,
  },
  {
    name: 'settingsEnd',
    async prepare(seen) {
      await openSettings(seen);
      await seen.button(seen.all.settings.about.help).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'signsOff',
    async prepare(seen) {
      const { signs } = seen.all.settings;
      await openSettings(seen);
      await seen.pane.getByRole('checkbox', { name: signs.families.brackets, exact: true }).click();
      await seen.button(seen.all.finding.back).click();
      await seen.read(seen.late.signsOff(1));
    },
  },
  {
    name: 'introduction',
    async prepare(seen) {
      await openSettings(seen);
      await seen.button(seen.all.settings.about.introduce).click();
      await seen.button(seen.all.introduction.begin).waitFor();
    },
  },
  {
    name: 'help',
    async prepare(seen) {
      await openSettings(seen);
      await seen.button(seen.all.settings.about.help).click();
      await seen.pane.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'importPlan',
    async prepare(seen) {
      await paste(seen, PASTED);
      await seen.button(seen.all.settings.bringing.confirm(1)).waitFor();
    },
  },
  {
    name: 'importPreferences',
    async prepare(seen) {
      await paste(seen, PREFERRED);
      await seen.pane.getByRole('checkbox', { name: /English/ }).click();
      await seen.button(seen.all.settings.bringing.confirm(2)).waitFor();
    },
  },
];

const PASTED = ['名称\t用语\t起', '清溪精神\t“清溪精神”\t2026', '不收的\t“不收的”\t去年'].join('\n');

/** A library file that says how the pane was wanted, in one thing wrongly. */
const PREFERRED = JSON.stringify({
  ...{ format: 'nigao-library', version: 2 },
  preferences: { version: 1, language: 'en-US', theme: 'sepia', signsOff: ['notes', 'letters'] },
});

async function paste(seen: Seen, text: string): Promise<void> {
  const { bringing } = seen.all.settings;
  await openSettings(seen);
  await seen.button(bringing.paste).click();
  await seen.pane.getByLabel(bringing.pasted).fill(text);
  await seen.button(bringing.look).click();
}

async function openSettings(seen: Seen): Promise<void> {
  await seen.button(seen.messages.views.settings).click();
  await seen.pane.getByRole('textbox', { name: seen.all.settings.unit.brief.unit }).waitFor();
}
