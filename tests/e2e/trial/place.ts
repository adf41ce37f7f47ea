/** A placeholder with what stands right beside it: `给【X】名` is the X between 给 and 名. */
export interface Place {
  readonly before: string;
  readonly placeholder: string;
  readonly after: string;
}

/** Reads `给【X】名`. @throws Error if nothing stands between 【 and 】 */
export function placeOf(written: string): Place {
  const [, before = '', placeholder, after = ''] = /^(.*)【(.+)】(.*)$/.exec(written) ?? [];
  if (placeholder === undefined) throw new Error(`No 【placeholder】 in ${written}`);
  return { before, placeholder, after };
}

/**
 * Texts with a placeholder filled in.
 * @param written where, as in `给【X】名`; it must stand in the texts once
 * @throws Error if it does not
 */
export function filledIn(texts: readonly string[], written: string, value: string): string[] {
  const { before, placeholder, after } = placeOf(written);
  const parts = texts.join('\n').split(before + placeholder + after);
  if (parts.length !== 2) throw new Error(`${written} stands there ${parts.length - 1} times`);
  return parts.join(before + value + after).split('\n');
}
