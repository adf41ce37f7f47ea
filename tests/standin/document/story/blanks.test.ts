import { strFromU8, unzipSync } from 'fflate';
import { contentOf } from '../../../../src/standin/document/story/content';
import { writeFont } from '../../../../src/standin/document/format/fontFormat';
import { insertText } from '../../../../src/standin/document/edit/insertText';
import { rangeOf } from '../../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../../src/standin/document/markup/paragraphs';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import type { XmlElement } from '../../../../src/standin/xml/node';
import { part } from '../../../amount';
import { docxOf } from '../../../docx';

function open(text: string): { document: WordDocument; paragraph: XmlElement } {
  const document = WordDocument.open(docxOf(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`));
  return { document, paragraph: paragraphsOf(document.body.root)[0] as XmlElement };
}

function reopened(document: WordDocument): string {
  const again = WordDocument.open(document.save());
  return paragraphsOf(again.body.root)
    .map((paragraph) => contentOf(paragraph).text)
    .join('\n');
}

// Without `xml:space="preserve"` XML's blanks at the ends are not shown; other blanks are characters like any.
const ALL = ['　　XX镇改厕XX座', '改厕\u00a0XX\u00a0座', '\u2003XX', ' 改厕XX座 ', '\n  改厕 XX 座\n'];
const TEXTS = part(ALL, 0.4, () => 'text');

test.each(TEXTS)('%j: a highlight laid on any stretch changes no text', (text) => {
  const { length } = contentOf(open(text).paragraph).text;
  for (let from = 0; from < length; from++) {
    for (let to = from + 1; to <= length; to++) {
      const { document, paragraph } = open(text);
      const before = contentOf(paragraph).text;
      writeFont(
        rangeOf(document, { paragraph, offset: from }, { paragraph, offset: to }),
        'highlightColor',
        '#00FFFF',
      );
      expect(contentOf(paragraph).text).toBe(before);
      expect(reopened(document)).toBe(before);
    }
  }
});

test.each(TEXTS)('%j: a value written over any stretch changes just that', (text) => {
  const { length } = contentOf(open(text).paragraph).text;
  for (let from = 0; from < length; from++) {
    for (let to = from; to <= length; to++) {
      const { document, paragraph } = open(text);
      const before = contentOf(paragraph).text;
      insertText(rangeOf(document, { paragraph, offset: from }, { paragraph, offset: to }), '35', 'Replace');
      expect(reopened(document)).toBe(`${before.slice(0, from)}35${before.slice(to)}`);
    }
  }
});

test('what is not shown stays in the file as long as nobody writes there', () => {
  const { document, paragraph } = open(' 改厕XX座 ');
  writeFont(rangeOf(document, { paragraph, offset: 2 }, { paragraph, offset: 4 }), 'bold', true);
  const xml = strFromU8(unzipSync(document.save())['word/document.xml'] as Uint8Array);
  expect(xml).toContain('<w:t> 改厕</w:t>');
  expect(xml).toContain('<w:t>座 </w:t>');
});
