import { attach } from '../document/format/listMembership';
import { LEVELS } from '../document/list/listDefinition';
import { listOf } from '../document/story/listPlace';
import { isAttached } from '../document/story/home';
import type { Call } from '../protocol/call';
import { HostError, itemNotFound } from '../protocol/hostError';
import type { ClassSurface } from '../protocol/surface';
import { holdsTrackedChange } from '../document/markup/trackedChanges';
import type { XmlElement } from '../xml/node';
import type { ListTarget } from './targets';

/** The list that a paragraph belongs to. */
export function listWith(paragraph: XmlElement): ListTarget | undefined {
  const item = listOf(paragraph);
  return item ? { id: item.id } : undefined;
}

/** `attachToList(listId, level)`. */
export function attachToList(paragraph: XmlElement, call: Call): ListTarget {
  const [id, level] = [call.integer(0), call.integer(1)];
  if (level >= LEVELS) throw call.invalid(level);
  attach(paragraph, id, level);
  return { id };
}

/** The paragraphs that are numbered together. */
export const list: ClassSurface<ListTarget> = {
  name: 'List',
  properties: {
    Id: { set: '1.3', get: (self) => self.id },
  },
};

/** A paragraph as an item of its list; its target is the paragraph. */
export const listItem: ClassSurface<XmlElement> = {
  name: 'ListItem',
  alive: isAttached,
  properties: {
    Level: { set: '1.3', get: (self, call) => itemOf(self, call).level },
    ListString: { set: '1.3', get: (self, call) => itemOf(self, call).string },
  },
};

/** The paragraph itself, if it is an item of a list. */
export function listItemOf(self: XmlElement, call: Call): XmlElement | undefined {
  if (!listOf(self)) return undefined;
  if (call.host.document.quirks.has('listItemsFail') && holdsTrackedChange(self))
    throw new HostError('GeneralException', 'The item of the list holds a tracked change');
  return self;
}

function itemOf(paragraph: XmlElement, call: Call): NonNullable<ReturnType<typeof listOf>> {
  const item = listOf(paragraph);
  if (!item) throw itemNotFound(call.location);
  return item;
}
