import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocxError } from '../../../src/standin/document/package/docxError';
import { ADDIN_ID } from '../../../src/trial/page/addinId';
import { cleanText } from '../../../src/trial/page/edit/cleanText';
import { plainLines } from '../../../src/trial/page/edit/clipboard';
import { adviceFor, baseName } from '../../../src/trial/page/open/files';
import { messagesFor } from '../../../src/trial/page/messages';
import { readParameters } from '../../../src/trial/page/open/parameters';

test('the page keeps settings under the id that the manifest gives to the add-in', () => {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  expect(manifest).toContain(`<Id>${ADDIN_ID}</Id>`);
});

test('without parameters it is an ordinary Chinese Word 2019', () => {
  expect(readParameters('')).toEqual({
    language: 'zh-CN',
    theme: 'light',
    api: '1.3',
    protection: undefined,
    tracked: false,
    document: 'start',
    pane: 350,
  });
});

test.each([
  ['?lang=en-US', { language: 'en-US' }],
  ['?lang=fr', { language: 'zh-CN' }],
  ['?theme=contrast', { theme: 'contrast' }],
  ['?api=1.4', { api: '1.4' }],
  ['?api=x', { api: '1.3' }],
  ['?protection=readOnly', { protection: 'readOnly' }],
  ['?tracked', { tracked: true }],
  ['?document=sample', { document: 'sample' }],
  ['?pane=320', { pane: 320 }],
  ['?pane=2000', { pane: 400 }],
  ['?pane=wide', { pane: 350 }],
])('%s', (search, expected) => {
  expect(readParameters(search)).toMatchObject(expected);
});

test('text from outside keeps lines and tabs, and loses what a document cannot hold', () => {
  expect(cleanText('甲\t乙\r\n丙\u0000\u0008丁\ud83d\ufffe😀')).toBe('甲\t乙\r\n丙丁😀');
});

test('paragraphs and line breaks are copied as lines', () => {
  expect(plainLines('甲\r乙\v丙')).toBe('甲\n乙\n丙');
});

test('the name of a document is that of its file without the ending', () => {
  expect(['报告.docx', 'REPORT.DOCX', '报告'].map(baseName)).toEqual(['报告', 'REPORT', '报告']);
});

test('a file that cannot be opened is spoken of in the page’s language', () => {
  expect(adviceFor(new DocxError('oldWord'), messagesFor('zh-CN'))).toContain('.doc');
  expect(adviceFor(new DocxError('encrypted'), messagesFor('en-US'))).toContain('password');
  expect(adviceFor(new RangeError(), messagesFor('zh-CN'))).toContain('没有打开');
});

test('both languages say everything', () => {
  const [chinese, english] = [messagesFor('zh-CN'), messagesFor('en-US')];
  expect(Object.keys(english)).toEqual(Object.keys(chinese));
  expect(JSON.stringify(english)).not.toMatch(/[\u4e00-\u9fff]/);
});
