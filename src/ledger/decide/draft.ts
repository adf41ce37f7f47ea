import { type Doubt, reason, type Reason } from '../reason';
import type { Draft } from '../row';
import { plain } from '../values/plain';

/** What becomes of a value where something stands already. */
export interface Standing {
  /** It is written, over what is owed and what still holds what was told before. */
  readonly fills: boolean;
  /** What is asked about the other places. */
  readonly doubt?: Reason<Doubt>;
  readonly isGone?: true;
}

const FILLS: Standing = { fills: true };
const SAME: Standing = { fills: false };

/**
 * What a value means for the places that hold something already.
 * @param draft undefined where all are still to be filled
 */
export function againstDraft(value: string, draft: Draft | undefined): Standing {
  if (!draft) return FILLS;
  const { values, told, isOwed = false } = draft;
  if (values === null) return { fills: false, isGone: true };
  const others = values.map(plain).filter((each) => each !== value);
  if (others.length === 0) return isOwed || values.length === 0 ? FILLS : SAME;
  if (told !== undefined) return afterTold(others, plain(told), isOwed);
  const [first = ''] = others;
  if (values.some((each) => plain(each) !== first))
    return { fills: false, doubt: reason<Doubt>('placesDiffer', [...new Set(values)].join('、')) };
  // Places that agree were filled together: a new value corrects them. What stands alone was written by hand.
  return others.length > 1 ? FILLS : { fills: false, doubt: reason<Doubt>('draftDiffers', first) };
}

/** What still holds what was told is corrected; what was changed by hand since is asked about. */
function afterTold(others: readonly string[], told: string, isOwed: boolean): Standing {
  const changed = [...new Set(others.filter((each) => each !== told))];
  const fills = isOwed || others.includes(told);
  return changed.length === 0
    ? { fills }
    : { fills, doubt: reason<Doubt>('placesDiffer', changed.join('、')) };
}
