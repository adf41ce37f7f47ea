import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { atOnce, stepByStep } from '../../../src/report/steps';
import { xmlFor } from '../../../src/word/package/elementXml';
import { parseXml } from '../../../src/word/package/parseXml';
import type { XmlElement } from '../../../src/word/package/xmlTree';
import { childrenOf } from '../../../src/word/package/wordprocessing';
import { runs } from '../../amount';

// What it reads is what the browser's own parser reads, which cannot be interrupted.

const { DOMParser } = new JSDOM('').window;

/** An element as `[name, text, attributes asked for, children]`. */
type Told = readonly [name: string, text: string, attributes: readonly (string | null)[], children: Told[]];

/** What either parser tells of an element. */
type Readable = Pick<
  XmlElement,
  'localName' | 'namespaceURI' | 'textContent' | 'getAttribute' | 'getAttributeNS'
>;

function tell(element: Readable, children: Told[]): Told {
  const { localName, namespaceURI, textContent } = element;
  const attributes = [
    ...['a', 'w:a', 'xml:space'].map((name) => element.getAttribute(name)),
    ...['urn:1', 'urn:2', null].map((namespace) => element.getAttributeNS(namespace, 'a')),
  ];
  return [`${namespaceURI ?? ''} ${localName}`, textContent, attributes, children];
}

function ours(element: XmlElement): Told {
  return tell(element, childrenOf(element).map(ours));
}

function theirs(element: Element): Told {
  return tell(element, Array.from(element.children, theirs));
}

function byBrowser(source: string): Told | null {
  const xml = new DOMParser().parseFromString(source, 'application/xml');
  return xml.getElementsByTagName('parsererror').length > 0 ? null : theirs(xml.documentElement);
}

function bySteps(source: string): Told | null {
  try {
    return ours(atOnce(parseXml(source)).root);
  } catch (error) {
    expect(error).toMatchObject({ code: 'mismatch' });
    return null;
  }
}

const text = fc
  .array(
    fc.constantFrom(
      '改',
      'a',
      ' ',
      '\n',
      '\r\n',
      '&amp;',
      '&lt;',
      '&#x6539;',
      '&#25913;',
      '&quot;',
      '>',
      '"',
    ),
  )
  .map((pieces) => pieces.join(''));
const value = text.map((each) => each.replaceAll('"', "'").replaceAll(/[\r\n]/g, ' '));
const name = fc.constantFrom('p', 'w:p', 'w:t', 'v:p', 'w:val');
const attribute = fc
  .tuple(fc.constantFrom('a', 'w:a', 'xml:space', 'xmlns:w', 'xmlns'), value, fc.boolean())
  .map(([attributeName, said, isDeclared]) =>
    attributeName.startsWith('xmlns')
      ? [attributeName, isDeclared ? 'urn:1' : 'urn:2']
      : [attributeName, said],
  );
const attributes = fc
  .uniqueArray(attribute, { selector: ([attributeName]) => attributeName, maxLength: 3 })
  .map((all) => all.map(([attributeName, said]) => ` ${attributeName ?? ''}="${said ?? ''}"`).join(''));
const other = fc.constantFrom('<!-- < & -->', '<![CDATA[<&]]>', '<?x <y>?>', '');

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.tuple(name, attributes).map(([tag, said]) => `<${tag}${said}/>`),
    fc
      .tuple(name, attributes, fc.array(fc.oneof(text, other, tie('node')), { maxLength: 4 }))
      .map(([tag, said, inside]) => `<${tag}${said}>${inside.join('')}</${tag} >`),
  ),
}));
const sources = node.map(
  (inside) => `<?xml version="1.0"?>\n<r xmlns:w="urn:1" xmlns:v="urn:2">${inside}</r>\n`,
);

test('an element has its name, text, attributes and children', () => {
  fc.assert(
    fc.property(sources, (source) => {
      expect(bySteps(source)).toEqual(byBrowser(source));
    }),
    runs(300, 3000),
  );
});

test.each([
  ['without an end', '<r><a></r>'],
  ['with an end too many', '<r></r></r>'],
  ['with a second root', '<r/><r/>'],
  ['with text beside its root', '<r/>x'],
  ['with a prefix that nobody declares', '<w:r/>'],
  ['with an attribute without quotes', '<r a=1/>'],
  ['with a comment that does not end', '<r><!-- </r>'],
  ['with a tag that does not end', '<r><a </r>'],
  ['with an entity of its own', '<r>&own;</r>'],
  ['with nothing in it', ''],
])('a source %s is not well-formed', (_what, source) => {
  expect(bySteps(source)).toBeNull();
  expect(byBrowser(source)).toBeNull();
});

test('elements are found by their local names, in reading order', () => {
  const tree = atOnce(parseXml('<r xmlns:w="urn:1"><w:p><p/></w:p><q/><w:p/></r>'));
  const namespaces = tree.named('p').map(({ namespaceURI }) => namespaceURI);
  expect(namespaces).toEqual(['urn:1', null, 'urn:1']);
  expect(tree.named('x')).toEqual([]);
});

test('an element is come to by many ways, and is the same one by its number', () => {
  const tree = atOnce(parseXml('<a><b/><c><d/></c><b/></a>'));
  const [first, last] = tree.named('b');
  const [inner] = tree.named('d');
  expect(inner?.parentElement?.nextElementSibling?.number).toBe(last?.number);
  expect(tree.root.firstElementChild?.number).toBe(first?.number);
  expect(inner?.parentElement?.parentElement?.number).toBe(tree.root.number);
  expect([tree.root.parentElement, last?.nextElementSibling, inner?.firstElementChild]).toEqual([
    null,
    null,
    null,
  ]);
  expect(new Set([tree.root, first, inner, last].map((each) => each?.number)).size).toBe(4);
});

test('an element is written for another place with the prefixes that it needs there', () => {
  const source =
    '<r xmlns:w="urn:1" xmlns:v="urn:2" xmlns:x="urn:&amp;3"><w:p v:a="1"><w:t x:a="2">改</w:t></w:p></r>';
  const [paragraph] = atOnce(parseXml(source)).named('p');
  expect(paragraph && xmlFor(paragraph, new Map([['w', 'urn:1']]))).toBe(
    '<w:p xmlns:v="urn:2" xmlns:x="urn:&amp;3" v:a="1"><w:t x:a="2">改</w:t></w:p>',
  );
  const again = atOnce(parseXml(paragraph ? xmlFor(paragraph, new Map()) : '')).root;
  expect(ours(again)).toEqual(paragraph && ours(paragraph));
});

test('a long source is read in several tasks, and reads the same', async () => {
  const long = `<r>${'<p a="1">改</p>'.repeat(40_000)}</r>`;
  const steps = parseXml(long);
  expect(steps.next().done).toBe(false);
  const tree = await stepByStep(parseXml(long));
  expect(tree.named('p')).toHaveLength(40_000);
  expect(tree.root.textContent).toBe('改'.repeat(40_000));
});
