import { refusalOf } from '../refuses';
import { strToU8, zipSync } from 'fflate';
import { lengthOf, paragraphText } from '../../../../src/standin/document/story/characters';
import { textOf } from '../../../../src/standin/document/range/stretches';
import { type DocxErrorCode } from '../../../../src/standin/document/package/docxError';
import { writeFont } from '../../../../src/standin/document/format/fontFormat';
import { listOf } from '../../../../src/standin/document/story/listPlace';
import { rangeOf, storyRange } from '../../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { longTest } from '../../../amount';
import { docxOf } from '../../../docx';
import { describeShared } from '../../../shared';
import { documentBytes, documentNames, partOfDocuments } from '../../../sharedDocuments';
import { outcome } from '../../attack/outcome';
import { canonicalParts } from '../../canonical';

/** Bytes of which none follows from those before. */
function noise(length: number): Uint8Array {
  let seed = 7;
  return Uint8Array.from({ length }, () => (seed = (seed * 48271) % 2147483647) >> 8);
}

describeShared('shared documents', () => {
  const names = documentNames().filter((name) => name.startsWith('word/') || !name.includes('/'));
  const outcomes = names.map((name) => [name, outcome(documentBytes(name))] as const);
  const good = outcomes.flatMap(([name, code]) => (code === 'opened' ? [name] : []));
  const played = partOfDocuments(good, 0.05).map((name) => ({ name, bytes: documentBytes(name) }));

  test('most open, and the others are refused for a reason', () => {
    const own = names.filter((name) => !name.includes('/'));
    expect(good.length).toBe(own.length + 100);
    const refused = outcomes.filter(([name]) => !good.includes(name));
    expect(Object.fromEntries(refused)).toMatchSnapshot();
  });

  test('opened, read and saved, a file keeps every byte', () => {
    for (const { name, bytes } of played) {
      const document = WordDocument.open(bytes);
      for (const paragraph of paragraphsOf(document.body.root)) {
        paragraphText(paragraph);
        listOf(paragraph);
      }
      document.sections().forEach((section) => section.header('Primary'));
      expect([name, Buffer.compare(document.save(), bytes)]).toEqual([name, 0]);
    }
  });

  test('a highlight that is set and cleared leaves every part as it was', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % Math.max(1, below);
    for (const { name, bytes } of played) {
      const document = WordDocument.open(bytes);
      const before = textOf(storyRange(document.body));
      document.protect('none');
      const { tracking } = document.revisions;
      document.revisions.tracking = false;
      const plain = paragraphsOf(document.body.root).filter(
        (paragraph) => lengthOf(paragraph) > 0 && ![...paragraph.descendants('w:highlight')].length,
      );
      const ranges = Array.from({ length: Math.min(60, plain.length * 3) }, () => {
        const paragraph = plain[random(plain.length)];
        if (!paragraph) throw new Error('no paragraph');
        const offsets = [random(lengthOf(paragraph) + 1), random(lengthOf(paragraph) + 1)];
        const [start, end] = offsets.map((offset) => ({ paragraph, offset }));
        if (!start || !end) throw new Error('no offsets');
        return rangeOf(document, start, end);
      });
      // What stands in a locked control refuses.
      const free = ranges.filter(
        (range) =>
          refusalOf(() => {
            writeFont(range, 'highlightColor', '#00FFFF');
          }) === undefined,
      );
      expect([name, textOf(storyRange(document.body)) === before]).toEqual([name, true]);
      const marked = WordDocument.open(document.save());
      expect([name, textOf(storyRange(marked.body)) === before]).toEqual([name, true]);
      for (const range of free) writeFont(range, 'highlightColor', null);
      document.revisions.tracking = tracking;
      const [now, was] = [canonicalParts(document.save()), canonicalParts(bytes)];
      const differing = Object.keys(was).filter((part) => now[part] !== was[part]);
      expect([name, differing]).toEqual([name, []]);
    }
  });
});

describe('what is no document', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = (target: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
    `<Relationship Id="rId1" Type="${R}/officeDocument" Target="${target}"/></Relationships>`;
  const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  const zip = (parts: Record<string, string>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const ole = (...names: string[]): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      ...names.map((name) => Buffer.from(name, 'utf16le')),
    ]);
  const withMain = (xml: string): Uint8Array =>
    zip({ '[Content_Types].xml': TYPES, '_rels/.rels': rels('w/main.xml'), 'w/main.xml': xml });

  test.each<[DocxErrorCode | 'opened', Uint8Array]>([
    ['notZip', new Uint8Array()],
    ['notZip', strToU8('a text')],
    ['notZip', strToU8('%PDF-1.7\n' + 'a page of a report, '.repeat(500))],
    ['notZip', Uint8Array.from([0x89, ...strToU8('PNG'), ...noise(4000)])],
    ['sealed', strToU8('%TSD-Header-###%' + 'and then what nobody can read')],
    ['sealed', strToU8('b\u0014#e\u0001E-SafeNet\0\0\0LOCK')],
    ['sealed', noise(4000)],
    ['notZip', docxOf('<w:p/>').slice(0, 300)],
    ['encrypted', ole('EncryptedPackage')],
    ['oldWord', ole('WordDocument')],
    ['wps', ole('WpsDocument', 'WordDocument')],
    ['notDocx', ole()],
    ['notDocx', zip({ 'a.txt': 'a' })],
    ['notDocx', zip({ '[Content_Types].xml': TYPES })],
    ['notDocx', withMain('<workbook/>')],
    ['broken', zip({ '[Content_Types].xml': '<Types' })],
    ['broken', zip({ '[Content_Types].xml': TYPES, '_rels/.rels': rels('gone.xml') })],
    ['broken', withMain(`<w:document ${W}><w:body><w:p></w:body></w:document>`)],
    ['broken', withMain(`<w:document ${W}/>`)],
    ['broken', withMain(`<!DOCTYPE a [<!ENTITY b "c">]><w:document ${W}><w:body/></w:document>`)],
    ['broken', withMain(`<w:document ${W}><w:body>${'<w:p>'.repeat(5000)}`)],
    ['opened', withMain(`<w:document ${W}><w:body/></w:document>`)],
  ])('%s', (expected, bytes) => {
    expect(outcome(bytes)).toBe(expected);
  });

  test('the message says what to do', () => {
    expect(() => WordDocument.open(ole('WordDocument'))).toThrow(/save it as \.docx/);
  });

  test('a part that nobody needs may be malformed', () => {
    const parts = { '[Content_Types].xml': TYPES, '_rels/.rels': rels('main.xml'), 'theme.xml': '<a' };
    expect(outcome(zip({ ...parts, 'main.xml': `<w:document ${W}><w:body/></w:document>` }))).toBe('opened');
  });

  const large: readonly [string, DocxErrorCode | 'opened', () => Uint8Array][] = [
    ['a file that would unpack to more than any document needs', 'tooBig', bomb],
    [
      'more tags than fit into memory',
      'tooBig',
      () => docxOf(`<w:p>${'<w:r></w:r>'.repeat(2_500_000)}</w:p>`),
    ],
    ['half a million empty runs', 'opened', () => docxOf(`<w:p>${'<w:r/>'.repeat(500_000)}</w:p>`)],
  ];
  longTest.each(large)('%s: %s', (_name, expected, bytes) => {
    expect(outcome(bytes())).toBe(expected);
  });

  function bomb(): Uint8Array {
    const big = new Uint8Array(45 * 1024 * 1024);
    return zipSync(Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((name) => [name, big])), {
      level: 1,
    });
  }
});
