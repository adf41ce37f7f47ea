import type { PaneState } from './paneState';
import type { Seen } from './seen';

/** What 骨架, 用语 and 设置 can look like. Nothing is kept on the machine when they open. */
export const LIBRARY_STATES: readonly PaneState[] = [
  { name: 'skeletons', prepare: openSkeletons },
  {
    name: 'skeletonsChosen',
    async prepare(seen) {
      await openSkeletons(seen);
      await choose(seen, '党建引领');
      await choose(seen, '意识形态');
      await seen.button(seen.all.skeletons.insert(2)).waitFor();
    },
  },
  {
    name: 'skeletonsAsked',
    async prepare(seen) {
      await openSkeletons(seen);
      await choose(seen, '党建引领');
      await seen.button(seen.all.skeletons.insert(1)).click();
      await seen.read(seen.all.skeletons.setFirst);
    },
  },
  {
    name: 'skeletonsInserted',
    async prepare(seen) {
      await openSkeletons(seen);
      await choose(seen, '党建引领');
      await seen.button(seen.all.skeletons.insert(1)).click();
      await seen.button(seen.all.settings.unit.later).click();
      await seen.button(seen.all.skeletons.insert(1)).click();
      await seen.read(seen.all.skeletons.inserted.title);
    },
  },
  {
    name: 'skeletonsWhole',
    async prepare(seen) {
      await openSkeletons(seen);
      await seen.pane.getByRole('button', { name: seen.all.skeletons.filter.report, exact: true }).click();
      await choose(seen, '总结和计划（条目体）');
      await seen.button(seen.all.skeletons.newDocument).waitFor();
    },
  },
  {
    name: 'skeletonsOwn',
    async prepare(seen) {
      await openSkeletons(seen);
      await seen.pane.getByRole('button', { name: seen.all.skeletons.filter.own, exact: true }).click();
      await seen.read(seen.all.skeletons.nothing.own.title);
    },
  },
  { name: 'phrases', prepare: openPhrases },
  {
    name: 'phraseCard',
    async prepare(seen) {
      await openPhrases(seen);
      const field = seen.pane.getByRole('searchbox', { name: seen.all.phrases.search });
      await field.fill('sgbz');
      await seen.pane.getByRole('button', { name: /^四个不摘/ }).waitFor();
      await field.press('Enter');
      await seen.button(seen.all.phrases.insert.wordingAndExpansion).waitFor();
    },
  },
  {
    name: 'phrasesFound',
    async prepare(seen) {
      await openPhrases(seen);
      await seen.pane.getByRole('searchbox', { name: seen.all.phrases.search }).fill('乡村');
      await seen.pane.locator('#panel-phrases mark').first().waitFor();
    },
  },
  {
    name: 'phrasesNotFound',
    async prepare(seen) {
      await openPhrases(seen);
      await seen.pane.getByRole('searchbox', { name: seen.all.phrases.search }).fill('zzzz');
      await seen.read(seen.all.finding.nothingFound.title);
    },
  },
  {
    name: 'settings',
    prepare: openSettings,
  },
  {
    name: 'importPlan',
    async prepare(seen) {
      const { bringing } = seen.all.settings;
      await openSettings(seen);
      await seen.button(bringing.paste).click();
      await seen.pane.getByLabel(bringing.pasted).fill(PASTED);
      await seen.button(bringing.look).click();
      await seen.button(bringing.confirm(1)).waitFor();
    },
  },
];

const PASTED = ['名称\t用语\t起', '清溪精神\t“清溪精神”\t2026', '不收的\t“不收的”\t去年'].join('\n');

async function openSkeletons(seen: Seen): Promise<void> {
  await open(seen, 'skeletons');
  await seen.pane.getByRole('checkbox', { name: '开头', exact: true }).waitFor();
}

async function openPhrases(seen: Seen): Promise<void> {
  await open(seen, 'phrases');
  await seen.pane.getByRole('button', { name: /^四个意识/ }).waitFor();
}

async function open(seen: Seen, tab: 'skeletons' | 'phrases'): Promise<void> {
  await seen.keepNothing();
  await seen.pane.getByRole('tab', { name: seen.messages.views[tab] }).click();
}

async function openSettings(seen: Seen): Promise<void> {
  await seen.keepNothing();
  await seen.button(seen.messages.views.settings).click();
  await seen.button(seen.all.settings.unit.save).waitFor();
}

async function choose(seen: Seen, name: string): Promise<void> {
  await seen.pane.getByRole('checkbox', { name: new RegExp(`^${name}`) }).click();
}
