import { type Doubt, reason, type Reason } from '../reason';
import { plain } from '../values/plain';

/**
 * What a value means for the places that hold something already.
 * @param values what stands there; null where the places are gone, undefined where they are still to be filled
 */
export function againstDraft(
  value: string,
  values: readonly string[] | null | undefined,
): 'fill' | 'same' | 'gone' | Reason<Doubt> {
  if (values === null) return 'gone';
  if (values === undefined || values.length === 0) return 'fill';
  const [first = '', ...others] = values.map(plain);
  const isOne = others.every((other) => other === first);
  if (isOne && first === value) return 'same';
  if (!isOne) return reason<Doubt>('placesDiffer', [...new Set(values)].join('、'));
  // Places that agree were filled together: a new value corrects them. What stands alone was written by hand.
  return others.length > 0 ? 'fill' : reason<Doubt>('draftDiffers', first);
}
