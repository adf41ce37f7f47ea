import type { Page } from 'playwright-core';
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
  failing('tracked', trackChanges),
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
  failing('trackingUnknown', refuseFile),
  failing('lost', (page) => refuseBatches(page, 'ConnectionFailure')),
  failing('busy', (page) => refuseBatches(page, 'SearchDialogIsOpen')),
];

/** Word is made to fail once the report was read, and marking tells of it. */
function failing(
  name: 'tracked' | 'trackingUnknown' | 'lost' | 'busy',
  begin: (page: Page) => Promise<void>,
): PaneState {
  return {
    name,
    async prepare(seen) {
      await seen.found();
      await begin(seen.page);
      await markAndRead(seen, seen.messages.failure[name].title);
    },
  };
}

async function mark(seen: Seen): Promise<void> {
  await seen.button(seen.says.markAll).click();
}

async function markAndRead(seen: Seen, title: string): Promise<void> {
  await mark(seen);
  await seen.read(title);
}
