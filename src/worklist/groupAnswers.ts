import type { Entry } from './entry';
import { fittedValue } from './fitted';
import type { Group } from './groups';
import type { Value } from './written';

/** A value of a group, and how it reads in its place. */
export interface GroupValue extends Value {
  readonly reads: string;
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
