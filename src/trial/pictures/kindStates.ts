import type { PaneState } from './paneState';
import { LAST_KIND } from './reports';
import type { Seen } from './seen';

/** The list when only what is of one kind is shown. */
export const KIND_STATES: readonly PaneState[] = [
  {
    name: 'kind',
    prepare: (seen) => showKind(seen, 'percent', 5),
  },
  {
    name: 'kindMenu',
    async prepare(seen) {
      await seen.button(seen.says.ofKind).click();
      await seen.pane.getByRole('menu').waitFor();
    },
  },
  // The sample's （待填） is highlighted by hand.
  {
    name: 'owed',
    prepare: (seen) => showKind(seen, 'highlight', 1),
  },
  {
    name: 'kindDone',
    report: LAST_KIND,
    async prepare(seen) {
      await chooseKind(seen, 'percent');
      await seen.open(0);
      await seen.answer('12');
      await seen.read(seen.says.kindDone(seen.says.kind.percent));
    },
  },
];

/** Has only what is of one kind shown. */
async function chooseKind(seen: Seen, kind: keyof Seen['says']['kind']): Promise<void> {
  await seen.button(seen.says.ofKind).click();
  await seen.pane.getByRole('menuitemradio', { name: seen.says.kind[kind] }).click();
}

async function showKind(seen: Seen, kind: keyof Seen['says']['kind'], count: number): Promise<void> {
  await chooseKind(seen, kind);
  await seen.read(seen.says.onlyKind(seen.says.kind[kind], count));
}
