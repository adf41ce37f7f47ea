import { asFailure } from '../office/run';
import { queueSighting, type Sighting } from './cursor';
import { throwIfHopeless } from './readSnapshot';

/** Asks after the cursor. @returns null where Word does not tell of it */
export async function readSighting(context: Word.RequestContext): Promise<Sighting | null> {
  const sighting = queueSighting(context);
  try {
    await context.sync();
    return sighting();
  } catch (error) {
    throwIfHopeless(await asFailure(error));
    return null;
  }
}
