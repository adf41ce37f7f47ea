/** What the organs and the people of a unit are called. */
export interface Organs {
  /** The office, as it signs behind the unit's name: 人民政府, 办事处; empty where the unit signs by its name alone. */
  readonly office: string;
  /** The party's committee, as it signs behind 中共 and the unit's name: 委员会, 工作委员会. */
  readonly committee: string;
  /** The same committee in a sentence: 党委, 党工委. */
  readonly party: string;
  /** Both, as they decide together: 党委、政府. */
  readonly partyAndOffice: string;
  /** Who heads the office: 镇长, 主任. */
  readonly head: string;
  /** Who works in the unit and in its villages: 镇村干部. */
  readonly cadres: string;
  /** Who does the work of the people's congress: 人大, of a street 人大工委, which the district's standing committee sends out. */
  readonly assembly: string;
  /** Who watches over its party's discipline: 纪委, of a street 纪工委, which the district's commission sends out. */
  readonly discipline: string;
  /** What the unit is divided into: 站所, 科室. */
  readonly stations: string;
}

/** Of what has a people's congress of its own, and of what is not told apart from it. */
const OWN_CONGRESS = { assembly: '人大', discipline: '纪委', stations: '站所' };

function government(head: string, cadres: string): Organs {
  const party = { committee: '委员会', party: '党委', partyAndOffice: '党委、政府' };
  return { office: '人民政府', ...party, head, cadres, ...OWN_CONGRESS };
}

const SENT_OUT = { assembly: '人大工委', discipline: '纪工委', stations: '科室' };

/** An office that a higher government has sent out has a party committee that was sent out, too. */
function agency(office: string, cadres: string): Organs {
  const party = { committee: '工作委员会', party: '党工委', partyAndOffice: `党工委、${office}` };
  return { office, ...party, head: '主任', cadres, ...SENT_OUT };
}

/** A village governs itself, and has a party branch. */
const VILLAGE: Organs = {
  ...{ office: '村民委员会', committee: '支部委员会', party: '党支部', partyAndOffice: '党支部、村委会' },
  ...{ head: '主任', cadres: '村干部' },
  ...OWN_CONGRESS,
};

/**
 * A residential community governs itself, too. Its party has a committee, a general branch or a branch, by how many
 * members there are (中国共产党章程, article 30) and its name
 * does not say which: 总支部委员会, 支部委员会.
 */
const COMMUNITY: Organs = {
  ...{ office: '居民委员会', committee: 'XX委员会' },
  ...{ party: '党组织', partyAndOffice: '党组织、居委会' },
  ...{ head: '主任', cadres: '社区干部' },
  ...OWN_CONGRESS,
};

function other(office: string, head: string): Organs {
  const party = { committee: '委员会', party: '党委', partyAndOffice: '党委' };
  return { office, ...party, head, cadres: '基层干部', ...OWN_CONGRESS };
}

const STREET = agency('办事处', '街道和社区干部');
const MANAGED = agency('管委会', '基层干部');

/**
 * Sources: 《地方各级人民代表大会和地方各级人民政府组织法》 (镇长, 乡长; a 街道办事处 is sent out by a district or city, and
 * 街道人大工委 by the standing committee of its people's congress),
 * 《中国共产党农村基层组织工作条例》 and 《中国共产党工作机关条例（试行）》 (the committees),
 * 《中国共产党纪律检查委员会工作条例》 (a 纪律检查工作委员会 is sent out to what a party committee has sent out), 《村民委员会组织法》,
 * 《城市居民委员会组织法》.
 */
const BY_TYPE: ReadonlyMap<string, Organs> = new Map([
  ['镇', government('镇长', '镇村干部')],
  ['乡', government('乡长', '乡村干部')],
  ['苏木', government('苏木达', '苏木嘎查干部')],
  ['街道', STREET],
  ['社区', COMMUNITY],
  ['村', VILLAGE],
]);

const BY_OFFICE: readonly (readonly [RegExp, Organs])[] = [
  [/管委会|管理委员会|(?:开发|高新|管理|园|景|新)区$/, MANAGED],
  [/办事处/, STREET],
  [/居民?委/, COMMUNITY],
  [/政府/, other('人民政府', '主要负责人')],
  [/[农林]场/, other('', '场长')],
];

/**
 * The organs of a unit by its type (镇), or else by its name as it is written, office and all: 经济开发区管委会. What is
 * told by neither signs by its name alone.
 */
export function organsOf(type: string, written: string): Organs {
  const known = BY_TYPE.get(type) ?? BY_OFFICE.find(([pattern]) => pattern.test(written))?.[1];
  return known ?? other('', '主要负责人');
}
