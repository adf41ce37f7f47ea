import type { Paragraph } from '../report/paragraph';
import type { Entry } from './entry';
import { fittedValue } from './fitted';
import { sameNames, type SameName } from './names';
import type { Value } from './written';
import { sameYear, type YearOffset } from './years';

/** Places that one answer fills: the same name, or the years that follow from the report's. */
export interface Group extends SameName {
  /** Of years: by how many each entry's is later than the one that is asked for, and that one than the one that has been. */
  readonly offsets?: ReadonlyMap<number, YearOffset>;
  readonly ahead?: YearOffset;
}

/** A value of a group, and how it reads in its place. */
export interface GroupValue extends Value {
  readonly reads: string;
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

/**
 * What goes into each place of a group for one answer.
 * @param entries those of the group that are to be filled
 * @param answer what the clerk wrote, without blanks at its ends; of years, the report's own
 * @returns in the order of the entries; a place for which nothing follows from the answer is left out
 */
export function answersIn(
  { offsets }: Pick<Group, 'offsets'>,
  entries: readonly Entry[],
  answer: string,
): GroupValue[] {
  return entries.flatMap((entry): GroupValue[] => {
    const { id } = entry;
    const own = withOffset(fittedValue(entry, answer).value, offsets?.get(id) ?? 0);
    if (own === undefined) return [];
    const { value, reads } = fittedValue(entry, own);
    return [{ id, value, reads }];
  });
}

/** The answer to a whole group that follows from what was written in one of its places. */
export function answerFrom({ offsets }: Pick<Group, 'offsets'>, { id, value }: Value): string | undefined {
  return withOffset(value, -(offsets?.get(id) ?? 0));
}

/** 2026 → 2027; undefined where another year than that is wanted and it is none in digits. */
function withOffset(value: string, offset: number): string | undefined {
  if (offset === 0) return value;
  return /^\d{4}$/.test(value) ? String(Number(value) + offset) : undefined;
}
