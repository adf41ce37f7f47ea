import { writeLibrary } from '../../../src/library/own/writeLibrary';
import { EMPTY_LIBRARY, type Library } from '../../../src/library/own/library';
import { addPhrase, addSkeleton, removeEntry } from '../../../src/library/own/edit';
import { toggleFavourite } from '../../../src/library/own/favourites';
import { readLibrary } from '../../../src/library/own/read/readLibrary';
import { dropAside, readAside, readOwn } from '../../../src/taskpane/libraryStore/ownLibrary';
import { LibraryStore } from '../../../src/taskpane/libraryStore/libraryStore';
import { NOTHING_SET } from '../../../src/taskpane/libraryStore/unit';
import { done, fileWith, libraryWith, section } from '../../library/own/samples';
import { keepElsewhere, openBrowser } from './browser';

let close: () => void;
let end: () => void = () => undefined;
beforeAll(() => {
  close = openBrowser({ partitionKey: 'word-' });
});
beforeEach(() => {
  jest.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('offline'));
});
afterEach(() => {
  end();
  jest.restoreAllMocks();
  localStorage.clear();
});
afterAll(() => {
  close();
});

const KEY = 'word-nigao.library';
const LATE = new Date(2026, 10, 26);
const flood = libraryWith([section('防汛抗旱')]);
const forest = libraryWith([section('林长制')]);
const names = ({ skeletons, phrases }: Library): string[] =>
  [...skeletons, ...phrases].map(({ name }) => name);

function openShelf(): LibraryStore {
  const libraryStore = new LibraryStore(() => LATE);
  end = libraryStore.start();
  return libraryStore;
}

function kept(key = KEY): Library {
  const { library, refused } = readLibrary(localStorage.getItem(key) ?? '');
  expect(refused).toEqual([]);
  if (!library) throw new Error('nothing is kept');
  return library;
}

