import { parentTable } from '../document/table/tables';
import type { Call } from '../protocol/call';
import type { Link } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { storyOf } from './stories';
import { make, makeFound, makeOrNull, type Targets } from './targets';

/** Links from something in the text to the body and table that it stands in. */
export function surroundings<T>(elementOf: (self: T) => XmlElement): Record<string, Link<T>> {
  return {
    ParentBody: { set: '1.3', get: (self, call) => make(call, 'Body', storyOf(elementOf(self))) },
    ...linkOrNull('ParentTable', 'Table', (self: T) => parentTable(elementOf(self))),
  };
}

/** A link that fails where it leads nowhere, and its twin that gives a null object. */
export function linkOrNull<T, K extends keyof Targets>(
  name: string,
  target: K,
  find: (self: T, call: Call) => Targets[K] | undefined,
  set = '1.3',
): Record<string, Link<T>> {
  return {
    [name]: { set, get: (self, call) => makeFound(call, target, find(self, call)) },
    [`${name}OrNullObject`]: { set: '1.3', get: (self, call) => makeOrNull(call, target, find(self, call)) },
  };
}
