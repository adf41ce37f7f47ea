import type { Locator } from 'playwright-core';
import { EMPTY } from './reports';
import type { PaneState } from './paneState';
import type { Seen } from './seen';
import { selectParagraphs } from './word';

/** What 骨架, 用语 and 设置 can look like. Nothing is kept on the machine when they open. */
export const LIBRARY_STATES: readonly PaneState[] = [
  { name: 'skeletons', prepare: openSkeletons },
  {
    name: 'skeletonsChosen',
    async prepare(seen) {
      await chooseTwo(seen);
      await seen.button(seen.all.skeletons.deeds.insert(2)).waitFor();
    },
  },
  { name: 'skeletonsPreview', prepare: preview },
  { name: 'skeletonsPreviewLow', height: 560, prepare: preview },
  {
    name: 'skeletonsAsked',
    async prepare(seen) {
      await openSkeletons(seen);
      await choose(seen, '党建引领');
      await seen.button(seen.all.skeletons.deeds.insert(1)).click();
      await seen.read(seen.all.skeletons.asked.title);
    },
  },
  {
    name: 'skeletonsInserted',
    async prepare(seen) {
      await openSkeletons(seen);
      await choose(seen, '党建引领');
      await seen.button(seen.all.skeletons.deeds.insert(1)).click();
      await seen.button(seen.all.skeletons.asked.skip.insert).click();
      await seen.read(seen.all.skeletons.inserted.title);
    },
  },
  {
    name: 'skeletonsWhole',
    async prepare(seen) {
      await openSkeletons(seen);
      await seen.pane.getByRole('radio', { name: seen.all.skeletons.way.report, exact: true }).click();
      await choose(seen, '总结和计划（条目体）');
      await seen.button(seen.all.skeletons.deeds.open(1)).waitFor();
    },
  },
  {
    name: 'skeletonsEmpty',
    report: EMPTY,
    async prepare(seen) {
      await open(seen, 'skeletons');
      await seen.read(seen.all.skeletons.begin.report);
    },
  },
  {
    name: 'skeletonsOwn',
    async prepare(seen) {
      await openSkeletons(seen);
      await showOwn(seen);
      await seen.read(seen.all.skeletons.nothing.own.title);
    },
  },
  {
    name: 'skeletonEditor',
    async prepare(seen) {
      await openSkeletons(seen);
      await keepFirst(seen);
      await seen.read(seen.all.settings.editor.titleNew);
    },
  },
  {
    name: 'skeletonMarkup',
    async prepare(seen) {
      await openSkeletons(seen);
      await keepFirst(seen);
      await seen.button(seen.all.settings.editor.advanced).click();
      await seen.pane.getByLabel(seen.all.settings.editor.tags).waitFor();
    },
  },
  { name: 'phrases', prepare: openPhrases },
  {
    name: 'phraseCard',
    async prepare(seen) {
      await lookUp(seen, 'sgbz', /^四个不摘/);
      await seen.button(seen.all.phrases.insert.wordingAndExpansion).waitFor();
    },
  },
  {
    name: 'phrasesFound',
    async prepare(seen) {
      await findPhrases(seen, '乡村');
      await seen.pane.locator('#panel-phrases mark').first().waitFor();
    },
  },
  {
    name: 'phraseEnded',
    async prepare(seen) {
      await lookUp(seen, '三个以案', /^三个以案/);
      await seen.button(seen.all.phrases.insert.expansion).waitFor();
    },
  },
  {
    name: 'phrasesNotFound',
    async prepare(seen) {
      await findPhrases(seen, 'zzzz');
      await seen.read(seen.all.finding.nothingFound.title);
    },
  },
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

async function chooseTwo(seen: Seen): Promise<void> {
  await openSkeletons(seen);
  await choose(seen, '党建引领');
  await choose(seen, '意识形态');
}

async function preview(seen: Seen): Promise<void> {
  await chooseTwo(seen);
  await seen.button(seen.all.skeletons.preview).click();
  await seen.read(seen.all.skeletons.previewOf(2, ''));
}

/** Types what is looked for among the phrases. @returns the field */
async function findPhrases(seen: Seen, typed: string): Promise<Locator> {
  await openPhrases(seen);
  const field = seen.pane.getByRole('searchbox', { name: seen.all.phrases.search });
  await field.fill(typed);
  return field;
}

/** Looks a phrase up, and goes to its card. */
async function lookUp(seen: Seen, typed: string, name: RegExp): Promise<void> {
  const field = await findPhrases(seen, typed);
  await seen.pane.getByRole('button', { name }).first().waitFor();
  await field.press('Enter');
}

async function showOwn(seen: Seen): Promise<void> {
  await seen.pane.getByRole('combobox', { name: seen.all.skeletons.sources }).selectOption('own');
}

/** Selects the first paragraphs of the report, and begins to keep them as a skeleton. */
async function keepFirst(seen: Seen): Promise<void> {
  await showOwn(seen);
  await selectParagraphs(seen.page, 3, 6);
  await seen.button(seen.all.skeletons.keepSelection).click();
}

async function openSkeletons(seen: Seen): Promise<void> {
  await open(seen, 'skeletons');
  await seen.pane.getByRole('checkbox', { name: '开头', exact: true }).waitFor();
}

async function openPhrases(seen: Seen): Promise<void> {
  await open(seen, 'phrases');
  await seen.pane.getByRole('button', { name: /^四个意识/ }).waitFor();
}

async function open(seen: Seen, tab: 'skeletons' | 'phrases'): Promise<void> {
  await seen.pane.getByRole('tab', { name: seen.messages.views[tab] }).click();
}

async function openSettings(seen: Seen): Promise<void> {
  await seen.button(seen.messages.views.settings).click();
  await seen.pane.getByRole('textbox', { name: seen.all.settings.unit.brief.unit }).waitFor();
}

async function choose(seen: Seen, name: string): Promise<void> {
  await seen.pane.getByRole('checkbox', { name: new RegExp(`^${name}`) }).click();
}
