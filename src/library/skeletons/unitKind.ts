import { unitName } from './placeName';

/** The kinds of unit that skeletons are written for; 其他 is a farm, a development zone and the like. */
export const UNIT_KINDS = ['镇', '乡', '民族乡', '苏木', '街道', '村', '社区', '其他'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * What kind of unit has a name, or calls itself so (我镇); null where neither is set.
 * @param unit as the clerk has written it: 白云回族乡人民政府
 */
export function unitKindOf(unit: string, self: string): UnitKind | null {
  if (unit.trim() === '' && self.trim() === '') return null;
  const { name, type } = unitName(unit);
  if (type === '乡' && /族乡$/.test(name)) return '民族乡';
  const written = type ?? unitName(self).type;
  return UNIT_KINDS.find((kind) => kind === written) ?? '其他';
}

/** What of a report follows from whose it is and what year it is about. */
export interface Suited {
  readonly units: readonly UnitKind[];
  readonly years: readonly number[];
}

/** Whether a kind of unit can use a skeleton; every skeleton where it is not known. */
export function suitsUnit({ units }: Pick<Suited, 'units'>, kind: UnitKind | null): boolean {
  return kind === null || units.length === 0 || units.includes(kind);
}
