import { XmlText } from '../../xml/leaves';
import { make } from '../../xml/make';
import { declaration, namespaceOf, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import { CustomProperties } from './customProperties';
import { relationTo } from './partTypes';
import { relate, relationshipsOf } from './relationships';
import type { WordDocument } from '../wordDocument';

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
} as const satisfies Record<string, readonly [Kind, string]>;

/** A property of a document by Word's name for it. */
type PropertyName = keyof typeof PLACES;

const PARTS: Readonly<
  Record<Kind, { name: string; relation: string; type: string; empty: string; ends: string }>
> = {
  core: {
    name: 'docProps/core.xml',
    relation: `${namespaceOf('rel')}/metadata/core-properties`,
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    empty: `<cp:coreProperties ${declaration('cp')} ${declaration('dc')} ${declaration('dcterms')}/>`,
    ends: '/core-properties',
  },
  app: {
    name: 'docProps/app.xml',
    relation: relationTo('extended-properties'),
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    empty: `<Properties ${declaration('ep', 'default')}/>`,
    ends: '/extended-properties',
  },
};

/** A document's properties, all as texts: title, author, … A part that cannot be read holds none. */
export class DocProperties {
  /** Those with names of the user's own. */
  readonly custom: CustomProperties;

  constructor(private readonly document: WordDocument) {
    this.custom = new CustomProperties(document);
  }

  /** A value, `''` if there is none. `security` is a number as text: 8 says that editing is restricted. */
  get(name: PropertyName): string {
    const [kind, key] = PLACES[name];
    return this.root(kind)?.first(key)?.text ?? '';
  }

  /** Changes a value; `''` leaves the element empty. */
  set(name: PropertyName, value: string): void {
    const [kind, key] = PLACES[name];
    const root = this.root(kind) ?? this.create(kind);
    let element = root.first(key);
    if (!element) root.insert((element = make(root, key)));
    element.adopt([]);
    if (value !== '') element.insert(XmlText.of(value));
    this.document.package.touch(this.partName(kind) as string);
  }

  private partName(kind: Kind): string | undefined {
    const { ends } = PARTS[kind];
    const part = relationshipsOf(this.document.package, '').find(({ type }) => type.endsWith(ends))?.part;
    return part && this.document.package.has(part) ? part : undefined;
  }

  private root(kind: Kind): XmlElement | undefined {
    return this.document.package.readable(this.partName(kind));
  }

  private create(kind: Kind): XmlElement {
    const { name, relation, type, empty } = PARTS[kind];
    this.document.package.put(name, XML_DECLARATION + empty, type);
    relate(this.document.package, '', relation, name);
    return this.document.package.xml(name).root;
  }
}
