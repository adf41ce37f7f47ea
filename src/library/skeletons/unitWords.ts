/** What follows from a unit's name: 青溪镇 → 镇, 我镇, 全镇. */
export interface UnitWords {
  readonly type: string;
  readonly self: string;
  readonly whole: string;
}

const TYPE = /(街道|社区|苏木|农场|林场|[镇乡村])$/;
/** 青溪镇人民政府 is the office of 青溪镇. */
const OFFICE =
  /(?:人民政府|政府|办事处|管委会|管理委员会|居民委员会|村民委员会|居委会|村委会|党委|党工委|委员会)$/;

function typeOf(name: string): string | undefined {
  return TYPE.exec(name.trim().replace(OFFICE, ''))?.[1];
}

/**
 * The words of a unit, by its name and by what it calls itself (我镇), both empty where they are not set. A name that
 * ends in none of the usual words is a 单位; without a name it is taken for a town.
 */
export function unitWords(unit: string, self: string): UnitWords {
  const type = typeOf(unit) ?? typeOf(self) ?? (unit === '' ? '镇' : '单位');
  return { type, self: self === '' ? `我${type}` : self, whole: `全${type}` };
}
