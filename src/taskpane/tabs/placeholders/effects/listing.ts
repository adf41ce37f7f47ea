import type { Paragraph } from '../../../../report/paragraph';
import { stepByStep } from '../../../../report/steps';
import type { Worklist } from '../../../../worklist/entry';
import { fingerprintsInSteps } from '../../../../worklist/fingerprint';
import { listInSteps } from '../../../../worklist/listing';
import { getPreferences } from '../../../app/preferences';
import { sentencesInSteps } from '../derive/sentences';
import type { Store } from '../store';
import { opened } from '../transitions/opening';

/** Lists what a report holds that was never read before, step by step: a long one takes a while. */
export async function listFirst(store: Store, paragraphs: readonly Paragraph[]): Promise<void> {
  const worklist = await stepByStep(listInSteps(paragraphs, getPreferences().signsOff));
  await prepare(worklist);
  store.set(opened(store.state, worklist));
}

/** What is asked of each list: in a long report it takes a while, too. */
export async function prepare(worklist: Worklist): Promise<void> {
  await stepByStep(fingerprintsInSteps(worklist));
  await stepByStep(sentencesInSteps(worklist));
}
