import {
  contentControlRange,
  contentControlsIn,
  idOf,
  parentContentControl,
} from '../../../../src/standin/document/control/contentControls';
import { isDeletable, isEditable } from '../../../../src/standin/document/markup/contentLocks';
import { removeContentControl } from '../../../../src/standin/document/control/removeContentControl';
import { deleteRange } from '../../../../src/standin/document/edit/deleteRange';
import { insertText } from '../../../../src/standin/document/edit/insertText';
import { writeFont } from '../../../../src/standin/document/format/fontFormat';
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

describe('a control whose content is locked', () => {
  const change: readonly [string, (document: WordDocument) => unknown][] = [
    ['a text over it', (document) => insertText(hit(document, 'XX'), '3', 'Replace')],
    ['a text over more than it', (document) => insertText(hit(document, '共XX户'), '3', 'Replace')],
    ['a text in it', (document) => insertText(hit(document, 'XX'), '3', 'End')],
    [
      'a highlight',
      (document) => {
        writeFont(hit(document, 'XX户'), 'highlightColor', '#00FF00');
      },
    ],
    [
      'a deletion',
      (document) => {
        deleteRange(hit(document, '共XX'));
      },
    ],
  ];

  test.each(change)('refuses %s, and nothing is half done', (_, act) => {
    for (const lock of ['contentLocked', 'sdtContentLocked']) {
      const document = inline(`<w:lock w:val="${lock}"/>`);
      const before = document.save();
      expect(refusalOf(() => act(document))).toBe('AccessDenied');
      expect(texts(document)).toEqual(['a共XX户b']);
      expect(document.save()).toEqual(before);
    }
  });

  test.each(change)('where it is only kept from being taken away, %s is done', (_, act) => {
    expect(refusalOf(() => act(inline('<w:lock w:val="sdtLocked"/>')))).toBeUndefined();
  });

  test('around paragraphs it refuses too, and what stands beside it does not', () => {
    const document = WordDocument.open(
      docxOf(control(paragraph('一'), '<w:lock w:val="contentLocked"/>') + paragraph('二')),
    );
    expect(refusalOf(() => insertText(hit(document, '一'), '1', 'Replace'))).toBe('AccessDenied');
    insertText(hit(document, '二'), '2', 'Replace');
    expect(texts(document)).toEqual(['一', '2']);
  });
});

describe('a control that shows its prompt', () => {
  const grey = (text: string): string =>
    `<w:r><w:rPr><w:color w:val="808080"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const prompting = (flag: string): WordDocument =>
    WordDocument.open(docxOf(`<w:p>${run('由')}${control(grey('点击填写'), flag)}</w:p>`));
  const colours = (document: WordDocument): number => [...document.body.root.descendants('w:color')].length;
  const flags = (document: WordDocument): number =>
    [...document.body.root.descendants('w:showingPlcHdr')].length;

  test.each(['Replace', 'Start', 'End'] as const)('%s: what is written into it is no prompt', (where) => {
    const document = prompting('<w:showingPlcHdr/>');
    insertText(hit(document, '填写'), '乙', where);
    expect([flags(document), colours(document)]).toEqual([0, 0]);
  });

  test('what stands in it without the flag, or with one that is off, keeps its look', () => {
    for (const flag of ['', '<w:showingPlcHdr w:val="0"/>']) {
      const document = prompting(flag);
      insertText(hit(document, '填写'), '乙', 'Replace');
      expect(colours(document)).toBeGreaterThan(0);
    }
  });

  test('what is written beside it leaves it as it is', () => {
    const document = prompting('<w:showingPlcHdr/>');
    insertText(hit(document, '由'), '乙', 'Replace');
    expect([flags(document), colours(document)]).toEqual([1, 1]);
  });
});
