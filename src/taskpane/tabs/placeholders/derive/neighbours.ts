import type { Entry } from '../../../../worklist/entry';
import type { Cursor } from '../../../../word/read/cursor';

export type Step = 1 | -1;

/**
 * The entry at which the clerk is, by the cursor: the only one of its paragraph that says what is selected, else the current
 * one if it stands there, else the first. Where exactly the cursor stands is not asked while it only moves.
 */
export function atCursor(
  entries: readonly Entry[],
  cursor: Cursor | null,
  current: number | undefined,
): Entry | undefined {
  const here = entries.filter(
    ({ placeholder: { span } }) => span.part === 'body' && span.paragraph === cursor?.paragraph,
  );
  const [selected, another] = here.filter(({ placeholder: { text } }) => text === cursor?.selected);
  if (selected && !another) return selected;
  return here.find(({ id }) => id === current) ?? here[0];
}
