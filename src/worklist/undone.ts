import type { Paragraph } from '../report/paragraph';
import { type Filled, spanOfFilled } from './filled';

/**
 * The fills that are undone already, by Word's own undo or by hand: their paragraph, the same one of as many, reads just
 * as it did before all that was filled into it along with them. What was filled into it since is gone with them.
 * @param steps all fills that may stand, each list made in one go, the last at the end
 * @param paragraphs the whole report as it is now
 */
export function undoneAlready(
  steps: readonly (readonly Filled[])[],
  paragraphs: readonly Paragraph[],
): ReadonlySet<Filled> {
  const undone = new Set<Filled>();
  if (steps.length === 0) return undone;
  const texts = new Map(paragraphs.map(({ part, index, text }) => [`${part} ${index}`, text]));
  const since = new Map<string, readonly Filled[]>();
  const settled = new Set<string>();
  for (const step of [...steps].reverse())
    for (const [place, fills] of byPlace(step, paragraphs.length)) {
      if (settled.has(place)) continue;
      const all = [...fills, ...(since.get(place) ?? [])];
      since.set(place, all);
      const now = texts.get(place);
      const stands = now === fills[0]?.text;
      const isBack = !stands && now === textBefore(fills);
      if (stands || isBack) settled.add(place);
      // Where the paragraph was moved away, one that reads like that may stand in its place.
      if (isBack && !fills.some((each) => spanOfFilled(each, paragraphs)))
        for (const one of all) undone.add(one);
    }
  return undone;
}

/** The fills of a step by paragraph, as long as the report has as many paragraphs as then. */
function byPlace(step: readonly Filled[], paragraphs: number): Map<string, Filled[]> {
  const places = new Map<string, Filled[]>();
  for (const filled of step) {
    if (filled.paragraphs !== paragraphs) continue;
    const place = `${filled.part} ${filled.paragraph}`;
    places.set(place, [...(places.get(place) ?? []), filled]);
  }
  return places;
}

/** How a paragraph read before the fills that were made in it in one go. */
function textBefore(fills: readonly Filled[]): string {
  const lastFirst = [...fills].sort((a, b) => b.start - a.start);
  return lastFirst.reduce(
    (text, { start, old, value }) => text.slice(0, start) + old + text.slice(start + value.length),
    fills[0]?.text ?? '',
  );
}
