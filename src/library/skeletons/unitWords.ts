import { CITY, COUNTRY, type LifeWords } from './lifeWords';
import { type Organs, organsOf } from './organs';
import { unitName } from './placeName';

/** What follows from a unit's name: 青溪镇 → 镇, 我镇, 全镇, and what its organs are called. */
export interface UnitWords extends Organs, LifeWords {
  /** Without its office: 青溪镇; XX镇 where it is not set. */
  readonly name: string;
  readonly type: string;
  readonly self: string;
  readonly whole: string;
  /** What a place that belongs to it is called, and all of them: 村, 村（社区）. */
  readonly village: string;
  readonly villages: string;
  /** What its villages make public beside the party's affairs: 村（居）务, and what its residents agree on: 村规民约、居民公约. */
  readonly affairs: string;
  readonly covenants: string;
}

type VillageWords = LifeWords & Pick<UnitWords, 'village' | 'villages' | 'affairs' | 'covenants'>;

const COMMUNITIES = {
  ...{ village: '社区', villages: '社区', affairs: '居务', covenants: '居民公约' },
  ...CITY,
};

/** Of a street communities, of a 苏木 嘎查; elsewhere villages, and communities where towns have grown. */
const VILLAGES: ReadonlyMap<string, VillageWords> = new Map([
  ['街道', COMMUNITIES],
  ['社区', COMMUNITIES],
  [
    '苏木',
    {
      ...{ village: '嘎查', villages: '嘎查', affairs: '嘎查务', covenants: '村规民约' },
      ...{ ...COUNTRY, doors: '进嘎查、进牧户' },
    },
  ],
]);
const ORDINARY: VillageWords = {
  ...{ village: '村', villages: '村（社区）' },
  ...{ affairs: '村（居）务', covenants: '村规民约、居民公约' },
  ...COUNTRY,
};

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
    ...(VILLAGES.get(type) ?? ORDINARY),
  };
}
