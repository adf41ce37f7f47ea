import { plain } from '../../../../ledger/values/plain';
import type { KeptRow } from '../../../../report/keptLedger';
import { hashOfPlace } from '../../../../worklist/places/hashOf';
import type { Place } from '../../../../worklist/places/place';
import type { Session } from '../session';
import { ledgerOf } from './ledgerSession';

/** From whom what stands in a place came, and when; undefined where it was not filled from a table, or changed since. */
export async function toldOf(session: Session, place: Place): Promise<KeptRow['told']> {
  const ledger = ledgerOf(session);
  await ledger.ready;
  const hash = hashOfPlace(place);
  if (hash === null) return undefined;
  const { told } = ledger.store.getState().kept.find(({ at }) => at.includes(hash)) ?? {};
  return told && plain(told.value) === plain(place.reads) ? told : undefined;
}
