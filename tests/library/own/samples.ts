import * as fc from 'fast-check';
import { addPhrase, addSkeleton, type Edit } from '../../../src/library/own/edit';
import { EMPTY_LIBRARY, type Library } from '../../../src/library/own/library';
import { noteUse, toggleFavourite } from '../../../src/library/own/favourites';

/** A section's Markdown as a clerk writes it. */
export function section(name: string, text = '新修水渠XX公里。', id = ''): string {
  const matter = id === '' ? [`name: ${name}`] : [`id: ${id}`, `name: ${name}`];
  return ['---', ...matter, '---', '', `### 抓好${name.replace(/\d/g, '')}工作`, '', text, ''].join('\n');
}

/** The library after a change that must be possible. */
export function done(edit: Edit): Library {
  if (!('library' in edit)) throw new Error(`refused: ${JSON.stringify(edit.refusal)}`);
  return edit.library;
}

/** A library with these sections and phrases in it. */
export function libraryWith(sections: readonly string[], phrases: readonly object[] = []): Library {
  const withSections = sections.reduce((library, text) => done(addSkeleton(library, text)), EMPTY_LIBRARY);
  return phrases.reduce<Library>((library, phrase) => done(addPhrase(library, phrase)), withSections);
}

/** A library file of the present version. */
export function fileWith(fields: object): string {
  return JSON.stringify({ format: 'nigao-library', version: 2, ...fields });
}

/** Any text whatever, with controls and halves of pairs. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 40 })
  .map((codes) => String.fromCharCode(...codes));

const line = fc.string({
  unit: fc.constantFrom(...Array.from('防汛抗旱护林禁烧X1年。，“”（）*\\<>#a -&"')),
  minLength: 1,
  maxLength: 12,
});

/** Libraries as clerks come to have them: whatever cannot be added is left out. */
export const libraries: fc.Arbitrary<Library> = fc
  .array(
    fc.oneof(
      fc.tuple(line, line).map(
        ([name, text]) =>
          (library: Library) =>
            addSkeleton(library, section(name, text)),
      ),
      fc
        .record({ name: line, wording: line, note: line, region: fc.array(line, { maxLength: 3 }) })
        .map((phrase) => (library: Library) => addPhrase(library, phrase)),
    ),
    { minLength: 2, maxLength: 12 },
  )
  .map((steps) => {
    const library = steps.reduce<Library>((before, step) => {
      const edit = step(before);
      return 'library' in edit ? edit.library : before;
    }, EMPTY_LIBRARY);
    const ids = [...library.skeletons, ...library.phrases].map(({ id }) => id);
    return ids.reduce(
      (marked, id, at) => (at % 2 ? noteUse(marked, id) : toggleFavourite(marked, id)),
      library,
    );
  });
