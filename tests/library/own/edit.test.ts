import {
  addPhrase,
  addSkeleton,
  type Edit,
  removeEntry,
  updatePhrase,
  updateSkeleton,
} from '../../../src/library/own/edit';
import { EMPTY_LIBRARY } from '../../../src/library/own/library';
import { noteUse, toggleFavourite } from '../../../src/library/own/favourites';
import { readLibrary } from '../../../src/library/own/read/readLibrary';
import { done, fileWith, libraryWith, section } from './samples';

/** Why a change is not made; the library itself where it is. */
function reasonOf(edit: Edit) {
  return 'refusal' in edit ? [edit.refusal.name, edit.refusal.where.line, edit.refusal.reason] : edit.library;
}

describe('a skeleton', () => {
  const mine = libraryWith([section('防汛抗旱', '一段。', 'flood')]);

  it('is added with an id of its own', () => {
    const edit = addSkeleton(mine, section('林长制', '二段。', 'flood'));
    const { skeletons } = done(edit);
    expect(skeletons.map(({ name }) => name)).toEqual(['防汛抗旱', '林长制']);
    expect(skeletons[1]?.id).toMatch(/^own-skeleton-[a-z0-9]+$/);
    expect(skeletons[1]?.markdown).toContain(`id: ${skeletons[1]?.id ?? ''}\n`);
    expect(edit).toMatchObject({ id: skeletons[1]?.id });
    expect(mine.skeletons).toHaveLength(1);
  });

  it('gets another id where one of its name was renamed', () => {
    const first = libraryWith([section('林长制')]);
    const [{ id } = { id: '' }] = first.skeletons;
    const renamed = done(updateSkeleton(first, id, section('河长制')));
    const both = done(addSkeleton(renamed, section('林长制')));
    expect(both.skeletons.map((skeleton) => skeleton.id)).toEqual([id, `${id}-2`]);
  });

  it('is changed and keeps its id and place', () => {
    const two = done(addSkeleton(mine, section('林长制')));
    const changed = done(
      updateSkeleton(two, 'own-flood', section('防汛抗旱', '改。', 'other').replaceAll('\n', '\r')),
    );
    expect(changed.skeletons.map(({ id }) => id)).toEqual(two.skeletons.map(({ id }) => id));
    expect(changed.skeletons[0]?.summary.at(-1)).toEqual({ type: 'paragraph', text: '改。' });
  });

  it('is refused with a reason', () => {
    const two = done(addSkeleton(mine, section('林长制', '', 'forest')));
    expect(reasonOf(addSkeleton(mine, section('“防汛抗旱”')))).toEqual(['“防汛抗旱”', null, 'duplicateName']);
    expect(reasonOf(updateSkeleton(two, 'own-forest', section('防汛抗旱')))).toEqual([
      '防汛抗旱',
      null,
      'duplicateName',
    ]);
    expect(reasonOf(updateSkeleton(two, 'own-none', section('防汛抗旱')))).toEqual(['', null, 'unknownId']);
    expect(reasonOf(addSkeleton(mine, section('林长制', '* 一条')))).toEqual(['林长制', 7, 'markup']);
    expect(reasonOf(addSkeleton(mine, '只有文字'))).toEqual(['', 1, 'noFrontMatter']);
    expect(reasonOf(updateSkeleton(mine, 'own-flood', ''))).toEqual(['', 1, 'noFrontMatter']);
  });
});

describe('a phrase', () => {
  const two = { name: '两个坚持', wording: '“两个坚持”', note: '省里的提法' };
  const mine = libraryWith([section('防汛抗旱', '一段。', 'flood')], [{ ...two, id: 'two' }]);

  it('is added, changed and named', () => {
    const both = done(addPhrase(mine, { ...two, id: 'flood', name: '一网通办' }));
    expect(both.phrases.map(({ id }) => id)).toEqual(['own-two', expect.stringMatching(/^own-phrase-/)]);
    const changed = done(updatePhrase(both, 'own-two', { id: 'x', name: '两个坚持', wording: '两个坚持' }));
    expect(changed.phrases[0]).toMatchObject({ id: 'own-two', wording: '两个坚持', note: '' });
    expect(changed.phrases[1]).toBe(both.phrases[1]);
  });

  it('is refused with a reason', () => {
    expect(reasonOf(addPhrase(mine, two))).toEqual(['两个坚持', null, 'duplicateName']);
    expect(reasonOf(addPhrase(mine, { name: '空' }))).toEqual(['空', null, 'missing']);
    expect(reasonOf(addPhrase(mine, null))).toEqual(['', null, 'notAnEntry']);
    expect(reasonOf(updatePhrase(mine, 'own-two', 7))).toEqual(['', null, 'notAnEntry']);
    expect(reasonOf(updatePhrase(mine, 'own-flood', two))).toEqual(['', null, 'unknownId']);
    // Sections and phrases may have the same name.
    expect(done(addPhrase(mine, { name: '防汛抗旱', wording: '防汛抗旱' })).phrases).toHaveLength(2);
  });

  it('is refused where the library is full', () => {
    const phrases = Array.from({ length: 2000 }, (_, at) => ({ name: `提法${at}`, wording: `提法${at}` }));
    const full = readLibrary(fileWith({ phrases })).library ?? EMPTY_LIBRARY;
    expect(reasonOf(addPhrase(full, two))).toEqual(['两个坚持', null, 'tooMany']);
    const [{ id } = { id: '' }] = full.phrases;
    expect(done(updatePhrase(full, id, two)).phrases).toHaveLength(2000);
  });
});

describe('favourites and what was used last', () => {
  it('come and go, the newest use first, twenty at most', () => {
    const liked = toggleFavourite(toggleFavourite(EMPTY_LIBRARY, 'a'), 'b');
    expect(liked.favourites).toEqual(['a', 'b']);
    expect(toggleFavourite(liked, 'a').favourites).toEqual(['b']);

    const used = Array.from({ length: 25 }, (_, at) => `id-${at}`).reduce(noteUse, EMPTY_LIBRARY);
    expect(used.recent).toHaveLength(20);
    expect(used.recent[0]).toBe('id-24');
    expect(noteUse(used, 'id-10').recent.slice(0, 3)).toEqual(['id-10', 'id-24', 'id-23']);
    expect(noteUse(used, 'id-10').recent).toHaveLength(20);
  });

  it('forget an entry that is removed', () => {
    const mine = noteUse(
      toggleFavourite(libraryWith([section('防汛抗旱', '', 'flood')]), 'own-flood'),
      'own-flood',
    );
    expect(removeEntry(mine, 'own-flood')).toEqual(EMPTY_LIBRARY);
    expect(removeEntry(mine, 'party-building')).toBe(mine);
    const phrases = libraryWith([], [{ id: 'two', name: '两个坚持', wording: '“两个坚持”' }]);
    expect(removeEntry(phrases, 'own-two')).toEqual(EMPTY_LIBRARY);
  });
});
