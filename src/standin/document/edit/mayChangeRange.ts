import { demandUnlocked } from '../markup/contentLocks';
import type { LiveRange } from '../range/liveRange';
import { stretches } from '../range/stretches';
import { mayChange } from '../story/changes';
import { piecesIn } from '../story/characters';
import type { Home } from '../story/home';

/**
 * To be asked before what a range covers is changed, so that nothing is half done.
 * @throws DocumentRefusal `ItemNotFound` if it is not in a document any more, `AccessDenied` if that is protected, or part
 *   of it is locked
 */
export function mayChangeRange(range: LiveRange): Home {
  const home = mayChange(range.start.paragraph);
  for (const { paragraph, from, to } of stretches(range)) {
    demandUnlocked(paragraph);
    for (const { run } of piecesIn(paragraph, from, to)) demandUnlocked(run);
  }
  return home;
}
