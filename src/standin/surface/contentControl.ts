import { contentControlsIn, idOf } from '../document/control/contentControls';
import { isDeletable, isEditable } from '../document/markup/contentLocks';
import { removeContentControl } from '../document/control/removeContentControl';
import { isAttached } from '../document/story/home';
import type { ClassSurface } from '../protocol/surface';
import type { XmlElement } from '../xml/node';
import { collection } from './collection';

/** A content control; its target is the `w:sdt`. */
export const contentControl: ClassSurface<XmlElement> = {
  name: 'ContentControl',
  alive: isAttached,
  properties: {
    CannotDelete: { set: '1.1', get: (self) => !isDeletable(self) },
    CannotEdit: { set: '1.1', get: (self) => !isEditable(self) },
    Id: { set: '1.1', get: (self) => idOf(self) },
  },
  methods: {
    Delete: {
      set: '1.1',
      writes: true,
      call: (self, call) => {
        removeContentControl(self, call.flag(0, true));
      },
    },
  },
};

/** The content controls in an element, asked anew at each use. */
export const contentControlCollection: ClassSurface<XmlElement> = collection(
  'ContentControlCollection',
  'ContentControl',
  contentControlsIn,
);