/** The browser has no more room. */
function fill(): jest.SpyInstance {
  return jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

test('what is changed is kept, in the part of the storage that Office gives the page', () => {
  const libraryStore = openShelf();
  libraryStore.change(() => flood);
  expect(kept()).toEqual(flood);
  expect(libraryStore.getState()).toMatchObject({ own: flood, isNotKept: false });
});

test('a change is made to what is kept now, whatever another pane has done, heard of or not', () => {
  const libraryStore = openShelf();
  localStorage.setItem(KEY, writeLibrary(flood));
  libraryStore.change((library) => ({ ...library, favourites: ['x'] }));
  expect(kept()).toEqual({ ...flood, favourites: ['x'] });
});

test('another pane’s changes are followed, until the end', () => {
  const libraryStore = openShelf();
  keepElsewhere(KEY, writeLibrary(flood));
  expect(libraryStore.getState().own).toEqual(flood);
  keepElsewhere('word-nigao.unit', JSON.stringify({ unit: '青溪镇', self: '', county: '', year: 2026 }));
  expect(libraryStore.getState().settings).toEqual({ ...NOTHING_SET, unit: '青溪镇', year: 2026 });
  keepElsewhere('somebody else', 'x');
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  end();
  keepElsewhere(KEY, writeLibrary(forest));
  expect(libraryStore.getState().own).toEqual(flood);
});

test('what changes nothing is not written', () => {
  const libraryStore = openShelf();
  libraryStore.change((library) => library);
  expect(localStorage.length).toBe(0);
});

test('a change answers what it has to tell, and one that is refused changes nothing', () => {
  const libraryStore = openShelf();
  const first = libraryStore.edit((library) => addSkeleton(library, section('防汛抗旱')));
  expect(first).toMatchObject({ library: kept(), id: kept().skeletons[0]?.id });
  const before = localStorage.getItem(KEY);
  expect(libraryStore.edit((library) => addSkeleton(library, section('防汛抗旱')))).toMatchObject({
    refusal: { reason: 'duplicateName' },
  });
  expect(localStorage.getItem(KEY)).toBe(before);
  expect(libraryStore.edit((library) => ({ library: EMPTY_LIBRARY, was: library })).was).toEqual(flood);
  expect(kept()).toEqual(EMPTY_LIBRARY);
});

test('what has not changed is the same object, and so is each list of it', () => {
  localStorage.setItem(KEY, writeLibrary(done(addPhrase(flood, { name: '两个坚持', wording: '两个坚持' }))));
  const libraryStore = openShelf();
  const { own } = libraryStore.getState();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(libraryStore.getState().own).toBe(own);
  libraryStore.change((library) => toggleFavourite(library, 'x'));
  const liked = libraryStore.getState().own;
  expect(liked.favourites).toEqual(['x']);
  expect(liked.skeletons).toBe(own.skeletons);
  expect(liked.phrases).toBe(own.phrases);
  libraryStore.change((library) => removeEntry(library, own.skeletons[0]?.id ?? ''));
  expect(libraryStore.getState().own.skeletons).toEqual([]);
  expect(libraryStore.getState().own.phrases).toBe(own.phrases);
  // Another pane has changed it: what was read before is not taken for it.
  keepElsewhere(KEY, writeLibrary(forest));
  expect(libraryStore.getState().own).toEqual(forest);
});

test('what could not be kept is not taken for what is kept', () => {
  const libraryStore = openShelf();
  libraryStore.change(() => flood);
  const full = fill();
  libraryStore.change(() => forest);
  full.mockRestore();
  expect(readOwn().library).toEqual(flood);
});

describe('no more room', () => {
  test('is told, what was changed is there as long as the pane is open, and is kept as soon as there is room', () => {
    const libraryStore = openShelf();
    const full = fill();
    libraryStore.change(() => flood);
    expect(libraryStore.getState()).toMatchObject({ own: flood, isNotKept: true });
    libraryStore.change((library) => ({ ...library, recent: ['y'] }));
    expect(libraryStore.getState().own).toEqual({ ...flood, recent: ['y'] });
    expect(localStorage.length).toBe(0);
    full.mockRestore();
    libraryStore.change((library) => ({ ...library, favourites: ['x'] }));
    expect(libraryStore.getState().isNotKept).toBe(false);
    expect(kept()).toEqual({ ...flood, favourites: ['x'], recent: ['y'] });
  });

  test('for the library is not forgotten when the unit can be kept, nor the other way round', () => {
    const libraryStore = openShelf();
    let full = fill();
    libraryStore.change(() => flood);
    full.mockRestore();
    libraryStore.setUnit(NOTHING_SET);
    expect(libraryStore.getState()).toMatchObject({ own: flood, isNotKept: true });
    libraryStore.change((library) => ({ ...library, favourites: ['x'] }));
    expect(kept()).toEqual({ ...flood, favourites: ['x'] });
    expect(libraryStore.getState().isNotKept).toBe(false);

    full = fill();
    libraryStore.setUnit({ ...NOTHING_SET, unit: '青溪镇' });
    full.mockRestore();
    localStorage.setItem(KEY, writeLibrary(forest));
    libraryStore.change((library) => ({ ...library, favourites: ['y'] }));
    expect(kept()).toEqual({ ...forest, favourites: ['y'] });
    expect(libraryStore.getState().isNotKept).toBe(true);
  });

  test('and another pane’s change: both are there', () => {
    const libraryStore = openShelf();
    const full = fill();
    libraryStore.change(() => ({ ...flood, favourites: ['x'] }));
    full.mockRestore();
    keepElsewhere(KEY, writeLibrary({ ...forest, favourites: ['y'], recent: ['z'] }));
    expect(libraryStore.getState().isNotKept).toBe(true);
    expect(names(libraryStore.getState().own)).toEqual(['林长制', '防汛抗旱']);
    libraryStore.change((library) => removeEntry(library, 'nothing'));
    libraryStore.change((library) => ({ ...library, favourites: [...library.favourites, 'w'] }));
    expect(names(kept())).toEqual(['林长制', '防汛抗旱']);
    expect(kept()).toMatchObject({ favourites: ['y', 'x', 'w'], recent: ['z'] });
  });
});

describe('a stored library that cannot be read', () => {
  const broken = fileWith({
    skeletons: [{ markdown: section('林长制') }, { markdown: section('坏的', '**粗**') }],
  });
  const newer = JSON.stringify({ format: 'nigao-library', version: 99, skeletons: [{ all: 'new' }] });

  test.each([
    ['in part', broken, ['林长制']],
    ['of a newer version', newer, []],
    ['at all', '{"format":', []],
  ])('%s is laid aside before it is written over', (_name, text, left) => {
    localStorage.setItem(KEY, text);
    const libraryStore = openShelf();
    expect(libraryStore.getState().ownRefused).toHaveLength(1);
    expect(readAside(libraryStore.getState().ownRefused)).toBe(text);
    libraryStore.change((library) => ({ ...library, favourites: ['x'] }));
    expect(names(kept())).toEqual(left);
    expect(libraryStore.getState()).toMatchObject({ ownRefused: [], isNotKept: false });
    expect(readAside([])).toBe(text);
    dropAside();
    expect(readAside([])).toBe('');
  });

  test('stays where it is as long as it cannot be laid aside', () => {
    localStorage.setItem(KEY, newer);
    const libraryStore = openShelf();
    const real = Storage.prototype.setItem.bind(localStorage);
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation((key, text) => {
      if (key.endsWith('Aside')) throw new DOMException('no room', 'QuotaExceededError');
      real(key, text);
    });
    libraryStore.change(() => flood);
    libraryStore.change((library) => ({ ...library, favourites: ['x'] }));
    expect(localStorage.getItem(KEY)).toBe(newer);
    expect(libraryStore.getState()).toMatchObject({ own: { ...flood, favourites: ['x'] }, isNotKept: true });
    full.mockRestore();
    libraryStore.change((library) => ({ ...library, favourites: [] }));
    expect(kept()).toEqual(flood);
    expect(readAside([])).toBe(newer);
  });

  test('does not push out what was laid aside before', () => {
    for (const text of [newer, broken, broken]) {
      localStorage.setItem(KEY, text);
      openShelf().change((library) => ({ ...library, favourites: [...library.favourites, 'x'] }));
      end();
    }
    expect(readAside([])).toBe(`${newer}\n${broken}`);
  });
});

describe('the unit’s library', () => {
  const file = fileWith({ skeletons: [{ markdown: section('防汛抗旱') }], phrases: [{ name: '没有用语' }] });
  /** What the server answers, and what stands in the library then. */
  async function bring(answer: Response | Error) {
    const asked = jest.spyOn(globalThis, 'fetch');
    if (answer instanceof Error) asked.mockRejectedValue(answer);
    else asked.mockResolvedValue(answer);
    const libraryStore = openShelf();
    const { unit } = libraryStore.getState();
    await new Promise<void>((resolve) => {
      const stop = libraryStore.subscribe(() => {
        if (libraryStore.getState().unit === unit) return;
        stop();
        resolve();
      });
    });
    expect(asked.mock.lastCall?.[0]).toBe('library.json');
    return libraryStore.getState().unit;
  }

  test('is read from beside the pages; what is wrong in it is named', async () => {
    const { library, refused } = await bring(new Response(file));
    expect(names(library)).toEqual(['防汛抗旱']);
    expect(library.skeletons[0]?.id).toMatch(/^unit-/);
    expect(refused).toMatchObject([{ name: '没有用语', where: { path: 'phrases[0].wording' } }]);
  });

  test.each([
    ['missing', new Response('', { status: 404 })],
    ['out of reach', new TypeError('offline')],
  ])('is %s: the rest works', async (_name, answer) => {
    expect(await bring(answer)).toEqual({ library: EMPTY_LIBRARY, refused: [] });
  });

  test.each([
    ['too large', new Response(' '.repeat(5_000_001)), 'tooLarge'],
    ['no JSON', new Response('<!doctype html>'), 'notJson'],
    ['a picture', new Response(Uint8Array.from([0x89, 0x50, 0, 0, 0xff])), 'notALibrary'],
    ['of a newer version', new Response(newerFile()), 'newerVersion'],
  ])('is %s: that is told', async (_name, answer, reason) => {
    expect(await bring(answer)).toMatchObject({ library: EMPTY_LIBRARY, refused: [{ kind: null, reason }] });
  });
});

test('what comes with the add-in is brought; what is not there yet is not waited for', async () => {
  const libraryStore = openShelf();
  expect(libraryStore.getState().content).toBeUndefined();
  await new Promise<void>((resolve) => {
    const stop = libraryStore.subscribe(() => {
      const { content, pinyin } = libraryStore.getState();
      if (!content || !pinyin) return;
      stop();
      resolve();
    });
  });
  const { content } = libraryStore.getState();
  expect(content?.sections.length).toBeGreaterThan(10);
  expect(content?.reports.length).toBeGreaterThan(10);
  expect(content?.phrases.length).toBeGreaterThan(100);
});

function newerFile(): string {
  return JSON.stringify({ format: 'nigao-library', version: 3 });
}
