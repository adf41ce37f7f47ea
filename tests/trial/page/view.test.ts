import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphText } from '../../../src/standin/document/story/characters';
import { DocxError } from '../../../src/standin/document/package/docxError';
import { insertText } from '../../../src/standin/document/edit/insertText';
import { writeFont } from '../../../src/standin/document/format/fontFormat';
import { deleteParagraph, insertParagraph } from '../../../src/standin/document/edit/insertParagraph';
import { paragraphRange } from '../../../src/standin/document/range/position';
import { PLAYS_ALL } from '../../amount';
import { docxOf, paragraph } from '../../docx';
import { describeShared, sharedPath } from '../../shared';
import { documentBytes, documentNames, partOfDocuments } from '../../sharedDocuments';
import { at, hit } from '../../standin/document/opened';
import { all, paragraphTexts, show } from './shown';

const sample = join(__dirname, '../../../src/trial/sample/report');

test('the sample is shown with its texts, its table and the yellow of the clerk', () => {
  const { document, sheet, view } = show(readFileSync(`${sample}.docx`));
  const expected = view.all().map((drawn) => paragraphText(drawn.paragraph));
  expect(paragraphTexts(sheet)).toEqual(expected);
  expect(expected).toEqual(
    readFileSync(`${sample}.txt`, 'utf8')
      .trimEnd()
      .split(/[\n\t]/),
  );
  expect(all(sheet, 'td').length).toBeGreaterThan(5);
  const yellow = all(sheet, 'span').filter(({ style }) => style.backgroundColor === 'rgb(255, 255, 0)');
  expect(yellow.map(({ textContent }) => textContent)).toEqual(['（待填）']);
  expect(document.package.changed).toBe(false);
});

test('a paragraph that did not change keeps its nodes, one that did keeps its element', () => {
  const { document, sheet, view } = show(docxOf(paragraph('甲XX') + paragraph('乙')));
  const [first, second] = all(sheet, 'p');
  const untouched = second?.firstChild;
  insertText(hit(document, 'XX'), '35', 'Replace');
  view.refresh();
  expect(paragraphTexts(sheet)).toEqual(['甲35', '乙']);
  expect(all(sheet, 'p')).toEqual([first, second]);
  expect(second?.firstChild).toBe(untouched);
});

test('paragraphs come and go while the others stay where they are', () => {
  const { document, sheet, view } = show(docxOf(paragraph('甲') + paragraph('乙') + paragraph('丙')));
  const [first, , third] = all(sheet, 'p');
  deleteParagraph(at(document, 1));
  insertParagraph(at(document, 0), '新', 'Before');
  view.refresh();
  expect(paragraphTexts(sheet)).toEqual(['新', '甲', '丙']);
  expect(all(sheet, 'p').slice(1)).toEqual([first, third]);
});

test('told what was touched, only that is looked at', () => {
  const { document, sheet, view } = show(docxOf(paragraph('甲') + paragraph('乙')));
  for (const index of [0, 1])
    insertText(paragraphRange(document, at(document, index)), '！', 'End').release();
  view.refresh([at(document, 0)]);
  expect(paragraphTexts(sheet)).toEqual(['甲！', '乙']);
  view.refresh();
  expect(paragraphTexts(sheet)).toEqual(['甲！', '乙！']);
});

test('a mark is the very colour that Word has', () => {
  const { document, sheet, view } = show(docxOf(paragraph('共XX户')));
  writeFont(hit(document, 'XX'), 'highlightColor', '#00FFFF');
  view.refresh();
  expect(all(sheet, 'span').map(({ textContent, style }) => [textContent, style.backgroundColor])).toEqual([
    ['共', ''],
    ['XX', 'rgb(0, 255, 255)'],
    ['户', ''],
  ]);
});

test('what a browser has done to paragraphs is undone', () => {
  const { document, sheet, view } = show(docxOf(paragraph('甲') + paragraph('乙')));
  const [first, second] = all(sheet, 'p');
  first?.append('ni hao');
  second?.remove();
  view.redraw([at(document, 0), at(document, 1)]);
  expect(paragraphTexts(sheet)).toEqual(['甲', '乙']);
});

test('hidden text is not shown, insertions and deletions can be told', () => {
  const run = (text: string, key = 't') => `<w:r><w:${key}>${text}</w:${key}></w:r>`;
  const { sheet } = show(
    docxOf(
      `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>${run('甲')}<w:ins w:id="1">${run('乙')}</w:ins>` +
        `<w:del w:id="2">${run('丙', 'delText')}</w:del></w:p>`,
    ),
  );
  const parts = all(sheet, 'p > *').map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(parts).toEqual(['SPAN 甲', 'INS 乙', 'DEL 丙']);
});

test('text of a document is never markup, and a name of a font no second property', () => {
  const font = '<w:rFonts w:ascii="x;background:url(//a.example)" w:eastAsia="&quot;; color: red"/>';
  const { sheet } = show(docxOf(paragraph(['&lt;img src=x&gt;', font])));
  expect(all(sheet, 'img')).toEqual([]);
  const [run] = all(sheet, 'span');
  expect(run?.textContent).toBe('<img src=x>');
  expect(run?.style.background).toBe('');
  expect(run?.style.color).toBe('');
});

test('cells that are joined over rows and columns are one', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const { sheet } = show(
    docxOf(
      '<w:tbl><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>' +
        `<w:tr>${cell('甲', '<w:vMerge w:val="restart"/>')}${cell('乙', '<w:gridSpan w:val="2"/>')}</w:tr>` +
        `<w:tr>${cell('', '<w:vMerge/>')}${cell('丙')}${cell('丁')}</w:tr></w:tbl>${paragraph('后')}`,
    ),
  );
  const cells = (all(sheet, 'td') as HTMLTableCellElement[]).map(
    ({ textContent, rowSpan, colSpan }) => `${textContent} ${rowSpan} ${colSpan}`,
  );
  expect(cells).toEqual(['甲 2 1', '乙 1 2', '丙 1 1', '丁 1 1']);
});

describeShared('documents from elsewhere', () => {
  test('the reports are shown word for word', () => {
    for (const name of ['report-a', 'report-b', 'report-auto']) {
      const { sheet, view } = show(readFileSync(sharedPath('documents', `${name}.docx`)));
      expect(paragraphTexts(sheet)).toEqual(view.all().map((drawn) => paragraphText(drawn.paragraph)));
    }
  });

  test('Word’s own numbers stand before the text, not in it', () => {
    const { sheet } = show(readFileSync(sharedPath('documents', 'report-auto.docx')));
    const numbers = all(sheet, '[data-number]').map(({ dataset }) => dataset.number);
    expect(numbers.slice(0, 2)).toEqual(['一、', '（一）']);
  });

  test('whatever can be opened can be shown, and is not changed by that', () => {
    let shown = 0;
    for (const name of partOfDocuments(documentNames('word'), 0.25)) {
      try {
        expect(show(documentBytes(name)).document.package.changed).toBe(false);
        shown++;
      } catch (error) {
        if (!(error instanceof DocxError)) throw new Error(name, { cause: error });
      }
    }
    expect(shown).toBeGreaterThan(PLAYS_ALL ? 80 : 15);
  });
});
