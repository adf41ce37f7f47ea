import type { Entry } from '../../../worklist/entry';
import type { Cursor } from '../../../word/cursor';

export type Step = 1 | -1;

/**
 * The entry that follows the cursor, or precedes it; round the ends of the report. Where the cursor is not in the body,
 * the one beside the current entry.
 * @param entries in the order of the report
 */
export function besideCursor(
  entries: readonly Entry[],
  cursor: Cursor | null,
  current: number | undefined,
  step: Step,
): Entry | undefined {
  if (!cursor) return besideEntry(entries, current, step);
  const isAhead = ({ placeholder: { span } }: Entry): boolean =>
    span.paragraph > cursor.paragraph || (span.paragraph === cursor.paragraph && span.start >= cursor.end);
  const isBehind = ({ placeholder: { span } }: Entry): boolean =>
    span.paragraph < cursor.paragraph || (span.paragraph === cursor.paragraph && span.end <= cursor.start);
  if (step === 1) return entries.find(isAhead) ?? entries[0];
  return entries.filter(isBehind).at(-1) ?? entries.at(-1);
}

/** The entry after or before another; round the ends. */
function besideEntry(entries: readonly Entry[], id: number | undefined, step: Step): Entry | undefined {
  const at = entries.findIndex((entry) => entry.id === id);
  if (at < 0) return step === 1 ? entries[0] : entries.at(-1);
  return entries[(at + step + entries.length) % entries.length];
}

/** The entry in or at which the cursor stands. */
export function atCursor(entries: readonly Entry[], cursor: Cursor | null): Entry | undefined {
  return entries.find(
    ({ placeholder: { span } }) =>
      span.paragraph === cursor?.paragraph && span.start <= cursor.start && cursor.end <= span.end,
  );
}
