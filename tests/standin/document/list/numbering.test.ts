import { readFileSync } from 'node:fs';
import { attach } from '../../../../src/standin/document/format/listMembership';
import { numberText } from '../../../../src/standin/document/list/numberText';
import { listOf } from '../../../../src/standin/document/story/listPlace';
import { relate } from '../../../../src/standin/document/package/relationships';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { docxOf } from '../../../docx';
import { describeShared, sharedPath } from '../../../shared';
import { refusalOf } from '../refuses';

test.each([
  ['chineseCounting', [1, 10, 11, 20, 105, 1000], '一 十 十一 二十 一百〇五 一千'],
  ['chineseCountingThousand', [3, 21, 105, 2020], '三 二十一 一百零五 二千零二十'],
  ['ideographDigital', [1, 10, 12], '一 一〇 一二'],
  ['japaneseCounting', [1, 12, 30], '一 十二 三十'],
  ['chineseLegalSimplified', [1, 12], '壹 拾贰'],
  ['decimal', [1, 12], '1 12'],
  ['decimalZero', [1, 12], '01 12'],
  ['decimalFullWidth', [1, 12], '１ １２'],
  ['decimalEnclosedCircleChinese', [1, 20, 21], '① ⑳ 21'],
  ['upperLetter', [1, 26, 27], 'A Z AA'],
  ['lowerLetter', [2, 28], 'b bb'],
  ['upperRoman', [4, 9, 14], 'IV IX XIV'],
  ['lowerRoman', [3], 'iii'],
])('%s', (format, values, expected) => {
  expect(values.map((value) => numberText(value, format)).join(' ')).toBe(expected);
});

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const level = (i: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCounting', '%1、')}` +
  `${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'bullet', '·')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
  '</w:numbering>';

function open(items: readonly (readonly [list: number, level: number])[]): WordDocument {
  const body = items.map(
    ([list, i]) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${i}"/><w:numId w:val="${list}"/></w:numPr></w:pPr></w:p>`,
  );
  const document = WordDocument.open(docxOf(body.join('')));
  document.package.put('word/numbering.xml', NUMBERING, 'application/xml');
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering';
  relate(document.package, 'word/document.xml', relation, 'word/numbering.xml');
  return document;
}

const strings = (document: WordDocument): string[] =>
  paragraphsOf(document.body.root).map((paragraph) => listOf(paragraph)?.string ?? '-');

test('levels count, begin anew, and lists of one definition go on counting', () => {
  const document = open([
    [1, 0],
    [1, 1],
    [1, 1],
    [1, 2],
    [0, 0],
    [1, 0],
    [1, 1],
    [2, 0],
    [1, 0],
  ]);
  expect(strings(document)).toEqual(['一、', '1.1', '1.2', '·', '-', '二、', '2.1', '五、', '六、']);
  expect(document.lists.get('1')?.pattern(1)).toBe('%1.%2');
});

test('a paragraph comes into a list', () => {
  const document = open([
    [1, 0],
    [0, 0],
  ]);
  const [, second] = paragraphsOf(document.body.root);
  if (!second) throw new Error('too few paragraphs');
  attach(second, 1, 1);
  expect(strings(document)).toEqual(['一、', '1.1']);
  expect(
    refusalOf(() => {
      attach(second, 9, 0);
    }),
  ).toBe('ItemNotFound');
});

describeShared('numbers of a shared document', () => {
  test('headings that Word numbers', () => {
    const document = WordDocument.open(
      new Uint8Array(readFileSync(sharedPath('documents', 'report-auto.docx'))),
    );
    const found = strings(document).filter((text) => text !== '-');
    expect(found.join(' ')).toMatch(/^一、 （一） （二） /);
  });
});
