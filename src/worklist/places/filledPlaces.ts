import { byParagraph } from '../byParagraph';
import type { Worklist } from '../entry';
import { type Value, writeValues } from '../written';
import { inOrder, keyOf, type Place } from './place';

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
  const valueOf = new Map(fills.map(({ id, value }) => [id, value]));
  let id = places.reduce((highest, place) => Math.max(highest, place.id), 0);

  const added: Place[] = [];
  const edited = new Map<string, EditedParagraph>();
  for (const [at, { entries }] of byParagraph(worklist).entries())
    for (const { id: entry, placeholder } of entries) {
      const value = valueOf.get(entry);
      if (value === undefined) continue;
      const { part, paragraph, text: old } = placeholder.span;
      const key = keyOf(part, paragraph);
      const { text, edits } = edited.get(key) ?? { text: paragraphs[at]?.text ?? '', edits: [] };
      const common = { value, old, part, paragraph, start: starts.get(entry) ?? 0, text };
      added.push({ ...common, id: ++id, standing: 'filled', reads: value });
      const edit = { start: placeholder.start, longer: value.length - old.length };
      edited.set(key, { text, edits: [...edits, edit] });
    }
  const others = places.flatMap((place) => {
    const inParagraph = edited.get(keyOf(place.part, place.paragraph));
    if (!inParagraph || place.standing === 'gone') return [place];
    const { text, edits } = inParagraph;
    if (edits.some(({ start }) => start === place.start)) return []; // filled anew
    const before = edits.filter(({ start }) => start < place.start);
    const longer = before.reduce((sum, edit) => sum + edit.longer, 0);
    return [{ ...place, start: place.start + longer, text }];
  });
  return inOrder([...others, ...added], paragraphs);
}

/** A paragraph that holds values now: how it reads, and what was written. */
interface EditedParagraph {
  readonly text: string;
  readonly edits: readonly Edit[];
}

/** A value that was written over a placeholder: where that began, and by how much the text became longer. */
interface Edit {
  readonly start: number;
  readonly longer: number;
}
