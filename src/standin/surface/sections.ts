import type { Section } from '../document/story/sections';
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

/** A section, for its headers and footers. */
export const section: ClassSurface<Section> = {
  name: 'Section',
  methods: {
    GetHeader: headerOrFooter('header'),
    GetFooter: headerOrFooter('footer'),
    ...orNull('GetNext', 'Section', (self: Section, call) => {
      const all = call.host.document.sections();
      return all[all.indexOf(self) + 1];
    }),
  },
};

/** The sections of the document. */
export const sectionCollection: ClassSurface<() => readonly Section[]> = collection(
  'SectionCollection',
  'Section',
  (self: () => readonly Section[]) => self(),
);
