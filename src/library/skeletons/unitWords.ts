import { type Organs, organsOf } from './organs';
import { unitName } from './placeName';

/** What follows from a unit's name: 青溪镇 → 镇, 我镇, 全镇, and what its organs are called. */
export interface UnitWords extends Organs {
  /** Without its office: 青溪镇; XX镇 where it is not set. */
  readonly name: string;
  readonly type: string;
  readonly self: string;
  readonly whole: string;
  /** What a place that belongs to it is called, and all of them: 村, 村（社区）. */
  readonly village: string;
  readonly villages: string;
}

/** Of a street communities, of a 苏木 嘎查; elsewhere villages, and communities where towns have grown. */
const VILLAGES: ReadonlyMap<string, readonly [one: string, all: string]> = new Map([
  ['街道', ['社区', '社区']],
  ['社区', ['社区', '社区']],
  ['苏木', ['嘎查', '嘎查']],
]);
const ORDINARY = ['村', '村（社区）'] as const;

/**
 * The words of a unit, by its name and by what it calls itself (我镇), both empty where they are not set. A name that
 * ends in none of the usual words is a 单位; without a name it is taken for a town.
 */
export function unitWords(unit: string, self: string): UnitWords {
  const { name, type: ownType } = unitName(unit);
  const type = ownType ?? unitName(self).type ?? (name === '' ? '镇' : '单位');
  const [village, villages] = VILLAGES.get(type) ?? ORDINARY;
  return {
    ...organsOf(type, unit.trim()),
    name: name === '' ? `XX${type}` : name,
    type,
    self: self === '' ? `我${type}` : self,
    whole: `全${type}`,
    village,
    villages,
  };
}
