import { FIGURES } from '../worklist/questions/figureKinds';
import type { Row } from './row';

/** Whether a row's figure is asked of somebody: no names, and nothing that follows from other figures. */
export function isOwed({ kind, flag }: Row): boolean {
  return FIGURES.has(kind) && kind !== 'year' && kind !== 'session' && flag !== 'derived';
}
