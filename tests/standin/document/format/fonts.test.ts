import { readFont, writeFont } from '../../../../src/standin/document/format/fontFormat';
import { rangeOf, storyRange } from '../../../../src/standin/document/range/position';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { writeElement } from '../../../../src/standin/xml/write';
import { docxOf, paragraph } from '../../../docx';
import { at, hit, open } from '../opened';
import { refusalOf } from '../refuses';

test('fonts: read mixed, write in the order of the schema', () => {
  const document = WordDocument.open(
    docxOf(paragraph(['a', '<w:b/><w:sz w:val="32"/><w:lang w:val="zh-CN"/>'], 'b')),
  );
  const all = storyRange(document.body);
  expect([readFont(all, 'bold'), readFont(all, 'size'), readFont(all, 'highlightColor')]).toEqual([
    null,
    null,
    null,
  ]);
  writeFont(hit(document, 'a'), 'highlightColor', '#ffff00');
  expect(readFont(all, 'highlightColor')).toBe('');
  expect(writeElement(at(document, 0))).toContain('<w:sz w:val="32"/><w:highlight w:val="yellow"/><w:lang');
  for (const color of ['#123456', 'nonsense', 7, true])
    expect(
      refusalOf(() => {
        writeFont(all, 'highlightColor', color);
      }),
    ).toBe('InvalidArgument');
  writeFont(all, 'highlightColor', '#FFFFFF');
  expect([readFont(all, 'highlightColor'), writeElement(at(document, 0))]).toEqual([
    '#FFFFFF',
    expect.stringContaining('"white"'),
  ]);
});

test('a range that covers a mark formats the mark too', () => {
  const document = open('', 'b');
  const paragraphOnly = at(document, 0);
  const whole = rangeOf(
    document,
    { paragraph: paragraphOnly, offset: 0 },
    { paragraph: paragraphOnly, offset: 1 },
  );
  const before = writeElement(paragraphOnly);
  writeFont(whole, 'highlightColor', '#00FFFF');
  expect([readFont(whole, 'highlightColor'), writeElement(paragraphOnly)]).toEqual([
    '#00FFFF',
    expect.stringContaining('<w:pPr><w:rPr><w:highlight w:val="cyan"/></w:rPr></w:pPr>'),
  ]);
  writeFont(whole, 'highlightColor', null);
  expect(writeElement(paragraphOnly)).toBe(before);
});
