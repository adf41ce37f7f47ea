import type { LiveRange } from '../document/range/liveRange';
import type { Section } from '../document/story/sections';
import type { Story } from '../document/story/openDocument';
import type { WordDocument } from '../document/wordDocument';
import type { Call } from '../protocol/call';
import { itemNotFound } from '../protocol/hostError';
import type { WireObject } from '../protocol/wireObject';
import type { XmlElement } from '../xml/node';
import type { Note, Notes } from './notes';
import type { Place } from './place';

/** What an object of each class stands for. Lists are asked anew at each use, but for a search's hits. */
export interface Targets {
  Application: undefined;
  Document: undefined;
  DocumentCreated: Uint8Array;
  Body: Story;
  Range: LiveRange;
  RangeCollection: readonly LiveRange[];
  Paragraph: XmlElement;
  ParagraphCollection: () => readonly XmlElement[];
  Font: Place;
  ContentControl: XmlElement;
  ContentControlCollection: XmlElement;
  NoteItem: Note;
  NoteItemCollection: Notes;
  List: ListTarget;
  ListItem: XmlElement;
  Section: Section;
  SectionCollection: () => readonly Section[];
  Table: XmlElement;
  TableCollection: () => readonly XmlElement[];
  DocumentProperties: WordDocument;
  CustomPropertyCollection: WordDocument;
  CustomProperty: { readonly document: WordDocument; readonly key: string };
}

/** Paragraphs that Word numbers together, by the id of their list (`w:numId`). */
export interface ListTarget {
  readonly id: number;
}

/** A new object for the client. */
export function make<K extends keyof Targets>(call: Call, name: K, target: Targets[K]): WireObject {
  return call.objects.make(name, target);
}

/** The same, where there may be nothing to stand for: then a null object. */
export function makeOrNull<K extends keyof Targets>(
  call: Call,
  name: K,
  target: Targets[K] | null | undefined,
): WireObject | null {
  return target === null || target === undefined ? null : make(call, name, target);
}

/** The same, where it is an error that there is nothing. */
export function makeFound<K extends keyof Targets>(
  call: Call,
  name: K,
  target: Targets[K] | undefined,
): WireObject {
  if (target === undefined) throw itemNotFound(call.location);
  return make(call, name, target);
}
