import { isRecord } from '../../../../library/own/read/isRecord';
import { lastYearOf, xmlOfLastYear } from '../../../../word/file/lastYearXml';
import { asLedger } from '../../../../word/kept/ledgerValues';
import { asDecisions, asKeys, asPlaces, asWaits } from '../../../../word/office/settingValues';
import type { KeptWork } from './keptWork';

const KIND = 'nigao.kept';

/** The work as a file that is kept apart from the report. */
export function fileOf(work: KeptWork): string {
  const lastYear = work.lastYear && xmlOfLastYear(work.lastYear);
  return `${JSON.stringify({ kind: KIND, ...work, lastYear }, undefined, 1)}\n`;
}

/** What is in such a file; undefined where it is another. Anybody's hand may have been at it: what is not ours is left out. */
export function workIn(text: string): KeptWork | undefined {
  const file = parsed(text);
  if (!isRecord(file) || file.kind !== KIND) return undefined;
  return {
    ledger: asLedger(file.ledger) ?? [],
    lastYear: typeof file.lastYear === 'string' ? lastYearOf(file.lastYear) : null,
    places: asPlaces(file.places) ?? [],
    decisions: asDecisions(file.decisions) ?? {},
    waits: asWaits(file.waits) ?? {},
    dismissals: asKeys(file.dismissals) ?? {},
    rulesOff: asKeys(file.rulesOff) ?? {},
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
