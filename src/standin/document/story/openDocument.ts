import type { Quirks } from '../../quirks';
import type { XmlElement } from '../../xml/node';
import type { ListDefinitions } from '../list/listDefinitions';
import type { Numbering } from '../list/numbering';
import type { DocxPackage } from '../package/docxPackage';
import type { MainPart } from '../package/mainPart';
import type { Styles } from '../style/styles';
import type { LiveRanges } from './liveRanges';
import type { Following } from './position';
import type { Revisions } from './revisions';

/** What reading and editing ask of the document that a text belongs to. */
export interface OpenDocument {
  /** The parts of the file. */
  readonly package: DocxPackage;
  /** The part that holds the body. */
  readonly main: MainPart;
  /** The text of the main part. */
  readonly body: Story;
  readonly styles: Styles;
  readonly lists: ListDefinitions;
  readonly numbering: Numbering;
  readonly revisions: Revisions;
  /** The ranges that follow the edits. */
  readonly live: LiveRanges;
  /** What is selected. */
  readonly selection: Following;
  /** How the Word that shows this document is not as documented. */
  readonly quirks: Quirks;
  /** Goes up when paragraphs come, go, or change their properties. */
  structure: number;
  /** Called with each element in which, or among whose children, something has changed. */
  onChange: ((element: XmlElement) => void) | undefined;
  /** Called with the root of each other text, a header or all footnotes, before anything is done in it. */
  onOpen: ((root: XmlElement) => void) | undefined;
  /** @throws DocumentRefusal `AccessDenied` if the text may not be changed */
  assertEditable(): void;
  /** The text of another part: a header, a footer, all notes. `undefined` if it cannot be read. */
  story(partName: string): Story | undefined;
}

/** A container of paragraphs: the body, a header, a footer, a note, a cell or a content control. */
export interface Story {
  readonly document: OpenDocument;
  readonly partName: string;
  /** The element that holds the paragraphs: `w:body`, `w:hdr`, `w:footnote`, `w:tc`, … */
  readonly root: XmlElement;
}
