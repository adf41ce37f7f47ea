import { COMPLETE, DOUBTFUL, EMPTY, LAST_ONE, LONG, NAMES, ONLY_DOUBTFUL, UNCOLOURED } from './reports';
import { KIND_STATES } from './kindStates';
import { LEDGER_STATES } from './ledgerStates';
import { NOTICES } from './notices';
import { PART_STATES } from './partStates';
import { PHRASE_STATES } from './phraseStates';
import { REVIEW_STATES } from './reviewStates';
import type { PaneState } from './paneState';
import { ROLLOVER_STATES } from './rolloverStates';
import { SELF_CHECK_STATES } from './selfCheckStates';
import { SETTINGS_STATES } from './settingsStates';
import { SKELETON_STATES } from './skeletonStates';
import {
  holdAtSearch,
  holdWord,
  misbehave,
  refuseBatches,
  refuseFile,
  trackChanges,
  writeOver,
} from './word';

const PLACEHOLDER_STATES: readonly PaneState[] = [
  {
    name: 'opening',
    before: (seen) => holdWord(seen.page),
    prepare: (seen) => seen.read(seen.says.reading),
  },
  {
    name: 'unread',
    before: (seen) => refuseBatches(seen.page, 'ConnectionFailure'),
    prepare: (seen) => seen.read(seen.messages.failure.lost.title),
  },
  {
    name: 'oldWord',
    word: { api: '1.1' },
    prepare: (seen) => seen.pane.locator('#oldWord').waitFor(),
  },
  { name: 'found', prepare: (seen) => seen.found() },
  { name: 'low', height: 300, prepare: (seen) => seen.found() },
  {
    name: 'lowCurrent',
    height: 300,
    prepare: (seen) => seen.open(0),
  },
  // A pane of 320 by 256 is what is left of an ordinary one at 400 %.
  { name: 'zoomed', height: 256, prepare: (seen) => seen.found() },
  { name: 'zoomedCurrent', height: 256, prepare: (seen) => seen.open(0) },
  {
    name: 'notSure',
    async prepare(seen) {
      await seen.found();
      await misbehave(seen.page, 'ooxmlFails');
      await refuseFile(seen.page);
      await seen.lookAgain();
      await seen.read(seen.late.notSure.noFile);
    },
  },
  {
    name: 'edited',
    word: { api: '1.4' },
    async prepare(seen) {
      await seen.found();
      await trackChanges(seen.page);
      await writeOver(seen.page, '36项', '36个');
      await seen.read(seen.late.notSure.edited);
    },
  },
  {
    name: 'marking',
    report: LONG,
    async prepare(seen) {
      await seen.found();
      await holdAtSearch(seen.page, 2);
      await seen.button(seen.says.markAll).click();
      await seen.button(seen.says.stop).waitFor();
    },
  },
  { name: 'long', report: LONG, prepare: (seen) => seen.found() },
  {
    name: 'names',
    report: NAMES,
    async prepare(seen) {
      await seen.pane.getByRole('checkbox').nth(1).uncheck();
      await seen.button(seen.late.fillTogether(4)).waitFor();
    },
  },
  { name: 'current', prepare: (seen) => seen.open(1) },
  {
    name: 'questioned',
    async prepare(seen) {
      await seen.open(3);
      await seen.answer('13');
      await seen.button(seen.late.fillAnyway).waitFor();
    },
  },
  {
    name: 'filling',
    async prepare(seen) {
      await seen.open(0);
      await holdWord(seen.page);
      await seen.answer('34');
      await seen.read(seen.says.filling);
    },
  },
  {
    name: 'filled',
    async prepare(seen) {
      await seen.open(0);
      for (const [index, value] of ['34', '2', '412.6'].entries()) {
        await seen.answer(value);
        await seen.filled(index + 1, 42);
      }
    },
  },
  {
    name: 'drafts',
    async prepare(seen) {
      await seen.open(0);
      await seen.field.fill('34');
      await seen.field.press('ArrowDown');
      await seen.read(seen.late.drafts(1));
    },
  },
  {
    name: 'filledList',
    async prepare(seen) {
      await seen.open(0);
      await seen.answer('34');
      await seen.filled(1, 42);
      await seen.pane.getByRole('tab', { name: seen.says.listed.filled }).click();
      await seen.pane.locator('[data-row^="place"]').first().waitFor();
    },
  },
  ...KIND_STATES,
  {
    name: 'rowMenu',
    async prepare(seen) {
      await seen.open(1);
      await seen.more().click();
      await seen.pane.getByRole('menuitem', { name: seen.says.notPlaceholder }).waitFor();
    },
  },
  {
    name: 'uncertain',
    report: DOUBTFUL,
    async prepare(seen) {
      await seen.group(seen.says.group.unsure).click();
      await seen.button(seen.says.isPlaceholder).first().waitFor();
    },
  },
  {
    name: 'wavedAway',
    report: DOUBTFUL,
    async prepare(seen) {
      await seen.open(0);
      await seen.more().click();
      await seen.pane.getByRole('menuitem', { name: seen.says.notPlaceholder }).click();
      await seen.group(seen.says.group.dismissed).click();
      await seen.button(seen.late.bringBack).waitFor();
    },
  },
  {
    name: 'marked',
    report: UNCOLOURED,
    async prepare(seen) {
      await seen.button(seen.says.markAll).click();
      await seen.button(seen.says.clearMarks).waitFor();
    },
  },
  ...NOTICES,
  ...PART_STATES,
  { name: 'none', report: COMPLETE, prepare: (seen) => seen.read(seen.late.none.title) },
  { name: 'empty', report: EMPTY, prepare: (seen) => seen.read(seen.late.empty.title) },
  { name: 'onlyUncertain', report: ONLY_DOUBTFUL, prepare: (seen) => seen.read(seen.late.onlyUnsure.title) },
  {
    name: 'allDone',
    report: LAST_ONE,
    async prepare(seen) {
      await seen.open(0);
      await seen.answer('12');
      await seen.read(seen.late.allDone.title);
    },
  },
  {
    name: 'allDoneMarked',
    report: LAST_ONE,
    async prepare(seen) {
      await seen.button(seen.says.markAll).click();
      await seen.button(seen.says.clearMarks).waitFor();
      await seen.open(0);
      await seen.answer('12');
      await seen.read(seen.late.allDoneMarked.title);
    },
  },
];

/** All that is pictured, and that the tests look through. */
export const STATES: readonly PaneState[] = [
  ...PLACEHOLDER_STATES,
  ...LEDGER_STATES,
  ...SKELETON_STATES,
  ...PHRASE_STATES,
  ...SETTINGS_STATES,
  ...ROLLOVER_STATES,
  ...REVIEW_STATES,
  ...SELF_CHECK_STATES,
];
