import { isAttached } from '../document/story/home';
import { LEVELS } from '../document/list/listDefinition';
import { setLevel } from '../document/format/listMembership';
import { listOf } from '../document/list/numbering';
import type { Call } from '../protocol/call';
import { itemNotFound } from '../protocol/hostError';
import type { ClassSurface } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { orNull } from './collection';
import { listWith, members } from './lists';
import { make } from './targets';

/** A paragraph as a member of its list; its target is the paragraph. */
export const listItem: ClassSurface<XmlElement> = {
  name: 'ListItem',
  alive: isAttached,
  properties: {
    Level: {
      set: '1.3',
      get: (self, call) => itemOf(self, call).level,
      put: (self, value, call) => {
        setLevel(self, call.numberOf(value, 0, LEVELS - 1));
      },
    },
    ListString: { set: '1.3', get: (self, call) => itemOf(self, call).string },
    SiblingIndex: { set: '1.3', get: (self, call) => itemOf(self, call).siblingIndex },
  },
  methods: {
    ...orNull('GetAncestor', 'Paragraph', (self: XmlElement, call) => {
      const [own, above] = [itemOf(self, call), fellows(self)];
      const parentOnly = call.flag(0, false);
      const before = above.slice(0, above.indexOf(self)).reverse();
      return before.find((each) => {
        const { level: at } = itemOf(each, call);
        return parentOnly ? at === own.level - 1 : at < own.level;
      });
    }),
    GetDescendants: {
      set: '1.3',
      call: (self, call) => {
        const direct = call.flag(0, false);
        return make(call, 'ParagraphCollection', () => descendants(self, direct, call));
      },
    },
  },
};

/** All paragraphs of the list that it belongs to. */
function fellows(self: XmlElement): XmlElement[] {
  const own = listWith(self);
  return own ? members(own) : [];
}

function descendants(self: XmlElement, direct: boolean, call: Call): XmlElement[] {
  const own = itemOf(self, call).level;
  const all = fellows(self);
  const after = all.slice(all.indexOf(self) + 1);
  const end = after.findIndex((each) => itemOf(each, call).level <= own);
  const below = end < 0 ? after : after.slice(0, end);
  return direct ? below.filter((each) => itemOf(each, call).level === own + 1) : below;
}

function itemOf(paragraph: XmlElement, call: Call): NonNullable<ReturnType<typeof listOf>> {
  const item = listOf(paragraph);
  if (!item) throw itemNotFound(call.location);
  return item;
}
