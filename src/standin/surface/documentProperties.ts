import type { CustomProperty as CustomEntry } from '../document/kept/customProperties';
import type { WordDocument } from '../document/wordDocument';
import type { Call } from '../protocol/call';
import type { ClassSurface } from '../protocol/surface';
import { make, makeOrNull, type Targets } from './targets';

/** What the file says of the document. */
export const documentProperties: ClassSurface<WordDocument> = {
  name: 'DocumentProperties',
  properties: {
    Security: { set: '1.3', get: (_self, call) => call.host.security },
  },
  links: {
    CustomProperties: { set: '1.3', get: (self, call) => make(call, 'CustomPropertyCollection', self) },
  },
};

/** The properties that users and programs named. */
export const customPropertyCollection: ClassSurface<WordDocument> = {
  name: 'CustomPropertyCollection',
  items: (self, call) =>
    self.customProperties.list().map(({ key }) => make(call, 'CustomProperty', { document: self, key })),
  item: (self, _key, call) => makeOrNull(call, 'CustomProperty', find(self, call.text(0))),
  methods: {
    Add: {
      set: '1.3',
      writes: true,
      call: (self, call) => {
        const key = find(self, call.text(0))?.key ?? call.text(0);
        self.customProperties.set(key, valueOf(call.raw(1), call));
        return make(call, 'CustomProperty', { document: self, key });
      },
    },
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
    Value: { set: '1.3', get: (self) => entryOf(self)?.value ?? null },
  },
  methods: {
    Delete: {
      set: '1.3',
      writes: true,
      call: ({ document, key }) => {
        document.customProperties.remove(key);
      },
    },
  },
};

/** Names are the same in any case, as in Word. */
function find(document: WordDocument, key: string): Targets['CustomProperty'] | undefined {
  const wanted = key.toLowerCase();
  const found = document.customProperties.list().find((each) => each.key.toLowerCase() === wanted);
  return found && { document, key: found.key };
}

function valueOf(value: unknown, call: Call): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return call.numberOf(value);
}

function entryOf({ document, key }: Targets['CustomProperty']): CustomEntry | undefined {
  return document.customProperties.list().find((each) => each.key === key);
}
