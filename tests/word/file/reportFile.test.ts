import { strToU8, unzipSync, zipSync } from 'fflate';
import { contentOf } from '../../../src/standin/document/story/content';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../src/standin/document/wordDocument';
import { openReportFile } from '../../../src/word/file/reportFile';
import { type FileRefusal, RefusedFile } from '../../../src/word/file/refusal';
import { PLAYS_ALL } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { useDom } from '../../dom';
import { describeShared } from '../../shared';
import { documentBytes, documentNames, partOfDocuments } from '../../sharedDocuments';
import { partIn } from './runs';

beforeAll(useDom);

const MARK = 'w:id="1" w:author="乙" w:date="2025-01-01T00:00:00Z"';
const run = (text: string, tag = 't'): string => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;

function textsIn(bytes: Uint8Array): string[] {
  return openReportFile(bytes).paragraphs.map(({ text }) => text);
}

describe('tracked changes are accepted, counted and gone from what is written', () => {
  test.each([
    ['put in', `<w:p>${run('甲')}<w:ins ${MARK}>${run('乙')}</w:ins></w:p>`, ['甲乙'], 1],
    ['taken out', `<w:p>${run('甲')}<w:del ${MARK}>${run('乙', 'delText')}</w:del></w:p>`, ['甲'], 1],
    [
      'moved',
      `<w:p><w:moveFromRangeStart ${MARK} w:name="m"/><w:moveFrom ${MARK}>${run('乙')}</w:moveFrom></w:p>` +
        `<w:p><w:moveTo ${MARK}>${run('乙')}</w:moveTo></w:p>`,
      ['', '乙'],
      2,
    ],
    [
      'a paragraph’s end taken out',
      `<w:p><w:pPr><w:rPr><w:del ${MARK}/></w:rPr></w:pPr>${run('甲')}</w:p><w:p>${run('乙')}</w:p>`,
      ['甲乙'],
      1,
    ],
    [
      'another look',
      `<w:p><w:r><w:rPr><w:b/><w:rPrChange ${MARK}><w:rPr/></w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>`,
      ['甲'],
      1,
    ],
    [
      'a row of a table',
      `<w:tbl><w:tr><w:trPr><w:del ${MARK}/></w:trPr><w:tc><w:p>${run('甲')}</w:p></w:tc></w:tr>` +
        `<w:tr><w:tc><w:p>${run('乙')}</w:p></w:tc></w:tr></w:tbl>`,
      ['乙'],
      1,
    ],
  ])('%s', (_name, body, texts, count) => {
    const file = openReportFile(docxOf(body));
    expect(file.paragraphs.map(({ text }) => text)).toEqual(texts);
    expect(file.revisions).toBe(count);
    const written = file.write([]);
    expect(partIn(written, 'word/document.xml')).not.toMatch(/w:(?:ins|del|move|rPrChange)/);
    expect(textsIn(written)).toEqual(texts);
  });
});

test('comments are counted and left out, with their part and all that leads to it', () => {
  const body =
    '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>甲</w:t></w:r><w:commentRangeEnd w:id="0"/>' +
    '<w:r><w:rPr><w:b/></w:rPr><w:commentReference w:id="0"/></w:r></w:p>';
  const parts = unzipSync(docxOf(body));
  const add = (name: string, before: string, what: string): void => {
    parts[name] = strToU8(partIn(zipSync(parts), name).replace(before, what + before));
  };
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  add(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="c" Type="${type}" Target="comments.xml"/>`,
  );
  add('[Content_Types].xml', '</Types>', '<Override PartName="/word/comments.xml" ContentType="a/b"/>');
  parts['word/comments.xml'] = strToU8('<w:comments xmlns:w="w"/>');
  const file = openReportFile(zipSync(parts));
  expect(file.comments).toBe(1);
  const written = file.write([]);
  expect(partIn(written, 'word/document.xml')).not.toContain('comment');
  expect(partIn(written, 'word/_rels/document.xml.rels')).not.toContain('comment');
  expect(partIn(written, '[Content_Types].xml')).not.toContain('comment');
  expect(Object.keys(unzipSync(written))).not.toContain('word/comments.xml');
});

test('a text box is read once, and a table says that it is one', () => {
  const box = `<w:txbxContent><w:p>${run('2024年')}</w:p></w:txbxContent>`;
  const both = `<mc:AlternateContent xmlns:mc="mc"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`;
  const body = `<w:p><w:r>${both}</w:r>${run('甲')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('乙')}</w:p></w:tc></w:tr></w:tbl>`;
  const { paragraphs } = openReportFile(docxOf(body));
  expect(paragraphs).toEqual([
    { part: 'body', index: 0, text: '甲', number: '' },
    { part: 'body', index: 1, text: '乙', number: '', inTable: true },
    { part: 'textBox', index: 0, text: '2024年', number: '' },
  ]);
});

describe('what is no report that can be read is refused, and it is said what it is', () => {
  /** A compound file in which a stream has a name. */
  const compound = (stream: string): Uint8Array =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, ...new Uint8Array(Buffer.from(stream, 'utf16le'))]);

  test.each<[string, FileRefusal, Uint8Array]>([
    ['a text', 'notZip', strToU8('一、工作回顾')],
    ['an empty file', 'notZip', new Uint8Array()],
    ['a .doc', 'oldWord', compound('WordDocument')],
    ['a .wps', 'wps', compound('WpsDocument')],
    ['one with a password', 'encrypted', compound('EncryptedPackage')],
    ['a package of something else', 'notDocx', zipSync({ 'a.txt': strToU8('甲') })],
    ['one that was cut off', 'broken', docxOf(paragraph('甲')).slice(0, 300)],
    ['one whose XML is damaged', 'broken', docxOf('<w:p>')],
  ])('%s: %s', (_name, reason, bytes) => {
    let refused: unknown;
    try {
      openReportFile(bytes);
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(RefusedFile);
    expect((refused as RefusedFile).reason).toBe(reason);
  });
});

describeShared('real Word files', () => {
  const NAMES = partOfDocuments(documentNames('word'), 0.25);

  test('what is written of each opens elsewhere, and says what was read', () => {
    let read = 0;
    for (const name of NAMES) {
      let file;
      try {
        file = openReportFile(documentBytes(name));
      } catch (error) {
        expect(error).toBeInstanceOf(RefusedFile);
        continue;
      }
      const written = file.write([]);
      const elsewhere = paragraphsOf(WordDocument.open(written).body.root);
      const own = file.paragraphs.filter(({ part }) => part === 'body');
      // Elsewhere a body without any has one, as Word's collection does.
      if (own.length === 0) continue;
      expect([name, elsewhere.length]).toEqual([name, own.length]);
      // A paragraph of plain text says the same to both.
      for (const [i, { text }] of own.entries())
        if (/^[\w\u4e00-\u9fff ,.]*$/.test(contentOf(elsewhere[i] as never).text) && text !== '')
          expect([name, text]).toEqual([name, contentOf(elsewhere[i] as never).text]);
      read++;
    }
    expect(read).toBeGreaterThan(PLAYS_ALL ? 90 : 20);
  });
});
