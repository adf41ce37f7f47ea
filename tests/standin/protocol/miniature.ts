import { type BatchOptions, executeBatch } from '../../../src/standin/protocol/batch';
import { HostError, itemNotFound } from '../../../src/standin/protocol/hostError';
import type { HostServices } from '../../../src/standin/protocol/hostServices';
import type { BatchAnswer } from '../../../src/standin/protocol/messages';
import { Objects } from '../../../src/standin/protocol/objects';
import { parseBatch } from '../../../src/standin/protocol/parseBatch';
import type { ClassSurface } from '../../../src/standin/protocol/surface';

/** A shelf of books: three small classes that show what the executor does with any. */
interface Book {
  title: string;
  pages: number;
  released?: boolean;
}

const book: ClassSurface<Book> = {
  name: 'Book',
  holds: (self) => [{ release: () => void (self.released = true) }],
  properties: {
    Title: {
      set: '1.1',
      get: (self) => self.title,
      put: (self, v, call) => void (self.title = call.textOf(v)),
    },
    Pages: { set: '1.1', get: (self) => self.pages },
    Secret: { set: '1.4', get: () => 'x' },
  },
  links: { Twin: { set: '1.1', get: (self, call) => call.objects.make('Book', { ...self }) } },
};

const books: ClassSurface<Book[]> = {
  name: 'BookCollection',
  items: (self, call) => self.map((each) => call.objects.make('Book', each)),
  methods: {
    Find: {
      set: '1.1',
      call: (self, call) => {
        const found = self.find(({ title }) => title === call.text(0));
        if (!found) throw itemNotFound(call.location);
        return call.objects.make('Book', found);
      },
    },
    FindOrNullObject: {
      set: '1.1',
      call: (self, call) => {
        const found = self.find(({ title }) => title === call.text(0));
        return found ? call.objects.make('Book', found) : null;
      },
    },
    Burn: { set: '1.1', writes: true, call: (self) => void (self.length = 0) },
    Longer: {
      set: '1.1',
      call: (_self, call) => (call.object(0, 'Book').target as Book).pages > call.integer(1),
    },
    Break: {
      set: '1.1',
      call: () => {
        throw new TypeError('a fault');
      },
    },
  },
};

export const SHELF: Book[] = [];

const shelf: ClassSurface<undefined> = {
  name: 'Document',
  links: { Books: { set: '1.1', get: (_self, call) => call.objects.make('BookCollection', SHELF) } },
  methods: {
    _RemoveReference: {
      set: '1.1',
      call: (_self, call) => {
        call.objects.giveUp(call.text(0));
      },
    },
  },
};

const CLASSES: ReadonlyMap<string, ClassSurface<unknown>> = new Map<string, ClassSurface<unknown>>([
  ['Book', book],
  ['BookCollection', books],
  ['Document', shelf],
]);

/** A host for the shelf; `readOnly` denies writing. */
export function shelfHost(): { readOnly: boolean; objects: Objects; run: typeof run } {
  SHELF.splice(
    0,
    SHELF.length,
    { title: 'A', pages: 10 },
    { title: 'B', pages: 20 },
    { title: 'C', pages: 30 },
  );
  const objects = new Objects(CLASSES);
  const state = { readOnly: false, objects, run };
  function run(actions: object[], paths: Record<number, object>, options?: BatchOptions): BatchAnswer {
    const objectPaths = Object.fromEntries(
      Object.entries({ 1: { ObjectPathType: 1 }, ...paths }).map(([id, path]) => [
        id,
        { Id: Number(id), ...path },
      ]),
    );
    const text = JSON.stringify({
      Actions: actions.map((action, index) => ({ Id: 100 + index, ...action })),
      ObjectPaths: objectPaths,
    });
    const host: Pick<HostServices, 'sets' | 'checkWritable'> = {
      sets: { WordApi: '1.3' },
      checkWritable(location) {
        if (state.readOnly) throw new HostError('AccessDenied', 'No', location);
      },
    };
    return executeBatch(parseBatch(text), host as HostServices, objects, options);
  }
  return state;
}
