import { type Organs, organsOf } from './organs';
import { unitName } from './placeName';

/** What follows from a unit's name: 青溪镇 → 镇, 我镇, 全镇, and what its organs are called. */
export interface UnitWords extends Organs {
  /** Without its office: 青溪镇; XX镇 where it is not set. */
  readonly name: string;
  readonly type: string;
  readonly self: string;
  readonly whole: string;
}

/**
 * The words of a unit, by its name and by what it calls itself (我镇), both empty where they are not set. A name that
 * ends in none of the usual words is a 单位; without a name it is taken for a town.
 */
export function unitWords(unit: string, self: string): UnitWords {
  const { name, type: ownType } = unitName(unit);
  const type = ownType ?? unitName(self).type ?? (name === '' ? '镇' : '单位');
  return {
    ...organsOf(type, unit.trim()),
    name: name === '' ? `XX${type}` : name,
    type,
    self: self === '' ? `我${type}` : self,
    whole: `全${type}`,
  };
}
