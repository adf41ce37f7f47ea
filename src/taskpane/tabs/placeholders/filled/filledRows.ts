import { headingsOf } from '../../../../outline/headings';
import type { Paragraph, Part } from '../../../../report/paragraph';
import { entryOf } from '../../../../worklist/places/entryOf';
import { endOf, keyOf, type Place } from '../../../../worklist/places/place';
import { nameOf } from '../../../../worklist/names';
import { bySentence } from '../derive/sentences';

/** A sentence in which something was filled in. */
export interface FilledRow {
  readonly key: string;
  /** The heading that stands above it in the list, and how many places are under it; undefined for another one of the same. */
  readonly above: { readonly part: Part; readonly heading: string; readonly count: number } | undefined;
  /** Where the sentence stands in its paragraph, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** In their order, one or more, all of one paragraph. */
  readonly places: readonly Place[];
}

/**
 * What was filled in, sentence by sentence, under the report's headings.
 * @param wanted what of the sentence or its values is looked for; empty for all
 */
export function filledRows(
  places: readonly Place[],
  paragraphs: readonly Paragraph[],
  wanted: string,
): readonly FilledRow[] {
  const sentences = byParagraph(places.filter(({ standing }) => standing !== 'gone')).flatMap((group) => {
    const text = group[0]?.text ?? '';
    return bySentence(text, group, (place) => ({ start: place.start, end: endOf(place) }))
      .filter(({ start, end }) => text.slice(start, end).includes(wanted))
      .map(({ start, end, spots }) => ({ start, end, places: spots }));
  });
  const headings = headingsOf(paragraphs);
  const headingOf = ({ part, paragraph: at }: Place): string =>
    part === 'body' ? (headings.filter(({ paragraph }) => paragraph <= at).at(-1)?.text ?? '') : '';
  const titled = sentences.map((sentence) => {
    const [first] = sentence.places;
    return { ...sentence, part: first?.part ?? 'body', heading: first ? headingOf(first) : '' };
  });
  return titled.map(({ part, heading, ...sentence }, i): FilledRow => {
    const isOther = (each: (typeof titled)[number] | undefined): boolean =>
      each?.part !== part || each.heading !== heading;
    const isNew = isOther(titled[i - 1]);
    const next = titled.findIndex((each, at) => at > i && isOther(each));
    const under = titled.slice(i, next < 0 ? undefined : next);
    const count = under.reduce((sum, each) => sum + each.places.length, 0);
    const key = `place ${sentence.places[0]?.id ?? ''}`;
    return { ...sentence, key, above: isNew ? { part, heading, count } : undefined };
  });
}

function byParagraph(places: readonly Place[]): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = keyOf(place.part, place.paragraph);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}

/** The places in which the same name was filled in, this one among them. */
export function sameNamed(place: Place, places: readonly Place[]): readonly Place[] {
  const key = nameKey(place);
  if (key === undefined) return [place];
  return places.filter(
    (each) => each.standing === place.standing && each.reads === place.reads && nameKey(each) === key,
  );
}

function nameKey(place: Place): string | undefined {
  const entry = entryOf(place);
  return entry ? nameOf(entry)?.key : undefined;
}
