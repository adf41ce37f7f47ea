import { type ControlProperty, readControl } from '../document/control/controlProperties';
import type { Call } from '../protocol/call';
import type { ClassSurface } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { collection, orNull } from './collection';
import { make } from './targets';

const listed = (self: () => readonly XmlElement[]): readonly XmlElement[] => self();

const byId = (self: () => readonly XmlElement[], call: Call): XmlElement | undefined => {
  const id = call.integer(0, Number.MIN_SAFE_INTEGER);
  return self().find((control) => readControl(control, 'id') === id);
};

/** Those of a collection whose property says so. */
function having(name: ControlProperty, allowed: (call: Call) => readonly unknown[]) {
  return (self: () => readonly XmlElement[], call: Call) => {
    const values = allowed(call);
    return make(call, 'ContentControlCollection', () =>
      self().filter((control) => values.includes(readControl(control, name))),
    );
  };
}

/** The content controls of a place, asked anew at each use. */
export const contentControlCollection: ClassSurface<() => readonly XmlElement[]> = collection(
  'ContentControlCollection',
  'ContentControl',
  listed,
  {
    methods: {
      ...orNull('GetById', 'ContentControl', byId, '1.1'),
      GetByTag: { set: '1.1', call: having('tag', (call) => [call.text(0)]) },
      GetByTitle: { set: '1.1', call: having('title', (call) => [call.text(0)]) },
      GetByTypes: { set: '1.3', call: having('type', (call) => call.texts(0)) },
    },
  },
);
