import { attribute } from '../../xml/attributes';
import { declaration, namespaceOf, XML_DECLARATION } from '../../xml/namespaces';
import type { XmlElement } from '../../xml/node';
import { parse } from '../../xml/parse';
import { XmlError } from '../../xml/xmlError';
import { DocumentRefusal } from '../refusal';
import type { DocxPackage } from '../package/docxPackage';
import type { MainPart } from '../package/mainPart';
import { relationTo } from '../package/partTypes';
import { decodePart } from '../package/partText';
import { relate, relationshipsOf, unrelate } from '../package/relationships';

/*
 * Data that programs keep in a document, as Word writes it:
 *
 *     word/_rels/document.xml.rels → customXml/item1.xml → itemProps1.xml
 *     <ds:datastoreItem ds:itemID="{…}">
 */
const FOLDER = 'customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const PROPERTIES = relationTo('customXmlProps');

/** The custom XML parts of a document, each known by the id that its properties say. */
export class CustomXmlParts {
  /** How many ids were given. */
  private given = 0;

  constructor(
    private readonly parts: DocxPackage,
    private readonly main: MainPart,
  ) {}

  /** The ids of the parts whose root is of a namespace, in the order of the file. */
  ofNamespace(uri: string): string[] {
    return this.names().flatMap((name) => {
      const root = this.parts.readable(name);
      const id = root && namespaceOfRoot(root) === uri ? this.idOf(name) : undefined;
      return id === undefined ? [] : [id];
    });
  }

  /** An id that there is. @throws DocumentRefusal `ItemNotFound` */
  known(id: string): string {
    this.nameOf(id);
    return id;
  }

  /** A part as it was written. @throws DocumentRefusal `ItemNotFound` */
  xml(id: string): string {
    return decodePart(this.parts.bytes(this.nameOf(id))).text.replace(/^\ufeff/, '');
  }

  /** Adds a part. @returns its id @throws DocumentRefusal `InvalidArgument` if it is not well-formed */
  add(xml: string): string {
    const root = rootOf(xml);
    let number = 1;
    while (this.parts.has(`${FOLDER}/item${number}.xml`) || this.parts.has(propertiesName(number))) number++;
    const [name, properties] = [`${FOLDER}/item${number}.xml`, propertiesName(number)];
    const id = this.freeId();
    this.parts.put(name, xml, 'application/xml');
    this.parts.put(properties, propertiesOf(id, namespaceOfRoot(root)), PROPERTIES_TYPE);
    relate(this.parts, name, PROPERTIES, properties);
    relate(this.parts, this.main.name, relationTo('customXml'), name);
    return id;
  }

  /** Takes a part away, and what was written for it. @throws DocumentRefusal `ItemNotFound` */
  remove(id: string): void {
    const name = this.nameOf(id);
    const link = this.links().find(({ part }) => part === name);
    if (link) unrelate(this.parts, this.main.name, link.id);
    const properties = this.propertiesPart(name);
    if (properties !== undefined) this.parts.remove(properties);
    this.parts.remove(name);
  }

  private links(): ReturnType<typeof relationshipsOf> {
    return relationshipsOf(this.parts, this.main.name).filter(({ type }) => type.endsWith('/customXml'));
  }

  private names(): string[] {
    return this.links().flatMap(({ part }) => (part !== null && this.parts.has(part) ? [part] : []));
  }

  private propertiesPart(name: string): string | undefined {
    const found = relationshipsOf(this.parts, name).find(({ type }) => type.endsWith('/customXmlProps'));
    return found?.part ?? undefined;
  }

  private idOf(name: string): string | undefined {
    return this.parts.readable(this.propertiesPart(name))?.get('ds:itemID');
  }

  private nameOf(id: string): string {
    const name = this.names().find((each) => this.idOf(each) === id);
    if (name === undefined) throw new DocumentRefusal('ItemNotFound', 'There is no such custom XML part.');
    return name;
  }

  /** No id comes back: whoever knows that of a part which is gone does not reach another. */
  private freeId(): string {
    const taken = new Set(this.names().map((name) => this.idOf(name)));
    for (;;) {
      const number = (++this.given).toString(16).toUpperCase().padStart(12, '0');
      const id = `{00000000-0000-4000-8000-${number}}`;
      if (!taken.has(id)) return id;
    }
  }
}

function propertiesName(number: number): string {
  return `${FOLDER}/itemProps${number}.xml`;
}

function rootOf(xml: string): XmlElement {
  try {
    return parse(xml).root;
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new DocumentRefusal('InvalidArgument', error.message);
  }
}

/** The namespace of an element, by its key: `{uri}name`, or by a prefix that this room knows. */
function namespaceOfRoot({ key }: XmlElement): string {
  const [, uri] = /^\{(.*)\}/.exec(key) ?? [];
  if (uri !== undefined) return uri;
  return key.includes(':') ? namespaceOf(key.slice(0, key.indexOf(':'))) : '';
}

function propertiesOf(id: string, uri: string): string {
  const schema = uri === '' ? '' : `<ds:schemaRef ${attribute('ds:uri', uri)}/>`;
  return (
    `${XML_DECLARATION}<ds:datastoreItem ${attribute('ds:itemID', id)} ${declaration('ds')}>` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}
