import { LiveRange } from '../document/range/liveRange';
import { HostError } from '../protocol/hostError';
import type { Call } from '../protocol/call';
import type { ClassSurface, Method } from '../protocol/surface';
import { make } from './targets';

/** Set by `Word.ChangeTrackingMode`. */
const TRACKING = ['Off', 'TrackAll', 'TrackMineOnly'] as const;

/** The global object: whichever document is open. */
export const wordDocument: ClassSurface<undefined> = {
  name: 'Document',
  properties: {
    Saved: { set: '1.1', get: (_self, call) => !call.host.document.package.changed },
    ChangeTrackingMode: {
      set: '1.4',
      get: (_self, call) => trackingOf(call),
      put: (_self, value, call) => {
        const mode = call.oneOfValue(value, TRACKING);
        const { revisions, protection } = call.host.document;
        if (protection === 'trackedChanges') {
          throw new HostError('AccessDenied', 'The document is protected so that every change is tracked');
        }
        const isLost = mode === 'TrackMineOnly' && !revisions.tracking;
        if (isLost && call.host.document.quirks.has('trackMineOnlyIsLost')) return;
        revisions.tracking = mode !== 'Off';
        revisions.mineOnly = mode === 'TrackMineOnly';
      },
    },
  },
  links: {
    Body: { set: '1.1', get: (_self, call) => make(call, 'Body', call.host.document.body) },
    ContentControls: {
      set: '1.1',
      get: (_self, call) => make(call, 'ContentControlCollection', call.host.document.body.root),
    },
    Properties: {
      set: '1.3',
      get: (_self, call) => make(call, 'DocumentProperties', call.host.document),
    },
    Sections: {
      set: '1.1',
      get: (_self, call) => make(call, 'SectionCollection', () => call.host.document.sections()),
    },
  },
  methods: {
    GetSelection: {
      set: '1.1',
      call: (_self, call) => {
        const { document, traces } = call.host;
        const range = new LiveRange(document, document.selection.start, document.selection.end);
        traces.selectionGiven(range);
        return make(call, 'Range', range);
      },
    },
    Undo: travel('undo'),
    Redo: travel('redo'),
    // The client gives up what it kept, and asks again for what it knows by name.
    _RemoveReference: {
      set: '1.1',
      call: (_self, call) => {
        call.objects.giveUp(call.text(0));
      },
    },
    _RemoveAllReferences: {
      set: '1.1',
      call: (_self, call) => {
        call.objects.giveUpAll();
      },
    },
    _GetObjectByReferenceId: {
      set: '1.1',
      call: (_self, call) => call.objects.byReference(call.text(0)),
    },
    _GetObjectTypeNameByReferenceId: {
      set: '1.1',
      call: (_self, call) => call.objects.byReference(call.text(0)).className,
    },
  },
};

/** `undo` and `redo`: so many items (one, if none is said), or as many as there are. */
function travel(way: 'undo' | 'redo'): Method<undefined> {
  return {
    set: 'WordApiDesktop 1.4',
    call: (_self, call) => {
      let left = call.given(0) ? call.integer(0, 1) : 1;
      while (left > 0 && call.host[way]()) left--;
    },
  };
}

function trackingOf(call: Call): string {
  const { tracking, mineOnly } = call.host.document.revisions;
  if (!tracking) return 'Off';
  return mineOnly ? 'TrackMineOnly' : 'TrackAll';
}
