import type { PaneState } from './paneState';
import type { Seen } from './seen';
import { refuseBatches, refuseFile, trackChanges, writeOver } from './word';

/** The states in which the pane has something to say of what was asked for. */
export const NOTICES: readonly PaneState[] = [
  {
    name: 'notAllMarked', // the sample's （待填） is highlighted by hand
    async prepare(seen) {
      await mark(seen);
      await seen.read(seen.late.notice.marks.kept(1));
    },
  },
  {
    name: 'notUndone',
    async prepare(seen) {
      await seen.open(0);
      await seen.answer('134');
      await seen.filled(1, 42);
      await writeOver(seen.page, '134', '135');
      await seen.button(seen.says.undo).click();
      await seen.read(seen.late.notice.notUndone(1).title);
    },
  },
  {
    name: 'protected',
    word: { protection: 'protected' },
    prepare: (seen) => markAndRead(seen, seen.messages.failure.protected.title),
  },
  {
    name: 'readOnly',
    word: { protection: 'readOnly' },
    prepare: (seen) => markAndRead(seen, seen.messages.failure.readOnly.title),
  },
  {
    name: 'tracked',
    async prepare(seen) {
      await seen.found();
      await trackChanges(seen.page);
      await markAndRead(seen, seen.messages.failure.tracked.title);
    },
  },
  {
    name: 'trackedNewer',
    word: { api: '1.4' },
    async prepare(seen) {
      await seen.found();
      await trackChanges(seen.page);
      await mark(seen);
      await seen.button(seen.says.clearMarks).waitFor();
    },
  },
  {
    name: 'trackingUnknown',
    async prepare(seen) {
      await seen.found();
      await refuseFile(seen.page);
      await markAndRead(seen, seen.messages.failure.trackingUnknown.title);
    },
  },
  {
    name: 'lost',
    async prepare(seen) {
      await seen.found();
      await refuseBatches(seen.page, 'ConnectionFailure');
      await markAndRead(seen, seen.messages.failure.lost.title);
    },
  },
  {
    name: 'busy',
    async prepare(seen) {
      await seen.found();
      await refuseBatches(seen.page, 'SearchDialogIsOpen');
      await markAndRead(seen, seen.messages.failure.busy.title);
    },
  },
];

async function mark(seen: Seen): Promise<void> {
  await seen.button(seen.says.markAll).click();
}

async function markAndRead(seen: Seen, title: string): Promise<void> {
  await mark(seen);
  await seen.read(title);
}
