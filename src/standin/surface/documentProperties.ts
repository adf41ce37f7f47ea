import type { CustomProperty as CustomEntry } from '../document/package/customProperties';
import type { WordDocument } from '../document/wordDocument';
import type { Call } from '../protocol/call';
import type { ClassSurface, Property } from '../protocol/surface';
import { make, makeOrNull, type Targets } from './targets';

/** Properties that the add-in may set, and those that Word keeps by itself. */
const WRITABLE = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'manager',
  'subject',
  'title',
] as const;
const READ_ONLY = ['applicationName', 'lastAuthor', 'revisionNumber', 'template'] as const;
const TIMES = ['creationDate', 'lastPrintDate', 'lastSaveTime'] as const;

function onWire(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const properties: Record<string, Property<WordDocument>> = {
  Security: { set: '1.3', get: (_self, call) => call.host.security },
};
for (const name of READ_ONLY) {
  properties[onWire(name)] = { set: '1.3', get: (self) => self.properties.get(name) };
}
for (const name of TIMES) {
  // The client makes a date of it; one that is not there is none.
  properties[onWire(name)] = { set: '1.3', get: (self) => self.properties.get(name) || null };
}
for (const name of WRITABLE) {
  properties[onWire(name)] = {
    set: '1.3',
    get: (self) => self.properties.get(name),
    put: (self, value, call) => {
      self.properties.set(name, call.textOf(value));
    },
  };
}

/** What the file says of the document: title, author, … */
export const documentProperties: ClassSurface<WordDocument> = {
  name: 'DocumentProperties',
  properties,
  links: {
    CustomProperties: { set: '1.3', get: (self, call) => make(call, 'CustomPropertyCollection', self) },
  },
};

/** Names are the same in any case, as in Word. */
function find(document: WordDocument, key: string): Targets['CustomProperty'] | undefined {
  const wanted = key.toLowerCase();
  const found = document.properties.custom.list().find((each) => each.key.toLowerCase() === wanted);
  return found && { document, key: found.key };
}

function valueOf(value: unknown, call: Call): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return call.numberOf(value);
}

/** The properties that users named. */
export const customPropertyCollection: ClassSurface<WordDocument> = {
  name: 'CustomPropertyCollection',
  items: (self, call) =>
    self.properties.custom.list().map(({ key }) => make(call, 'CustomProperty', { document: self, key })),
  item: (self, _key, call) => makeOrNull(call, 'CustomProperty', find(self, call.text(0))),
  methods: {
    Add: {
      set: '1.3',
      writes: true,
      call: (self, call) => {
        const key = find(self, call.text(0))?.key ?? call.text(0);
        self.properties.custom.set(key, valueOf(call.raw(1), call));
        return make(call, 'CustomProperty', { document: self, key });
      },
    },
    DeleteAll: {
      set: '1.3',
      writes: true,
      call: ({ properties: { custom } }) => {
        custom.list().forEach(({ key }) => {
          custom.remove(key);
        });
      },
    },
    GetCount: { set: '1.3', call: (self) => self.properties.custom.list().length },
    GetItemOrNullObject: {
      set: '1.3',
      call: (self, call) => makeOrNull(call, 'CustomProperty', find(self, call.text(0))),
    },
  },
};

/** One of them. */
export const customProperty: ClassSurface<Targets['CustomProperty']> = {
  name: 'CustomProperty',
  alive: ({ document, key }) => find(document, key) !== undefined,
  properties: {
    Key: { set: '1.3', get: (self) => self.key },
    Type: { set: '1.3', get: (self) => entryOf(self)?.type ?? null },
    Value: {
      set: '1.3',
      get: (self) => entryOf(self)?.value ?? null,
      put: ({ document, key }, value, call) => {
        document.properties.custom.set(key, valueOf(value, call));
      },
    },
  },
  methods: {
    Delete: {
      set: '1.3',
      writes: true,
      call: ({ document, key }) => {
        document.properties.custom.remove(key);
      },
    },
  },
};

function entryOf({ document, key }: Targets['CustomProperty']): CustomEntry | undefined {
  return document.properties.custom.list().find((each) => each.key === key);
}
