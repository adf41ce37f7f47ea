import * as fc from 'fast-check';
import { addPhrase, removeEntry, updatePhrase, updateSkeleton } from '../../../src/library/own/edit';
import { EMPTY_LIBRARY, entriesOf, type Library } from '../../../src/library/own/library';
import { noteUse, toggleFavourite } from '../../../src/library/own/favourites';
import { readLibrary } from '../../../src/library/own/read/readLibrary';
import { restoreEntry } from '../../../src/library/own/restore';
import { done, fileWith, libraries, libraryWith, section } from './samples';
import { runs } from '../../amount';

const phrase = (name: string) => ({ id: name.slice(0, 1), name, wording: name });
const mine = ['own-flood', 'own-b', 'party-building'].reduce(
  (library, id) => noteUse(toggleFavourite(library, id), id),
  libraryWith(
    [section('防汛抗旱', '一。', 'flood'), section('林长制', '二。', 'forest')],
    [phrase('a 一'), phrase('b 二'), phrase('c 三')],
  ),
);
const names = ({ skeletons, phrases }: Library): string[] =>
  [...skeletons, ...phrases].map(({ name }) => name);

function refusalOf(now: Library, id: string, before: Library) {
  const edit = restoreEntry(now, id, before);
  return 'refusal' in edit ? edit.refusal : edit.library;
}

test('what was deleted comes back as it was', () => {
  fc.assert(
    fc.property(libraries, fc.nat(), (library, nth) => {
      const entries = entriesOf(library);
      fc.pre(entries.length > 0);
      const { id } = entries[nth % entries.length]?.entry ?? { id: '' };
      expect(restoreEntry(removeEntry(library, id), id, library)).toEqual({ library, id });
    }),
    runs(60, 300),
  );
});

test.each([
  ['own-flood', ['林长制', 'a 一', 'b 二', 'c 三', 'd 四']],
  ['own-b', ['防汛抗旱', '林长制', 'a 一', 'c 三', 'd 四']],
])('%s comes back among its neighbours, whatever was added, liked and used since', (id, others) => {
  const since = noteUse(toggleFavourite(removeEntry(mine, id), 'x'), 'y');
  const now = done(addPhrase(since, phrase('d 四')));
  expect(names(now)).toEqual(others);
  const again = done(restoreEntry(now, id, mine));
  expect(names(again)).toEqual([...names(mine), 'd 四']);
  expect(again.favourites).toEqual([...mine.favourites, 'x']);
  expect(again.recent).toEqual(['y', ...mine.recent]);
});

test('its neighbours may be gone too', () => {
  const now = removeEntry(removeEntry(mine, 'own-b'), 'own-a');
  expect(names(done(restoreEntry(now, 'own-b', mine)))).toEqual(['防汛抗旱', '林长制', 'b 二', 'c 三']);
  expect(names(done(restoreEntry(EMPTY_LIBRARY, 'own-b', mine)))).toEqual(['b 二']);
});

test('what was used last is no more than is remembered', () => {
  const used = Array.from({ length: 20 }, (_, at) => `id-${at}`);
  const again = done(restoreEntry(used.reduce(noteUse, removeEntry(mine, 'own-b')), 'own-b', mine));
  expect(again.recent).toHaveLength(20);
  expect(again.recent[0]).toBe('id-19');
});

test('it is refused with a reason', () => {
  const flood = removeEntry(mine, 'own-flood');
  expect(
    refusalOf(done(updateSkeleton(flood, 'own-forest', section('“防汛抗旱”'))), 'own-flood', mine),
  ).toMatchObject({ kind: 'skeleton', name: '防汛抗旱', reason: 'duplicateName' });
  const renamed = done(updatePhrase(mine, 'own-b', phrase('丁')));
  expect(refusalOf(renamed, 'own-b', mine)).toMatchObject({ name: 'b 二', reason: 'duplicateId' });
  expect(refusalOf(mine, 'own-none', mine)).toMatchObject({ reason: 'unknownId', detail: 'own-none' });
  const phrases = Array.from({ length: 2000 }, (_, at) => ({ name: `提法${at}`, wording: `提法${at}` }));
  const full = readLibrary(fileWith({ phrases })).library ?? EMPTY_LIBRARY;
  expect(refusalOf(full, 'own-b', mine)).toMatchObject({ kind: 'phrase', reason: 'tooMany' });
});
