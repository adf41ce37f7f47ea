import { strToU8, unzipSync, zipSync } from 'fflate';
import { paragraphText } from '../../../src/standin/document/story/characters';
import type { DocxErrorCode } from '../../../src/standin/document/package/docxError';
import { listOf } from '../../../src/standin/document/story/listPlace';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { part } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { outcome } from './outcome';

const small = unzipSync(docxOf(paragraph('a')));
const NAMES = Object.keys(small);

/** The small document with one part replaced by what its text or bytes become. */
function changed(name: string, change: (text: string) => string | Uint8Array): Uint8Array {
  const now = change(new TextDecoder().decode(small[name]));
  return zipSync({ ...small, [name]: typeof now === 'string' ? strToU8(now) : now });
}

const LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]>';
const OUTSIDE = '<!DOCTYPE a SYSTEM "file:///etc/passwd">';

// Styles that cannot be read are as if there were none: the text is all there without them.
describe.each(NAMES.filter((name) => name !== 'word/styles.xml'))('%s', (name) => {
  test.each<[string, (text: string) => string | Uint8Array]>([
    ['entities of its own', (text) => LAUGHS + text],
    ['a document type from elsewhere', (text) => OUTSIDE + text],
    ['nothing', () => ''],
    ['its first half', (text) => text.slice(0, text.length / 2)],
    ['a NUL', (text) => text.replace('>', '>\0')],
    ['another encoding', () => new Uint8Array([0x3c, 0x61, 0x3e, 0xd5, 0xf2, 0x3c, 0x2f, 0x61, 0x3e])],
    ['half a character', (text) => text.replace(/<\/[^>]*>$/, '&#xd800;$&')],
  ])('with %s is damaged', (_, change) => {
    expect(outcome(changed(name, change))).toBe('broken');
  });

  test('may be UTF-16, whatever it says', () => {
    const wide = (text: string): Uint8Array =>
      new Uint8Array(Buffer.from(`\ufeff<?xml version="1.0" encoding="GBK"?>${text}`, 'utf16le'));
    expect(outcome(changed(name, wide))).toBe('opened');
  });
});

const TOO_MANY: readonly [string, DocxErrorCode | 'opened', () => string][] = [
  ['paragraphs', 'tooBig', () => '<w:p/>'.repeat(60_000)],
  ['nested tables', 'broken', () => '<w:tbl><w:tr><w:tc>'.repeat(1500)],
  ['elements', 'broken', () => '<w:p>'.repeat(100_000)],
  ['attributes', 'tooBig', () => `<w:p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=""`).join(' ')}/>`],
  ['references', 'tooBig', () => `<w:p>${'&amp;'.repeat(3_000_000)}</w:p>`],
  ['comments', 'tooBig', () => '<!---->'.repeat(2_000_000)],
  ['letters', 'tooBig', () => `<w:p>${'a'.repeat(40_000_000)}</w:p>`],
  ['letters of a tag that does not end', 'broken', () => `<w:${'p'.repeat(10_000_000)}`],
  ['blanks in a tag', 'opened', () => `<w:p${' '.repeat(10_000_000)}/>`],
  ['declarations', 'tooBig', () => `<w:p>${'<w:r xmlns:a="a"/>'.repeat(300_000)}</w:p>`],
];

test.each(part(TOO_MANY, 0.3, ([, expected]) => expected))('too many %s: %s', (_, expected, body) => {
  expect(outcome(docxOf(body()))).toBe(expected);
});

test('the parts that are needed are too big together, if they are', () => {
  const header = `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${'<w:p/>'.repeat(600_000)}</w:hdr>`;
  const relation = (id: number): string => `<Relationship Id="h${id}" Type="/header" Target="h${id}.xml"/>`;
  const linked = unzipSync(
    changed('word/_rels/document.xml.rels', (text) =>
      text.replace('</Relationships>', `${relation(1)}${relation(2)}$&`),
    ),
  );
  const one = { ...linked, 'word/h1.xml': strToU8(header) };
  expect(outcome(zipSync(one))).toBe('opened');
  expect(outcome(zipSync({ ...one, 'word/h2.xml': strToU8(header) }))).toBe('tooBig');
});

describe('what is read after it was opened', () => {
  const texts = (body: string, styles = ''): string[] =>
    paragraphsOf(WordDocument.open(docxOf(body, '', styles)).body.root).map(paragraphText);
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

  test('fields in each other', () => {
    const [begin, end] = [mark('begin').repeat(100_000), mark('end').repeat(100_000)];
    const inCode = `<w:p>${begin}<w:r><w:t>a</w:t></w:r>${end}<w:r><w:t>b</w:t></w:r></w:p>`;
    expect(texts(inCode)).toEqual(['b']);
    expect(texts(`<w:p>${mark('begin')}</w:p>`.repeat(20_000)).join('')).toBe('');
  });

  test('a paragraph of very many runs', () => {
    expect(texts(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(100_000)}</w:p>`)).toEqual(['a'.repeat(100_000)]);
  });

  test('blanks without end', () => {
    expect(texts(`<w:p><w:r><w:t> a${' '.repeat(1_000_000)}b </w:t></w:r></w:p>`)).toEqual([
      `a${' '.repeat(1_000_000)}b`,
    ]);
  });

  test('styles that are based on themselves, or on each other without end', () => {
    const style = (id: number, base: number): string =>
      `<w:style w:type="paragraph" w:styleId="s${id}"><w:basedOn w:val="s${base}"/></w:style>`;
    const of = (id: number): string =>
      `<w:p><w:pPr><w:pStyle w:val="s${id}"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>`;
    const ids = Array.from({ length: 10_000 }, (_, i) => i);
    expect(texts(of(1), style(1, 1))).toEqual(['a']);
    const all = texts(ids.map(of).join(''), ids.map((id) => style(id, id + 1)).join(''));
    expect(all).toEqual(ids.map(() => 'a'));
  });

  test.each(['Infinity', '1e300', '999999999', '-5', 'a'])('a list that starts at %s', (start) => {
    const document = WordDocument.open(docxOf(paragraph('a')));
    const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    document.package.put(
      'word/numbering.xml',
      `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="${start}"/>` +
        `<w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>` +
        `<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    );
    document.package.put(
      'word/document.xml',
      `<w:document xmlns:w="${W}"><w:body><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p></w:body></w:document>`,
    );
    document.package.put(
      'word/_rels/document.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="/numbering" Target="numbering.xml"/></Relationships>',
    );
    const again = WordDocument.open(document.save());
    const [item] = paragraphsOf(again.body.root);
    expect(item && listOf(item)?.string).toBe('.');
  });
});
