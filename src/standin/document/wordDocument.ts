import { MainPart } from './package/mainPart';
import type { OpenDocument, Story } from './story/openDocument';
import type { Quirks } from '../quirks';
import { make } from '../xml/make';
import type { XmlElement } from '../xml/node';
import { AddinSettings } from './kept/addinSettings';
import { blankParts } from './package/blankDocument';
import { Configuration, type Protection } from './package/configuration';
import { demandFew, demandReadable } from './package/demandReadable';
import { CustomProperties } from './kept/customProperties';
import { CustomXmlParts } from './kept/customXmlParts';
import { DocxError } from './package/docxError';
import { DocxPackage } from './package/docxPackage';
import { settle } from './story/home';
import { ListDefinitions } from './list/listDefinitions';
import { LiveRange } from './range/liveRange';
import { LiveRanges } from './story/liveRanges';
import { withoutLostColours } from './package/lostColours';
import { Numbering } from './list/numbering';
import { DocumentRefusal } from './refusal';
import { relationshipsOf } from './package/relationships';
import { Revisions } from './story/revisions';
import { type Section, sectionsOf } from './story/sections';
import { paragraphsOf } from './markup/paragraphs';
import { Styles } from './style/styles';
import { parentTable } from './table/tables';

/** A Word document that is open: its text, its parts, and the ranges that are followed in it. */
export class WordDocument implements OpenDocument {
  /** The parts of the file. */
  readonly package: DocxPackage;
  /** The ranges that follow the edits. */
  readonly live = new LiveRanges();
  readonly main: MainPart;
  readonly configuration: Configuration;
  readonly styles: Styles;
  readonly lists: ListDefinitions;
  readonly numbering: Numbering;
  readonly customProperties: CustomProperties;
  readonly customXmlParts: CustomXmlParts;
  readonly revisions: Revisions;
  /** The text of the main part. */
  readonly body: Story;
  /** What is selected; at first a caret at the beginning of the body. */
  selection: LiveRange;
  /** Goes up when paragraphs come, go, or change their properties. */
  structure = 0;
  /** How the Word that shows this document is not as documented. */
  quirks: Quirks = new Set();
  /** Called with each element in which, or among whose children, something has changed. */
  onChange: ((element: XmlElement) => void) | undefined;
  /** Called with the root of each other text, a header or all footnotes, before anything is done in it. */
  onOpen: ((root: XmlElement) => void) | undefined;
  private forced: Protection | undefined;

  private constructor(opened: DocxPackage, mainPart: string) {
    this.package = opened;
    this.body = { document: this, partName: mainPart, root: bodyOf(this.package, mainPart) };
    settle(this.package.xml(mainPart).root, { document: this, partName: mainPart });
    this.main = new MainPart(opened, mainPart);
    this.configuration = new Configuration(this.main);
    this.styles = new Styles(this.main);
    this.lists = new ListDefinitions(this.main);
    this.numbering = new Numbering(this);
    this.customProperties = new CustomProperties(opened);
    this.customXmlParts = new CustomXmlParts(opened, this.main);
    this.revisions = new Revisions(this);
    const start = { paragraph: firstParagraph(this.body.root), offset: 0 };
    this.selection = new LiveRange(this, start, start);
  }

  /** @throws DocxError if this is no `.docx` that can be read */
  static open(bytes: Uint8Array): WordDocument {
    return WordDocument.from(DocxPackage.open(bytes));
  }

  /** A document with one empty paragraph, as Word makes a new one. */
  static blank(): WordDocument {
    return WordDocument.from(DocxPackage.of(blankParts()));
  }

  private static from(opened: DocxPackage): WordDocument {
    const main = relationshipsOf(opened, '').find(({ type }) => type.endsWith('/officeDocument'))?.part;
    if (!main) throw new DocxError('notDocx', 'no main part');
    demandReadable(opened, main);
    return new WordDocument(opened, main);
  }

  /** What the document is protected against: what the file says, unless `protect` has said otherwise. */
  get protection(): Protection {
    return this.forced ?? this.configuration.protection();
  }

  /** Treats the document as protected (or, with `none`, as not), whatever the file says. Nothing is written. */
  protect(protection: Protection): void {
    this.forced = protection;
  }

  /** @throws DocumentRefusal `AccessDenied` if the text may not be changed */
  assertEditable(): void {
    const protection = this.protection;
    if (protection !== 'none' && protection !== 'trackedChanges')
      throw new DocumentRefusal('AccessDenied', 'The document is protected against changes.');
  }

  /** The sections in order; there is always one. */
  sections(): Section[] {
    return sectionsOf(this);
  }

  /** The text of another part: a header, a footer, all footnotes, all endnotes. `undefined` if it cannot be read. */
  story(partName: string): Story | undefined {
    if (partName === this.main.name) return this.body;
    if (!this.package.has(partName)) return undefined;
    const { root } = this.package.xml(partName);
    settle(root, { document: this, partName });
    this.onOpen?.(root);
    return { document: this, partName, root };
  }

  /** The add-in's settings in this document: what Word keeps in `word/webextensions` for the add-in of that id. */
  settings(addinId: string): AddinSettings {
    return new AddinSettings(this.package, addinId);
  }

  /** The file as it is now; the very bytes that were opened if nothing was changed. */
  save(): Uint8Array {
    const bytes = this.package.save();
    return this.quirks.has('coloursAreLost') ? withoutLostColours(bytes, this.main.name) : bytes;
  }
}

function bodyOf(opened: DocxPackage, mainPart: string): XmlElement {
  const { root } = opened.xml(mainPart);
  if (root.key !== 'w:document') throw new DocxError('notDocx', `the main part is a ${root.key}`);
  const body = root.first('w:body');
  if (!body) throw new DocxError('broken', 'no body');
  return body;
}

/**
 * The first paragraph of a body, to which a last one is added where it has none or ends with a table: Word shows one there,
 * and writes it only if something else changes the part too.
 * @throws DocxError `tooBig` if there are too many
 */
function firstParagraph(body: XmlElement): XmlElement {
  const paragraphs = paragraphsOf(body);
  demandFew(paragraphs.length);
  const last = paragraphs.at(-1);
  const [first = addParagraph(body)] = paragraphs;
  if (last && parentTable(last)) addParagraph(body);
  return first;
}

function addParagraph(body: XmlElement): XmlElement {
  const paragraph = make(body, 'w:p');
  body.insert(paragraph, body.first('w:sectPr') ?? null);
  return paragraph;
}
