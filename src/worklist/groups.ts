import type { Paragraph } from '../report/paragraph';
import type { Entry } from './entry';
import { sameNames, type SameName } from './names';
import { sameYear, type YearOffset } from './years';

/** Places that one answer fills: the same name, or the years that follow from the report's. */
export interface Group extends SameName {
  /** Of years: by how many each entry's is later than the one that is asked for, and that one than the one that has been. */
  readonly offsets?: ReadonlyMap<number, YearOffset>;
  readonly ahead?: YearOffset;
}

/**
 * The groups of a report, in the order in which each first occurs.
 * @param entries those that are to be filled, in the order of the report
 * @param paragraphs the whole report
 */
export function groupsOf(entries: readonly Entry[], paragraphs: readonly Paragraph[]): readonly Group[] {
  const years = sameYear(entries, paragraphs);
  const names: readonly Group[] = sameNames(entries);
  if (!years) return names;
  const { name, offsets, ahead } = years;
  const order = new Map(entries.map(({ id }, at) => [id, at]));
  const firstOf = ({ ids }: Group): number => order.get(ids[0] ?? -1) ?? 0;
  const all: Group[] = [...names, { name, kind: 'year', ids: [...offsets.keys()], offsets, ahead }];
  return all.sort((a, b) => firstOf(a) - firstOf(b));
}
