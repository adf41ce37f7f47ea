import { XmlText, type XmlElement } from '../../../src/standin/xml/node';
import { make } from '../../../src/standin/xml/make';
import { namespaceOf } from '../../../src/standin/xml/namespaces';
import { parse } from '../../../src/standin/xml/parse';
import { write, writeElement } from '../../../src/standin/xml/write';

const W = `xmlns:w="${namespaceOf('w')}"`;

function only(element: XmlElement | undefined): XmlElement {
  if (!element) throw new Error('There is no such element');
  return element;
}

describe('what nobody changed is written as it was read', () => {
  test.each([
    ['line ends of every kind', `<?xml version="1.0"?>\r\n<a>\r\n<b/>\r</a>\n`],
    ['single quotes, and double ones in them', `<a b='1' c='"'/>`],
    ['blanks in tags', `<a  b = "1"\n\tc="2" ><b  /></a >`],
    ['empty elements of both kinds', '<a><b></b><b/></a>'],
    ['CDATA', '<a>x<![CDATA[<&>]]>y</a>'],
    ['comments and processing instructions', '<!-- < --><?a b?><c><!----><?d?></c><!-- & --><?e?>'],
    ['a byte-order mark', '\ufeff<?xml version="1.0"?><a/>'],
    ['references', '<a b="&lt;&quot;&#10;&#x4e00;">&amp;&gt;&apos;&#20849;</a>'],
    ['a greater-than sign and an apostrophe', `<a b="x > y">it's > that</a>`],
    ['other prefixes', `<n:a xmlns:n="${namespaceOf('w')}" n:b="1"><n:c/></n:a>`],
    ['the default namespace', `<a xmlns="${namespaceOf('w')}"><b xmlns=""/></a>`],
    ['Chinese and what needs two units', '<报告 年="二〇二六">😊</报告>'],
  ])('%s', (_, source) => {
    expect(write(parse(source))).toBe(source);
  });
});

describe('names are ours, whatever the file calls them', () => {
  test.each([
    ['w', `<w:a ${W} w:b="1"/>`],
    ['another prefix', `<n:a xmlns:n="${namespaceOf('w')}" n:b="1"/>`],
    ['a default namespace beside a prefix', `<a xmlns="${namespaceOf('w')}" ${W} w:b="1"/>`],
    ['Strict', '<w:a xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" w:b="1"/>'],
  ])('%s', (_, source) => {
    const { root } = parse(source);
    expect([root.key, root.get('w:b')]).toEqual(['w:a', '1']);
  });

  test('a namespace that is not known keeps its name, also under a prefix of ours', () => {
    const { root } = parse('<w:a xmlns:w="urn:other" w:b="1" c="2"/>');
    expect([root.key, [...root.attributes()]]).toEqual([
      '{urn:other}a',
      [
        ['{urn:other}b', '1'],
        ['c', '2'],
      ],
    ]);
  });
});

test('a default namespace can be taken back', () => {
  const { root } = parse(`<a xmlns="${namespaceOf('w')}"><b xmlns=""/></a>`);
  expect([root.key, root.elements()[0]?.key]).toEqual(['w:a', 'b']);
});

describe('a change touches only what it changes', () => {
  const source = `<w:a ${W}  w:b='1'\n w:c = "2" ><w:d></w:d> <w:e/>\r\n<!-- x --><w:f>&#65;</w:f></w:a >`;
  const changed = (change: (root: XmlElement) => void, text = source): string => {
    const document = parse(text);
    change(document.root);
    return write(document);
  };

  test('of an attribute: its value, or itself', () => {
    expect(
      changed((root) => {
        root.set('w:b', '<"&');
      }),
    ).toBe(source.replace(`  w:b='1'`, ' w:b="&lt;&quot;&amp;"'));
    expect(
      changed((root) => {
        root.set('w:c', null);
      }),
    ).toBe(source.replace('\n w:c = "2"', ''));
    expect(
      changed((root) => {
        root.set('w:none', null);
      }),
    ).toBe(source);
    expect(
      changed((root) => {
        only(root.first('w:e')).set('w:g', '3');
      }),
    ).toBe(source.replace('<w:e/>', '<w:e w:g="3"/>'));
  });

  test('of children: a node comes or goes', () => {
    expect(
      changed((root) => {
        only(root.first('w:e')).insert(XmlText.of('a<b'));
      }),
    ).toBe(source.replace('<w:e/>', '<w:e>a&lt;b</w:e>'));
    expect(
      changed((root) => {
        root.insert(make(root, 'w:g'), root.first('w:e'));
      }),
    ).toBe(source.replace('<w:e/>', '<w:g/><w:e/>'));
    expect(
      changed((root) => {
        root.remove(only(root.first('w:d')));
      }),
    ).toBe(source.replace('<w:d></w:d>', ''));
  });

  test('a node that is taken away and put back leaves no trace', () => {
    const back = (root: XmlElement): void => {
      const node = only(root.first('w:e'));
      const next = root.children[root.children.indexOf(node) + 1] ?? null;
      root.remove(node);
      root.insert(node, next);
    };
    expect(changed(back)).toBe(source);
    expect(
      changed((root) => {
        only(root.first('w:d')).set('w:x', '1');
      }),
    ).not.toBe(source);
  });

  test('what is new speaks with the prefixes of the file, or brings its own', () => {
    const other = `<n:a xmlns:n="${namespaceOf('w')}"/>`;
    expect(
      changed((root) => {
        root.insert(make(root, 'w:b', { 'w:c': '1' }));
      }, other),
    ).toBe(`<n:a xmlns:n="${namespaceOf('w')}"><n:b n:c="1"/></n:a>`);
    expect(
      changed((root) => {
        root.set('r:id', 'rId1');
      }, '<a/>'),
    ).toBe(`<a xmlns:r="${namespaceOf('r')}" r:id="rId1"/>`);
  });

  test('a copy is written alike, and apart from the first', () => {
    const { root } = parse(source);
    const copy = root.clone();
    expect(writeElement(copy)).toBe(source);
    copy.set('w:b', '9');
    expect(writeElement(root)).toBe(source);
  });
});

test('text that is written and read again is the same, without what XML cannot hold', () => {
  const text = ' <&>"\' \r\n\t]]> 共😊';
  const document = parse('<a/>');
  document.root.insert(XmlText.of(`${text}\u0000\u000b`));
  document.root.set('b', `${text}\u0001`);
  const { root } = parse(write(document));
  expect([root.text, root.get('b')]).toEqual([text, text]);
});
