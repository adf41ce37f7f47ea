/** A unit's name, taken apart. */
export interface UnitName {
  /** 青溪镇, also where 青溪镇人民政府 or 中共青溪镇委员会 was written. */
  readonly name: string;
  /** 镇; undefined for a name that ends in none of the usual words. */
  readonly type: string | undefined;
}

const PARTY = '(?:中共|中国共产党)?';
const TYPES = '街道|社区|苏木|农场|林场|[镇乡村]';
const OFFICES =
  '人民政府|政府|办事处|管委会|管理委员会|居民委员会|居委会|工作委员会|党委|党工委|工委|党总支|党支部|党政(?:综合)?办(?:公室)?';
/** What names an office only behind a type: 青溪镇委, 赵老村委会, 城关街道办. A 卫生健康委员会 is a name of its own. */
const MORE_OFFICES = '总?支部委员会|民?委员会|委会|委|办';

/** 中共青溪镇委员会; 青溪镇党委、镇政府. The name is as short as can be, so that all offices stand behind it. */
const TYPED = new RegExp(
  `^${PARTY}(.*?(${TYPES}))(?:[、和]?(?:${TYPES})?(?:${OFFICES}|${MORE_OFFICES}))*$`,
  'u',
);
/** 经济开发区管委会, 县财政局党委. */
const UNTYPED = new RegExp(`^${PARTY}(.+?)(?:[、和]?(?:${OFFICES}))+$`, 'u');

/** 中共青山县委, 青山县委、县政府. */
const COUNTY = new RegExp(
  `^${PARTY}(.+?[县市区旗])(?:[、和]?[县市区旗]?(?:委员会|委|人民政府|政府)(?:办公室|办)?)*$`,
  'u',
);

/** Takes a unit's name apart, however the clerk has written it; an empty one is empty. */
export function unitName(written: string): UnitName {
  const whole = written.trim();
  const [, name, type] = TYPED.exec(whole) ?? UNTYPED.exec(whole) ?? [];
  return { name: name ?? whole, type };
}

/** The county of 青山县人民政府 or 中共青山县委: 青山县. What is not the name of one stays as it is written. */
export function countyName(written: string): string {
  const whole = written.trim();
  return COUNTY.exec(whole)?.[1] ?? whole;
}
