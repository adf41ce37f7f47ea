import {
  contentControlRange,
  contentControlsIn,
  idOf,
  parentContentControl,
} from '../../../../src/standin/document/control/contentControls';
import { isDeletable, isEditable } from '../../../../src/standin/document/control/locks';
import { removeContentControl } from '../../../../src/standin/document/control/removeContentControl';
import { textOf } from '../../../../src/standin/document/range/stretches';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../../../docx';
import { hit, texts } from '../opened';
import { refusalOf } from '../refuses';

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const control = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr><w:id w:val="-7"/>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const inline = (properties = ''): WordDocument =>
  WordDocument.open(docxOf(`<w:p>${run('a共')}${control(run('XX'), properties)}${run('户b')}</w:p>`));

function only(document: WordDocument) {
  const [found] = contentControlsIn(document.body.root);
  if (!found) throw new Error('no control');
  return found;
}

test('around a text: found, asked, and taken away', () => {
  const document = inline();
  const found = only(document);
  expect([idOf(found), isDeletable(found), isEditable(found)]).toEqual([-7, true, true]);
  expect(textOf(contentControlRange(found))).toBe('XX');
  expect(parentContentControl(hit(document, 'X'))).toBe(found);
  expect(parentContentControl(hit(document, '户'))).toBeUndefined();
  removeContentControl(found, true);
  expect([texts(document), contentControlsIn(document.body.root)]).toEqual([['a共XX户b'], []]);
});

test.each([
  ['sdtLocked', false, true],
  ['contentLocked', true, false],
  ['sdtContentLocked', false, false],
])('locked as %s', (lock, deletable, editable) => {
  const found = only(inline(`<w:lock w:val="${lock}"/>`));
  expect([isDeletable(found), isEditable(found)]).toEqual([deletable, editable]);
  const refusal = refusalOf(() => {
    removeContentControl(found, true);
  });
  expect(refusal).toBe(deletable ? undefined : 'AccessDenied');
});

test('around paragraphs, and away with them', () => {
  const document = WordDocument.open(docxOf(control(paragraph('a') + paragraph('b')) + paragraph('c')));
  const found = only(document);
  expect(textOf(contentControlRange(found))).toBe('a\rb');
  removeContentControl(found, false);
  expect(texts(document)).toEqual(['c']);
});
