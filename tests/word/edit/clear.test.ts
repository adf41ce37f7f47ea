import { strFromU8, unzipSync } from 'fflate';
import { clearMarks } from '../../../src/word/edit/marks';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const office = useTestOffice();

function documentXml(): string {
  return strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
}

describe('what a mark may have become in the meantime is cleared as well', () => {
  const green = '<w:highlight w:val="green"/>';
  const cases: [string, string][] = [
    ['a tab in it', `<w:p><w:r><w:rPr>${green}</w:rPr><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>`],
    [
      'a tab alone',
      `<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr>${green}</w:rPr><w:tab/></w:r><w:r><w:t>b</w:t></w:r></w:p>`,
    ],
    ['a break at the paragraph’s start', `<w:p><w:r><w:rPr>${green}</w:rPr><w:br/><w:t>b</w:t></w:r></w:p>`],
    [
      'hidden text',
      paragraph('a', ['b', `${green}<w:vanish/>`.replace(/(<w:highlight.*?>)(.*)/, '$2$1')], 'c'),
    ],
    [
      'a tracked deletion',
      `<w:p><w:r><w:t>改</w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:rPr>${green}</w:rPr><w:delText>XX</w:delText></w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:rPr>${green}</w:rPr><w:t>35</w:t></w:r></w:ins><w:r><w:t>座</w:t></w:r></w:p>`,
    ],
    ['a text longer than a search may be', paragraph('a', ['长'.repeat(300), green], 'b')],
    ['a caret', paragraph('a^', ['^^', green], '^b')],
    ['a piece of a row of like signs', paragraph('__', ['__', green], '__')],
    [
      'a paragraph’s mark',
      `<w:p><w:pPr><w:rPr>${green}</w:rPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p><w:p><w:r><w:t>b</w:t></w:r></w:p>`,
    ],
    [
      'an empty last paragraph',
      `<w:p><w:r><w:t>a</w:t></w:r></w:p><w:p><w:pPr><w:rPr>${green}</w:rPr></w:pPr></w:p>`,
    ],
    [
      'text in a table cell',
      `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph(['35', green])}</w:tc></w:tr></w:tbl>${paragraph('a')}`,
    ],
  ];
  test.each(cases)('%s', async (_name, body) => {
    await office.open(docxOf(body));
    Office.context.document.settings.set('nigao.markColour', '#00FF00');
    const marks = await clearMarks();
    expect(marks.unreached).toBe(0);
    expect(documentXml()).not.toContain('highlight');
  });
});
