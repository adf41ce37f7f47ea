import { parsePart, partOf, type Parts, relationshipsName, relationshipsOf } from './parts';

const CONTENT_TYPES = '[Content_Types].xml';
const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts with a custom XML part; it takes the place of one with the same namespace. Word keeps it under its own name, with a
 * part of properties beside it (ECMA-376 part 1, 22.5).
 * @param main the main part's name
 * @param xml without a declaration
 */
export function withCustomXml(parts: Parts, main: string, namespace: string, xml: string): Parts {
  const all = new Map(parts);
  const known = relationshipsOf(parts, main).find(
    ({ kind, target }) => kind === 'customXml' && parts.has(target) && rootOf(parts, target) === namespace,
  );
  if (known) return all.set(known.target, encoded(xml));
  let number = 1;
  while (all.has(`customXml/item${number}.xml`) || all.has(`customXml/itemProps${number}.xml`)) number++;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  all.set(item, encoded(xml));
  all.set(properties, encoded(propertiesOf(namespace, number)));
  all.set(
    relationshipsName(item),
    encoded(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" ` +
        `Type="${OFFICE_DOCUMENT}/relationships/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    ),
  );
  all.set(relationshipsName(main), relatedTo(all, main, item));
  return all.set(CONTENT_TYPES, typed(all, item, properties));
}

function rootOf(parts: Parts, name: string): string | null {
  return parsePart(parts, name).documentElement.namespaceURI;
}

/** The id need only be another than those of the file's other parts. */
function propertiesOf(namespace: string, number: number): string {
  const id = `{4E494741-4F00-4000-8000-${String(number).padStart(12, '0')}}`;
  return (
    `<ds:datastoreItem xmlns:ds="${OFFICE_DOCUMENT}/customXml" ds:itemID="${id}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}

function relatedTo(parts: Parts, main: string, item: string): Uint8Array {
  const name = relationshipsName(main);
  const known = parts.has(name)
    ? parts
    : new Map([[name, encoded(`<Relationships xmlns="${RELATIONSHIPS}"/>`)]]);
  const tree = parsePart(known, name);
  const ids = new Set([...tree.documentElement.children].map((each) => each.getAttribute('Id')));
  let number = 1;
  while (ids.has(`nigao${number}`)) number++;
  const link = tree.createElementNS(RELATIONSHIPS, 'Relationship');
  link.setAttribute('Id', `nigao${number}`);
  link.setAttribute('Type', `${OFFICE_DOCUMENT}/relationships/customXml`);
  link.setAttribute('Target', `/${item}`);
  tree.documentElement.append(link);
  return partOf(tree);
}

function typed(parts: Parts, item: string, properties: string): Uint8Array {
  const tree = parsePart(parts, CONTENT_TYPES);
  const { namespaceURI } = tree.documentElement;
  for (const [name, type] of [
    [item, 'application/xml'],
    [properties, PROPERTIES_TYPE],
  ] as const) {
    const entry = tree.createElementNS(namespaceURI, 'Override');
    entry.setAttribute('PartName', `/${name}`);
    entry.setAttribute('ContentType', type);
    tree.documentElement.append(entry);
  }
  return partOf(tree);
}

function encoded(xml: string): Uint8Array {
  return new TextEncoder().encode(DECLARATION + xml);
}
