import { atOnce } from '../../../../src/report/steps';
import { STANDING, textIn } from '../../../../src/word/package/sight';
import { elsewhereOf } from '../../../../src/word/package/elsewhere/stories';
import { readReportAndCursor } from '../../../../src/word/read/readReport';
import { readPackage } from '../../../../src/word/package/reportPackage';
import { paragraph } from '../../../docx';
import { useTestOffice } from '../../../office';
import {
  docxWithParts,
  note,
  noteReference,
  reference,
  reportWithParts,
  sectionEnd,
  textBox,
} from '../../../parts';

const office = useTestOffice();

/** What the OOXML of a document's body tells of what stands elsewhere: `header 改厕XX座`, and where Word has it. */
async function storiesIn(bytes: Uint8Array): Promise<(readonly [told: string, address: unknown])[]> {
  await office.open(bytes);
  const ooxml = await Word.run(async (context) => {
    const result = context.document.body.getOoxml();
    await context.sync();
    return result.value;
  });
  const { stories } = atOnce(elsewhereOf(atOnce(readPackage(ooxml))));
  return stories.map(({ part, address, paragraphs }) => [
    `${part} ${paragraphs.map(({ pieces }) => textIn(pieces, STANDING)).join('/')}`,
    address,
  ]);
}

test('headers, footers, notes and text boxes are parts of the report; what no page shows and what is deleted are not', async () => {
  expect(await storiesIn(reportWithParts())).toEqual([
    ['header XX镇人民政府文件/', { section: 0, type: 'Primary' }],
    ['footer 20XX年编', { section: 0, type: 'Primary' }],
    ['footnote 据XX部门年报', { note: 0 }],
    ['textBox 联系人：XX', null],
  ]);
});

test('a header that three sections share is one, of the section that has it as its own', async () => {
  const body =
    paragraph('甲') + sectionEnd('') + sectionEnd(reference('header1')) + sectionEnd('') + paragraph('乙');
  const bytes = docxWithParts(body, { header1: paragraph('XX镇') });
  expect(await storiesIn(bytes)).toEqual([['header XX镇', { section: 1, type: 'Primary' }]]);
});

describe('headers of first and even pages', () => {
  const parts = { header1: paragraph('首XX'), header2: paragraph('双XX') };
  const both = reference('header1', 'first') + reference('header2', 'even');
  const first = ['header 首XX', { section: 0, type: 'FirstPage' }];
  const even = ['header 双XX', { section: 0, type: 'EvenPages' }];

  test.each([
    ['switched off', both, '', []],
    ['with a title page', `${both}<w:titlePg/>`, '', [first]],
    ['with a title page that is switched off', `${both}<w:titlePg w:val="0"/>`, '', []],
    ['with even pages of their own', both, '<w:evenAndOddHeaders/>', [even]],
    ['with both', `${both}<w:titlePg/>`, '<w:evenAndOddHeaders/>', [first, even]],
  ])('%s', async (_, section, settings, expected) => {
    expect(await storiesIn(docxWithParts(paragraph('甲'), parts, section, settings))).toEqual(expected);
  });

  test('one that a later section shows is the first one’s own', async () => {
    const body = sectionEnd(both) + paragraph('甲');
    expect(await storiesIn(docxWithParts(body, parts, '<w:titlePg/>'))).toEqual([first]);
  });
});

test('a note is known by the place of its reference, and gone with it', async () => {
  const deleted = `<w:del w:id="7" w:author="乙">${noteReference(4)}</w:del>`;
  const notes = [3, 4, 5].map((id) => note(id, paragraph(`注${id}`))).join('');
  const body = `<w:p>${noteReference(5)}${deleted}${noteReference(3)}</w:p>`;
  expect(await storiesIn(docxWithParts(body, { footnotes: notes }))).toEqual([
    ['footnote 注5', { note: 0 }],
    ['footnote 注3', { note: 2 }],
  ]);
});

test('a text box tells which paragraph of the body it hangs on, in a table too', async () => {
  const box = (text: string): string => textBox(paragraph(text));
  const table = `<w:tbl><w:tr><w:tc>${paragraph('格')}<w:p>${box('二')}</w:p></w:tc></w:tr></w:tbl>`;
  const body = `${paragraph('甲')}<w:p>${box('一')}</w:p>${table}${paragraph('乙')}`;
  const parts = { header1: `<w:p>${box('三')}</w:p>` };
  await office.open(docxWithParts(body, parts, reference('header1')));
  const paragraphs = (await readReportAndCursor()).report.paragraphs.filter(({ part }) => part === 'textBox');
  expect(paragraphs.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['一', 1],
    ['二', 3],
    ['三', undefined],
  ]);
});

test('a text box in a header is told, one that is hidden or deleted is not', async () => {
  const box = textBox(paragraph('框'));
  const hidden = box.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
  const body = `<w:p>${hidden}<w:del w:id="7" w:author="乙">${box}</w:del></w:p>`;
  const bytes = docxWithParts(
    body,
    { header1: `<w:p>${box}</w:p>`, header2: `<w:p>${box}</w:p>` },
    reference('header1'),
  );
  expect((await storiesIn(bytes)).map(([told]) => told)).toEqual(['header ', 'textBox 框']);
});
