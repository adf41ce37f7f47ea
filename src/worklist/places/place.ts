import type { Paragraph, Part } from '../../report/paragraph';
import type { Worklist } from '../entry';
import { type Value, writeValues } from '../written';

/**
 * What became of a place that was filled, as the report reads now. `undone`: the placeholder stands there again; `edited`:
 * somebody wrote something else there; `gone`: its paragraph is in the report no more.
 */
export type Standing = 'filled' | 'undone' | 'edited' | 'gone';

/** A place that was filled from the pane, followed as the report changes. */
export interface Place {
  /** Its own, as long as the pane is open. */
  readonly id: number;
  /** What was filled in. */
  readonly value: string;
  /** What had been filled in before that, where it was corrected. */
  readonly former?: string;
  /** The placeholder that it replaced. */
  readonly old: string;
  readonly standing: Standing;
  /** What stands there now: the value, the placeholder, or what was written over it. */
  readonly reads: string;
  readonly part: Part;
  /** The paragraph's index within its part. */
  readonly paragraph: number;
  /** Where it begins in the paragraph, UTF-16. */
  readonly start: number;
  /** The paragraph as it reads; where the place is gone, as it read last. */
  readonly text: string;
}

/** How many places hold something that was filled in from the pane. */
export function countFilled(places: readonly Place[]): number {
  return places.filter(({ standing }) => standing === 'filled' || standing === 'edited').length;
}

/** Where in its paragraph a place ends, UTF-16, exclusive. */
export function endOf({ start, reads }: Place): number {
  return start + reads.length;
}

/**
 * The places once some entries were filled in one go. A placeholder that was undone and is filled anew is one place.
 * @param worklist the list in which the entries were; ids that it does not have are passed over
 */
export function withFilledPlaces(
  places: readonly Place[],
  worklist: Worklist,
  fills: readonly Value[],
): readonly Place[] {
  const { paragraphs, starts } = writeValues(worklist, fills);
  const textOf = new Map(paragraphs.map(({ part, index, text }) => [keyOf(part, index), text]));
  const valueOf = new Map(fills.map(({ id, value }) => [id, value]));
  let id = places.reduce((highest, place) => Math.max(highest, place.id), 0);

  const added: Place[] = [];
  const edits = new Map<string, Edit[]>();
  for (const { id: entry, placeholder } of worklist.entries) {
    const value = valueOf.get(entry);
    if (value === undefined) continue;
    const { part, paragraph, text: old } = placeholder.span;
    const key = keyOf(part, paragraph);
    const common = {
      value,
      old,
      part,
      paragraph,
      start: starts.get(entry) ?? 0,
      text: textOf.get(key) ?? '',
    };
    added.push({ ...common, id: ++id, standing: 'filled', reads: value });
    const edit = { start: placeholder.start, longer: value.length - old.length };
    edits.set(key, [...(edits.get(key) ?? []), edit]);
  }
  const others = places.flatMap((place) => {
    const key = keyOf(place.part, place.paragraph);
    const inParagraph = edits.get(key);
    if (!inParagraph || place.standing === 'gone') return [place];
    if (inParagraph.some(({ start }) => start === place.start)) return []; // filled anew
    const before = inParagraph.filter(({ start }) => start < place.start);
    const longer = before.reduce((sum, edit) => sum + edit.longer, 0);
    return [{ ...place, start: place.start + longer, text: textOf.get(key) ?? place.text }];
  });
  return inOrder([...others, ...added], paragraphs);
}

/** A value that was written over a placeholder: where that began, and by how much the text became longer. */
interface Edit {
  readonly start: number;
  readonly longer: number;
}

/** In the order of the report; places that are gone stand at the end. */
export function inOrder(places: readonly Place[], paragraphs: readonly Paragraph[]): readonly Place[] {
  const position = new Map(paragraphs.map(({ part, index }, at) => [keyOf(part, index), at]));
  const at = ({ standing, part, paragraph }: Place): number =>
    standing === 'gone' ? Infinity : (position.get(keyOf(part, paragraph)) ?? Infinity);
  return [...places].sort((a, b) => Math.sign(at(a) - at(b) || 0) || a.start - b.start);
}

/** A key for a paragraph's place in the report. */
export function keyOf(part: Part, paragraph: number): string {
  return `${part} ${paragraph}`;
}
