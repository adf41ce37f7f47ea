import { insertParagraph } from '../document/edit/insertParagraph';
import { LEVELS, type ListDefinition } from '../document/list/listDefinition';
import { attach, detach } from '../document/format/listMembership';
import { listOf } from '../document/list/numbering';
import { paragraphsOf, type Story } from '../document/story/story';
import type { Call } from '../protocol/call';
import { itemNotFound } from '../protocol/hostError';
import type { ClassSurface } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { collection, orNull } from './collection';
import { outerStoryOf } from './stories';
import { type ListTarget, make } from './targets';

/** The lists that these paragraphs belong to, each once. */
export function listsOf(story: Story, paragraphs: readonly XmlElement[]): ListTarget[] {
  const ids = new Set(paragraphs.map((paragraph) => listOf(paragraph)?.id));
  ids.delete(undefined);
  return [...ids].map((id) => ({ id: id as number, story }));
}

/** The list that a paragraph belongs to. */
export function listWith(paragraph: XmlElement): ListTarget | undefined {
  const item = listOf(paragraph);
  return item ? { id: item.id, story: outerStoryOf(paragraph) } : undefined;
}

/** `attachToList(listId, level)`. */
export function attachToList(paragraph: XmlElement, call: Call): ListTarget {
  attach(paragraph, call.integer(0), level(call, 1));
  const attached = listWith(paragraph);
  if (!attached) throw itemNotFound(call.location);
  return attached;
}

/** A level as an argument: 0 to 8. */
function level(call: Call, index: number): number {
  const value = call.integer(index);
  if (value >= LEVELS) throw call.invalid(value);
  return value;
}

/** The paragraphs of a list. */
export function members(list: ListTarget): XmlElement[] {
  return paragraphsOf(list.story.root).filter((paragraph) => listOf(paragraph)?.id === list.id);
}

function membersAt(list: ListTarget, wanted: number): XmlElement[] {
  return members(list).filter((paragraph) => listOf(paragraph)?.level === wanted);
}

function definitionOf(self: ListTarget): ListDefinition | undefined {
  return self.story.document.lists.get(String(self.id));
}

function levelTypes(self: ListTarget): string[] {
  const definition = definitionOf(self);
  return Array.from({ length: LEVELS }, (_each, index) => definition?.type(index) ?? 'Number');
}

/** The paragraphs of one story that are numbered together. */
export const list: ClassSurface<ListTarget> = {
  name: 'List',
  properties: {
    Id: { set: '1.3', get: (self) => self.id },
    LevelExistences: {
      set: '1.3',
      get: (self) => Array.from({ length: LEVELS }, (_each, index) => membersAt(self, index).length > 0),
    },
    LevelTypes: { set: '1.3', get: levelTypes },
  },
  links: {
    Paragraphs: {
      set: '1.3',
      get: (self, call) => make(call, 'ParagraphCollection', () => members(self)),
    },
  },
  methods: {
    GetLevelParagraphs: {
      set: '1.3',
      call: (self, call) => {
        const wanted = level(call, 0);
        return make(call, 'ParagraphCollection', () => membersAt(self, wanted));
      },
    },
    GetLevelString: {
      set: '1.3',
      call: (self, call) => {
        const wanted = level(call, 0);
        return definitionOf(self)?.pattern(wanted) ?? '';
      },
    },
    InsertParagraph: {
      set: '1.3',
      writes: true,
      call: (self, call) => {
        const where = call.oneOf(1, ['Start', 'End', 'Before', 'After']);
        const all = members(self);
        const isFirst = where === 'Start' || where === 'Before';
        const beside = isFirst ? all[0] : all.at(-1);
        if (!beside) throw itemNotFound(call.location);
        const inserted = insertParagraph(beside, call.text(0), isFirst ? 'Before' : 'After');
        // Before and after a list is outside it.
        if (where === 'Before' || where === 'After') detach(inserted);
        return make(call, 'Paragraph', inserted);
      },
    },
  },
};

const listed = (self: () => readonly ListTarget[]): readonly ListTarget[] => self();

function byId(self: () => readonly ListTarget[], call: Call): ListTarget | undefined {
  const id = call.integer(0, Number.MIN_SAFE_INTEGER);
  return self().find((each) => each.id === id);
}

/** The lists of a place. */
export const listCollection: ClassSurface<() => readonly ListTarget[]> = collection(
  'ListCollection',
  'List',
  listed,
  { methods: orNull('GetById', 'List', byId) },
);
