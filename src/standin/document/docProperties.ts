import { make } from '../xml/make';
import { XmlText, type XmlElement } from '../xml/node';
import { DocumentRefusal } from './refusal';
import { CustomProperties } from './customProperties';
import type { WordDocument } from './wordDocument';

type Kind = 'core' | 'app';

/** Word's names for a document's properties, and where each is kept. */
const PLACES = {
  title: ['core', 'dc:title'],
  subject: ['core', 'dc:subject'],
  author: ['core', 'dc:creator'],
  keywords: ['core', 'cp:keywords'],
  comments: ['core', 'dc:description'],
  category: ['core', 'cp:category'],
  lastAuthor: ['core', 'cp:lastModifiedBy'],
  revisionNumber: ['core', 'cp:revision'],
  creationDate: ['core', 'dcterms:created'],
  lastSaveTime: ['core', 'dcterms:modified'],
  lastPrintDate: ['core', 'cp:lastPrinted'],
  applicationName: ['app', 'ep:Application'],
  company: ['app', 'ep:Company'],
  manager: ['app', 'ep:Manager'],
  template: ['app', 'ep:Template'],
  security: ['app', 'ep:DocSecurity'],
  format: ['core', 'cp:contentStatus'],
} as const satisfies Record<string, readonly [Kind, string]>;

export type PropertyName = keyof typeof PLACES;

const PARTS: Readonly<
  Record<Kind, { name: string; relation: string; type: string; empty: string; ends: string }>
> = {
  core: {
    name: 'docProps/core.xml',
    relation: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    empty:
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"/>',
    ends: '/core-properties',
  },
  app: {
    name: 'docProps/app.xml',
    relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    empty: '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>',
    ends: '/extended-properties',
  },
};

/** A document's properties, all as texts: title, author, … A part that cannot be read holds none. */
export class DocProperties {
  readonly custom: CustomProperties;

  constructor(private readonly document: WordDocument) {
    this.custom = new CustomProperties(document);
  }

  /** The value of a `PropertyName`, `''` if there is none. `security` is a number as text: 8 says that editing is restricted. */
  get(name: string): string {
    const [kind, key] = placeOf(name);
    return this.root(kind)?.first(key)?.text ?? '';
  }

  set(name: string, value: string): void {
    const [kind, key] = placeOf(name);
    const root = this.root(kind) ?? this.create(kind);
    let element = root.first(key);
    if (!element) root.insert((element = make(root, key)));
    element.adopt([]);
    if (value !== '') element.insert(XmlText.of(value));
    this.document.package.touch(this.partName(kind) as string);
  }

  private partName(kind: Kind): string | undefined {
    const { ends } = PARTS[kind];
    const part = this.document.package.relationships('').find(({ type }) => type.endsWith(ends))?.part;
    return part && this.document.package.has(part) ? part : undefined;
  }

  private root(kind: Kind): XmlElement | undefined {
    const name = this.partName(kind);
    if (name === undefined) return undefined;
    try {
      return this.document.package.xml(name).root;
    } catch {
      return undefined;
    }
  }

  private create(kind: Kind): XmlElement {
    const { name, relation, type, empty } = PARTS[kind];
    this.document.package.put(
      name,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${empty}`,
      type,
    );
    this.document.package.relate('', relation, name);
    return this.document.package.xml(name).root;
  }
}

function placeOf(name: string): readonly [Kind, string] {
  const place = Object.entries(PLACES).find(([own]) => own === name)?.[1];
  if (!place) throw new DocumentRefusal('NotImplemented', `The property ${name} is not kept here.`);
  return place;
}
