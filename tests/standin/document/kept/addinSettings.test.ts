import { unzipSync, zipSync, strToU8 } from 'fflate';
import { WordDocument } from '../../../../src/standin/document/wordDocument';
import { docxOf, paragraph } from '../../../docx';

const ID = '5d1f3c2a-0000-4000-8000-000000000001';

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

test('settings go into the file as Word writes them, and are found again', () => {
  const document = WordDocument.open(docxOf(paragraph('a')));
  document.settings(ID).write({ colour: '"#00FFFF"', other: '{"a":"<&>"}' });
  const saved = document.save();
  expect(WordDocument.open(saved).settings(ID).read()).toEqual({ colour: '"#00FFFF"', other: '{"a":"<&>"}' });
  const parts = partsOf(saved);
  expect(parts['word/webextensions/webextension1.xml']).toContain(`<we:reference id="${ID}"`);
  expect(parts['word/webextensions/webextension1.xml']).toContain('value="&quot;#00FFFF&quot;"');
  expect(parts['word/webextensions/_rels/taskpanes.xml.rels']).toContain('Target="webextension1.xml"');
  expect(parts['_rels/.rels']).toContain(
    'relationships/webextensiontaskpanes" Target="word/webextensions/taskpanes.xml"',
  );
  expect(parts['[Content_Types].xml']).toContain('application/vnd.ms-office.webextensiontaskpanes+xml');
});

test('without settings nothing of them is left', () => {
  const bytes = docxOf(paragraph('a'));
  const document = WordDocument.open(bytes);
  document.settings(ID).write({ a: '1' });
  const withSettings = WordDocument.open(document.save());
  document.settings(ID).write({});
  expect(Buffer.compare(document.save(), bytes)).toBe(0);
  withSettings.settings(ID).write({});
  expect(partsOf(withSettings.save())).toEqual(partsOf(bytes));
});

test('another add-in’s settings are left alone', () => {
  const document = WordDocument.open(docxOf(paragraph('a')));
  document.settings('other').write({ b: '2' });
  const before = partsOf(document.save());
  document.settings(ID).write({ a: '1' });
  expect([document.settings(ID).read(), document.settings('other').read()]).toEqual([{ a: '1' }, { b: '2' }]);
  document.settings(ID).write({});
  expect(partsOf(document.save())).toEqual(before);
});

test('what cannot be read is no setting of ours', () => {
  const document = WordDocument.open(docxOf(paragraph('a')));
  document.settings(ID).write({ a: '1' });
  const files = unzipSync(document.save());
  files['word/webextensions/webextension1.xml'] = strToU8('<we');
  expect(WordDocument.open(zipSync(files)).settings(ID).read()).toEqual({});
});
