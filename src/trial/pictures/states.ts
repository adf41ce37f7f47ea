import { COMPLETE, DOUBTFUL, EMPTY, LAST_ONE, LONG, NAMES, ONLY_DOUBTFUL, UNCOLOURED } from './reports';
import { LIBRARY_STATES } from './libraryStates';
import { NOTICES } from './notices';
import { REVIEW_STATES } from './reviewStates';
import type { PaneState } from './paneState';
import { SELF_CHECK_STATES } from './selfCheckStates';
import {
  holdAtSearch,
  holdWord,
  misbehave,
  refuseBatches,
  refuseFile,
  trackChanges,
  writeOver,
} from './word';

/** All that is pictured, and that the tests look through. */
export const STATES: readonly PaneState[] = [
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
    prepare: (seen) => seen.read(seen.messages.failure.unsupported.title),
  },
  { name: 'found', prepare: (seen) => seen.found() },
  { name: 'low', height: 300, prepare: (seen) => seen.found() },
  {
    name: 'lowCurrent',
    height: 300,
    prepare: (seen) => seen.open(0),
  },
  {
    name: 'notSure',
    async prepare(seen) {
      await seen.found();
      await misbehave(seen.page, 'ooxmlFails');
      await refuseFile(seen.page);
      await seen.button(seen.messages.lookAgain).click();
      await seen.read(seen.says.notSure.noFile);
    },
  },
  {
    name: 'edited',
    word: { api: '1.4' },
    async prepare(seen) {
      await seen.found();
      await trackChanges(seen.page);
      await writeOver(seen.page, '36项', '36个');
      await seen.read(seen.says.notSure.edited);
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
      await seen.button(seen.says.showOccurrences).first().click();
      await seen.pane.getByRole('checkbox').nth(1).uncheck();
      await seen.button(seen.says.fillTogether(4)).waitFor();
    },
  },
  { name: 'current', prepare: (seen) => seen.open(1) },
  {
    name: 'questioned',
    async prepare(seen) {
      await seen.open(3);
      await seen.answer('13');
      await seen.button(seen.says.fillAnyway).waitFor();
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
      for (const [index, value] of ['34', '2', '18'].entries()) {
        await seen.answer(value);
        await seen.filled(index + 1, 42);
      }
    },
  },
  {
    name: 'kind',
    async prepare(seen) {
      await seen.pane.getByRole('combobox').selectOption('percent');
      await seen.read(seen.says.position(0, 5));
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
      await seen.button(seen.says.notPlaceholder).click();
      await seen.group(seen.says.group.dismissed).click();
      await seen.button(seen.says.bringBack).waitFor();
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
  { name: 'none', report: COMPLETE, prepare: (seen) => seen.read(seen.says.none.title) },
  { name: 'empty', report: EMPTY, prepare: (seen) => seen.read(seen.says.empty.title) },
  { name: 'onlyUncertain', report: ONLY_DOUBTFUL, prepare: (seen) => seen.read(seen.says.onlyUnsure.title) },
  {
    name: 'allDone',
    report: LAST_ONE,
    async prepare(seen) {
      await seen.open(0);
      await seen.answer('12');
      await seen.read(seen.says.allDone.title);
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
      await seen.read(seen.says.allDoneMarked.title);
    },
  },
  ...LIBRARY_STATES,
  ...REVIEW_STATES,
  ...SELF_CHECK_STATES,
];
