import type { Section } from '../document/story/sections';
import type { Story } from '../document/story/story';
import type { Call } from '../protocol/call';
import { HostError } from '../protocol/hostError';
import type { ClassSurface, Method } from '../protocol/surface';
import { collection, orNull } from './collection';
import { make } from './targets';

const TYPES = ['Primary', 'FirstPage', 'EvenPages'] as const;

/** Asking for a header makes it where there is none, as it does in Word. */
function headerOrFooter(which: 'header' | 'footer'): Method<Section> {
  return {
    set: '1.1',
    call: (self, call) => make(call, 'Body', self[which](call.oneOf(0, TYPES))),
  };
}

/** Of several sections the text cannot be told apart by its container. */
function bodyOf(call: Call): Story {
  const { document } = call.host;
  if (document.sections().length === 1) return document.body;
  throw new HostError('NotImplemented', 'The stand-in does not answer Section.Body among several sections');
}

/** A section, for its headers and footers. */
export const section: ClassSurface<Section> = {
  name: 'Section',
  links: {
    Body: { set: '1.1', get: (_self, call) => make(call, 'Body', bodyOf(call)) },
  },
  methods: {
    GetHeader: headerOrFooter('header'),
    GetFooter: headerOrFooter('footer'),
    ...orNull('GetNext', 'Section', (self: Section, call) => {
      const sections = call.host.document.sections();
      return sections[sections.findIndex(({ element }) => element === self.element) + 1];
    }),
  },
};

/** The sections of the document. */
export const sectionCollection: ClassSurface<() => readonly Section[]> = collection(
  'SectionCollection',
  'Section',
  (self: () => readonly Section[]) => self(),
);
