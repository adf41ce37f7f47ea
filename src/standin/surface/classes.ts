import type { ClassSurface } from '../protocol/surface';
import { addinInternalService, application, documentCreated } from './application';
import { body } from './body';
import { contentControl, contentControlCollection } from './contentControl';
import { wordDocument } from './document';
import { customProperty, customPropertyCollection, documentProperties } from './documentProperties';
import { font } from './font';
import { list, listItem } from './lists';
import { noteItem, noteItemCollection } from './notes';
import { paragraph, paragraphCollection } from './paragraph';
import { range, rangeCollection } from './range';
import { searchOptions } from './searchOptions';
import { section, sectionCollection } from './sections';
import { table, tableCollection } from './tables';

const ALL: readonly ClassSurface<unknown>[] = [
  addinInternalService,
  application,
  body,
  contentControl,
  contentControlCollection,
  customProperty,
  customPropertyCollection,
  documentCreated,
  documentProperties,
  font,
  list,
  listItem,
  noteItem,
  noteItemCollection,
  paragraph,
  paragraphCollection,
  range,
  rangeCollection,
  searchOptions,
  section,
  sectionCollection,
  table,
  tableCollection,
  wordDocument,
];

/** Word's classes by name: all that the stand-in answers. Any other member or class is refused by name. */
export const classes: ReadonlyMap<string, ClassSurface<unknown>> = new Map(
  ALL.map((surface) => [surface.name, surface]),
);
