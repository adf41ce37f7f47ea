import { DocxError } from '../document/package/docxError';
import { WordDocument } from '../document/wordDocument';
import type { Call } from '../protocol/call';
import { invalidArgument } from '../protocol/hostError';
import type { ClassSurface } from '../protocol/surface';
import { make } from './targets';

/** Word itself, which makes new documents. */
export const application: ClassSurface<undefined> = {
  name: 'Application',
  created: { as: 'Microsoft.WordServices.Application', start: () => undefined },
  methods: {
    CreateDocument: {
      set: '1.3',
      call: (_self, call) => make(call, 'DocumentCreated', bytesOf(call)),
    },
  },
};

/** A document that is not shown yet. What is in it can only be reached with WordApiHiddenDocument. */
export const documentCreated: ClassSurface<Uint8Array> = {
  name: 'DocumentCreated',
  methods: {
    Open: {
      set: '1.3',
      call: (self, call) => {
        call.host.openNew(self);
      },
    },
  },
};

function bytesOf(call: Call): Uint8Array {
  if (!call.given(0)) return WordDocument.blank().save();
  const bytes = decoded(call);
  try {
    WordDocument.open(bytes);
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    throw invalidArgument(call.location, error.message);
  }
  return bytes;
}

function decoded(call: Call): Uint8Array {
  const base64 = call.text(0);
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    throw invalidArgument(call.location, 'no base64');
  }
}

/** A service that Office.js reports to when it starts; it expects no more than an answer. */
export const addinInternalService: ClassSurface<undefined> = {
  name: 'AddinInternalService',
  detached: true,
  created: { as: 'Microsoft.InternalService.AddinInternalService', start: () => undefined },
  methods: {
    NotifyActionHandlerReady: { set: '1.1', call: () => null },
  },
};
