import type { Caution } from '../../../../library/phrases/standing';
import type { IconName } from '../../../shared/Icon';

/** What has its time, as against what is in doubt. */
const OF_TIME: readonly Caution[] = ['ended', 'ending', 'notYet'];

/** The picture of a caution: a clock for what has its time, a triangle for what is in doubt or has been replaced. */
export function iconOf(caution: Caution): IconName {
  return OF_TIME.includes(caution) ? 'history' : 'warning';
}

/** Whether it is to warn: what was replaced, or nobody can vouch for. */
export function isWarning(caution: Caution): boolean {
  return caution === 'superseded' || caution === 'uncertain';
}

/** Where a caution says what to write: in place of the phrase, or from now on. */
export function offerOf(caution: Caution): 'instead' | 'next' | null {
  if (caution === 'superseded') return 'instead';
  return caution === 'ended' || caution === 'ending' ? 'next' : null;
}
