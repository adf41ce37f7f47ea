import { EMPTY } from './reports';
import type { PaneState } from './paneState';
import type { Seen } from './seen';
import { selectParagraphs } from './word';

/** What 骨架 can look like. Nothing is kept on the machine when it opens. */
export const SKELETON_STATES: readonly PaneState[] = [
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
      await openTab(seen);
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
];

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
  await openTab(seen);
  await seen.pane.getByRole('checkbox', { name: '开头', exact: true }).waitFor();
}

async function openTab(seen: Seen): Promise<void> {
  await seen.pane.getByRole('tab', { name: seen.messages.views.skeletons }).click();
}

async function choose(seen: Seen, name: string): Promise<void> {
  await seen.pane.getByRole('checkbox', { name: new RegExp(`^${name}`) }).click();
}
