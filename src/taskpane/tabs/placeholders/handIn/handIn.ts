import { findPlaces } from '../../../../worklist/places/kept';
import { carryDecided, remembered } from '../../../../worklist/decisions';
import {
  type DocumentSettings,
  readSetting,
  saveSettings,
  writeSetting,
} from '../../../../word/office/settings';
import { keepLastYear, readLastYear } from '../../../../word/kept/lastYear';
import { keepFilled } from '../effects/keepingFilled';
import { ledgerOf } from '../ledger/ledgerSession';
import type { Session } from '../session';
import { withPlaces } from '../transitions/opening';
import { KEPT_SETTINGS, type KeptWork, NO_WORK } from './keptWork';

/** What the document keeps of the clerk's work now. Asks Word where the ledger was not asked for yet. */
export async function readWork(session: Session): Promise<KeptWork> {
  const ledger = ledgerOf(session);
  await ledger.ready;
  return {
    ledger: ledger.store.getState().kept,
    lastYear: await readLastYear(),
    places: readSetting('places') ?? [],
    decisions: readSetting('decisions') ?? {},
    waits: readSetting('waits') ?? {},
    dismissals: readSetting('dismissals') ?? {},
    rulesOff: readSetting('rulesOff') ?? {},
  };
}

/**
 * Takes everything of the pane out of the document, the marks first, and has the document saved without it. Whoever takes
 * out wants to hand in: the pane forgets it too, so that no edit of the report brings it back.
 * @throws WordFailure if the document does not take that: all is as it was, but for the marks
 */
export async function takeOut(session: Session): Promise<void> {
  if (readSetting('markColour') !== undefined) {
    const { clearMarks } = await import(/* webpackChunkName: "editing" */ '../effects/marking');
    await clearMarks(session.store);
  }
  const work = await readWork(session);
  try {
    await putIn(session, NO_WORK);
  } catch (error) {
    keep(session, work);
    throw error;
  }
}

/** Has the document keep this work and no other, and the pane go on with it. @throws WordFailure */
export async function putIn(session: Session, work: KeptWork): Promise<void> {
  keep(session, work);
  await saveSettings();
  await keepLastYear(work.lastYear);
}

/** In memory: the document has it once its settings are saved. */
function keep(session: Session, work: KeptWork): void {
  const { store } = session;
  ledgerOf(session).replace(work.ledger, work.lastYear?.figures ?? []);
  for (const key of KEPT_SETTINGS) keepSetting(key, work[key]);
  const { worklist } = store.state;
  if (!worklist) return;
  store.set({
    ...withPlaces(store.state, findPlaces(work.places, worklist.paragraphs)),
    decided: carryDecided(remembered(work.decisions), undefined, worklist),
    waits: carryDecided(remembered(work.waits), undefined, worklist),
    undoable: [],
    current: undefined,
  });
  keepFilled(store.state);
}

function keepSetting<K extends (typeof KEPT_SETTINGS)[number]>(key: K, value: DocumentSettings[K]): void {
  writeSetting(key, Object.keys(value).length === 0 ? undefined : value);
}
