import { readFormat } from '../../../../src/standin/document/format/paragraphFormat';
import { builtInOf, styleOf } from '../../../../src/standin/document/format/styling';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { docxOf } from '../../../docx';
import { addStyle, at } from '../opened';

test('the format and style of paragraphs', () => {
  const format =
    '<w:spacing w:line="360" w:lineRule="auto"/><w:ind w:firstLine="640"/><w:jc w:val="center"/>';
  const styled = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
  const document = WordDocument.open(docxOf(`<w:p><w:pPr>${format}</w:pPr></w:p><w:p>${styled}</w:p>`));
  const [own, named] = [at(document, 0), at(document, 1)];
  expect(
    (['firstLineIndent', 'alignment', 'lineSpacing'] as const).map((name) => readFormat(own, name)),
  ).toEqual([32, 'Centered', 18]);
  expect([styleOf(own), builtInOf(own)]).toEqual(['Normal', 'Normal']);
  addStyle(document, 'Heading1', 'heading 1');
  expect([styleOf(named), builtInOf(named), readFormat(named, 'alignment')]).toEqual([
    'Heading 1',
    'Heading1',
    'Left',
  ]);
});
