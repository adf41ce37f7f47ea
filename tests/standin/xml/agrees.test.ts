import { DOMParser, type Element } from '@xmldom/xmldom';
import * as fc from 'fast-check';
import { namespaceOf } from '../../../src/standin/xml/namespaces';
import { XmlElement } from '../../../src/standin/xml/node';
import { parse } from '../../../src/standin/xml/parse';
import { write } from '../../../src/standin/xml/write';
import { runs } from '../../amount';

/** An element by names that do not depend on prefixes: `[name, attributes, children]`. */
type Tree = readonly [name: string, attributes: Record<string, string>, children: readonly (Tree | string)[]];

const full = (uri: string | null | undefined, local: string): string => (uri ? `{${uri}}${local}` : local);

/** Texts that stand beside each other are one, and empty ones none. */
function joined(children: readonly (Tree | string)[]): (Tree | string)[] {
  const out: (Tree | string)[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (typeof child === 'string' && typeof last === 'string') out[out.length - 1] = last + child;
    else if (child !== '') out.push(child);
  }
  return out;
}

function ours(element: XmlElement): Tree {
  const name = (key: string): string => {
    const colon = key.startsWith('{') ? -1 : key.indexOf(':');
    return colon < 0 ? key : full(namespaceOf(key.slice(0, colon)), key.slice(colon + 1));
  };
  const attributes = [...element.attributes()].map(([key, value]) => [name(key), value]);
  const children = element.children.map((node) =>
    node instanceof XmlElement ? ours(node) : 'text' in node ? node.text : '',
  );
  return [name(element.key), Object.fromEntries(attributes), joined(children)];
}

function theirs(element: Element): Tree {
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
    .map((each) => [full(each.namespaceURI, each.localName ?? each.name), each.value]);
  const children = Array.from(element.childNodes).map((node) => {
    if (node.nodeType === node.ELEMENT_NODE) return theirs(node as Element);
    return node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE
      ? (node.nodeValue ?? '')
      : '';
  });
  return [
    full(element.namespaceURI, element.localName ?? ''),
    Object.fromEntries(attributes),
    joined(children),
  ];
}

const piece = fc.constantFrom('a', '共', ' ', '😊', '&amp;', '&lt;', '&#65;', '&#x4e00;', '>');
const pieces = fc.array(piece, { maxLength: 4 }).map((all) => all.join(''));
const prefix = fc.constantFrom('', 'w:', 'n:', 'm:');
const local = fc.constantFrom('a', 'b', 'val', '名');
const blank = fc.constantFrom(' ', '  ', '\n', '\t ');
const value = fc.oneof(
  pieces.map((text) => `"${text}'"`),
  pieces.map((text) => `'${text}"'`),
);
const attribute = fc.record({ prefix, local, value, blank, equals: fc.constantFrom('=', ' = ') });
const declared = fc.constantFrom(
  '',
  ' xmlns="urn:default"',
  ` xmlns:n="${namespaceOf('w')}"`,
  " xmlns:n='urn:n'",
  ' xmlns=""',
);
const other = fc.oneof(pieces, fc.constantFrom('<!-- x -->', '<?pi x?>', '<![CDATA[<&]]>', '\n', '\r\n'));

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc
    .record({
      prefix,
      local,
      declared,
      blank,
      attributes: fc.uniqueArray(attribute, {
        maxLength: 3,
        // Two prefixes may mean one namespace: then the same local name must not come twice.
        selector: (each) => `${each.prefix !== ''}${each.local}`,
      }),
      children: fc.array(fc.oneof({ depthSize: 'small' }, other, tie('tree')), { maxLength: 4 }),
    })
    .map((element) => {
      const name = element.prefix + element.local;
      const attributes = element.attributes.map(
        (each) => each.blank + each.prefix + each.local + each.equals + each.value,
      );
      const start = `<${name}${element.declared}${attributes.join('')}`;
      if (element.children.length === 0) return `${start}${element.blank}/>`;
      return `${start}>${element.children.join('')}</${name}${element.blank}>`;
    }),
}));

test('random trees are written as they were read, and mean what another parser says', () => {
  fc.assert(
    fc.property(tree, (inside) => {
      const source = `<top xmlns:w="${namespaceOf('w')}" xmlns:n="urn:n" xmlns:m="urn:m">${inside}</top>`;
      const document = parse(source);
      expect(write(document)).toBe(source);
      const root = new DOMParser().parseFromString(source, 'text/xml').documentElement;
      if (!root) throw new Error('There is no root');
      expect(ours(document.root)).toEqual(theirs(root));
    }),
    runs(200, 2000),
  );
});
