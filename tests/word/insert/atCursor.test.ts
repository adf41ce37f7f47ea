import { strFromU8, unzipSync } from 'fflate';
import { insertText } from '../../../src/standin/document/edit/insertText';
import { rangeOf } from '../../../src/standin/document/range/position';
import type { Position } from '../../../src/standin/document/story/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import type { XmlElement } from '../../../src/standin/xml/node';
import { fillSpans } from '../../../src/word/edit/fill';
import { insertAtCursor } from '../../../src/word/insert/atCursor';
import { whileFilesAreHeld } from '../filesHeld';
import { readSelectedText } from '../selectedText';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { describeShared } from '../../shared';
import { sharedReport } from './documents';
import { putCursor } from './inserting';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

function bodyXml(): string {
  const xml = strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr/>'));
}

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}

const BOLD = '<w:rFonts w:eastAsia="黑体"/><w:b/>';
const span = (index: number, start: number, text: string) => ({
  part: 'body',
  paragraph: index,
  start,
  end: start + text.length,
  text,
});

test('words take on the format that is there, and the cursor comes to stand behind them, in two syncs', async () => {
  await office.open(docxOf(paragraph('全镇', ['真抓实干', BOLD], '，成效明显。')));
  putCursor(office, 0, 4);
  expect(await insertAtCursor('、攻坚克难、')).toEqual({ span: span(0, 4, '、攻坚克难、'), replaced: '' });
  expect(office.host.counts.syncs).toBe(2);
  expect(bodyXml()).toBe(paragraph('全镇', ['真抓、攻坚克难、实干', BOLD], '，成效明显。'));
  await insertAtCursor('又');
  expect(await texts()).toEqual(['全镇真抓、攻坚克难、又实干，成效明显。']);
});

test('of what is selected nothing but the selection is replaced, and it can be brought back', async () => {
  const body = paragraph('全镇', ['真抓实干', BOLD], '，成效明显。');
  await office.open(docxOf(body));
  putCursor(office, 0, 2, [0, 6]);
  expect(await readSelectedText()).toBe('真抓实干');
  const words = await insertAtCursor('攻坚克难');
  expect(words).toEqual({ span: span(0, 2, '攻坚克难'), replaced: '真抓实干' });
  expect(await texts()).toEqual(['全镇攻坚克难，成效明显。']);
  expect(bodyXml()).toContain(`<w:rPr>${BOLD}</w:rPr><w:t xml:space="preserve">攻坚克难</w:t>`);
  if (!words.span) throw new Error('No span');
  expect((await fillSpans([{ span: words.span, value: words.replaced }])).outcomes).toEqual(['filled']);
  expect(bodyXml()).toBe(body);
});

test('words without a selection can be taken back', async () => {
  const body = paragraph('全镇', ['真抓实干', BOLD], '，成效明显。');
  await office.open(docxOf(body));
  putCursor(office, 0, 4);
  const { span: at } = await insertAtCursor('攻坚');
  expect((await fillSpans(at ? [{ span: at, value: '' }] : [])).outcomes).toEqual(['filled']);
  expect(await texts()).toEqual(['全镇真抓实干，成效明显。']);
});

test('a selection over several paragraphs is left alone', async () => {
  await office.open(docxOf(paragraph('第一段。') + paragraph('第二段。')));
  const before = office.save();
  putCursor(office, 0, 2, [1, 2]);
  await expect(insertAtCursor('话')).rejects.toMatchObject({ code: 'severalParagraphs' });
  expect(office.save()).toEqual(before);
});

test.each([
  ['a line break', '<w:br/>'],
  ['a tab', '<w:tab/>'],
  ['a note’s reference', '<w:footnoteReference w:id="1"/>'],
  ['a hyphen that is not typed', '<w:noBreakHyphen/>'],
])('a selection with %s in it is left alone', async (_name, inner) => {
  await office.open(docxOf(`<w:p><w:r><w:t>上</w:t>${inner}<w:t>下</w:t></w:r></w:p>`));
  const before = office.save();
  putCursor(office, 0, 0, [0, 3]);
  await expect(insertAtCursor('话')).rejects.toMatchObject({ code: 'severalParagraphs' });
  expect(office.save()).toEqual(before);
});

describe('the clerk goes on working at the same moment', () => {
  const at = (index: number, offset: number): Position => ({
    paragraph: paragraphsOf(office.host.document.body.root)[index] as XmlElement,
    offset,
  });

  /** What is done before the batch in which the words are inserted. */
  async function insertWith(edit: () => void): Promise<unknown> {
    await office.open(docxOf(paragraph('全镇真抓实干，成效明显。') + paragraph('第二段。')));
    putCursor(office, 0, 2, [0, 6]);
    office.host.beforeBatch = (_document, sync) => {
      if (sync === 2) edit();
    };
    return insertAtCursor('攻坚克难').finally(() => {
      office.host.beforeBatch = undefined;
    });
  }

  test('what was selected is replaced, not what is selected now', async () => {
    const words = await insertWith(() => {
      office.host.select(rangeOf(office.host.document, at(0, 3), at(1, 2)));
    });
    expect(words).toEqual({ span: span(0, 2, '攻坚克难'), replaced: '真抓实干' });
    expect(await texts()).toEqual(['全镇攻坚克难，成效明显。', '第二段。']);
  });

  test.each([
    ['can be put back', '又', 'span'],
    ['cannot be put back if it is more than text', '\t', null],
  ])('what was typed in between is told as replaced: it %s', async (_name, typed, found) => {
    const words = await insertWith(() => {
      insertText(rangeOf(office.host.document, at(0, 4), at(0, 4)), typed, 'Start');
    });
    expect(words).toEqual({ span: found && span(0, 2, '攻坚克难'), replaced: `真抓${typed}实干` });
    expect(await texts()).toEqual(['全镇攻坚克难，成效明显。', '第二段。']);
  });

  test('where the paragraph was changed elsewhere, the words cannot be followed', async () => {
    const words = await insertWith(() => {
      insertText(rangeOf(office.host.document, at(0, 0), at(0, 0)), '我们', 'Start');
    });
    expect(words).toEqual({ span: null, replaced: '真抓实干' });
  });
});

test('where nothing is hidden, deleted or tracked, the OOXML is read once', async () => {
  const asked = jest.spyOn(Word.Body.prototype, 'getOoxml');
  await office.open(docxOf(paragraph('全镇真抓实干。')));
  putCursor(office, 0, 2);
  expect(await insertAtCursor('攻坚')).toEqual({ span: span(0, 2, '攻坚'), replaced: '' });
  expect(asked).toHaveBeenCalledTimes(1);
  asked.mockRestore();
});

test('a Word that does not give the OOXML gives its file; without that the words cannot be followed', async () => {
  await office.open(docxOf(paragraph('全镇真抓实干。')));
  office.host.quirks.add('ooxmlFails');
  putCursor(office, 0, 2);
  expect(await insertAtCursor('攻坚')).toEqual({ span: span(0, 2, '攻坚'), replaced: '' });
  const words = await whileFilesAreHeld(() => insertAtCursor('克难'));
  office.host.quirks.clear();
  expect(words).toEqual({ span: null, replaced: '' });
  expect(await texts()).toEqual(['全镇攻坚克难真抓实干。']);
});

test('an empty paragraph, and a cell of a table', async () => {
  await office.open(
    docxOf(`<w:p/><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${paragraph('值')}</w:tc></w:tr></w:tbl><w:p/>`),
  );
  putCursor(office, 0);
  expect(await insertAtCursor('总述')).toEqual({ span: span(0, 0, '总述'), replaced: '' });
  putCursor(office, 1, 1);
  expect(await insertAtCursor('：35')).toEqual({ span: span(1, 1, '：35'), replaced: '' });
  expect(await texts()).toEqual(['总述', '值：35', '']);
});

test('where changes are tracked, what was selected is deleted and the words are inserted', async () => {
  await office.open(docxOf(paragraph('全镇真抓实干。'), '<w:trackRevisions/>'));
  putCursor(office, 0, 2, [0, 6]);
  expect(await insertAtCursor('攻坚克难')).toEqual({ span: span(0, 2, '攻坚克难'), replaced: '真抓实干' });
  expect(bodyXml()).toMatch(/<w:del .*真抓实干.*<\/w:del>/);
  expect(bodyXml()).toMatch(/<w:ins .*攻坚克难.*<\/w:ins>/);
});

test.each(['protected', 'readOnly'] as const)('a document that is %s stays as it is', async (protection) => {
  await office.open(docxOf(paragraph('全镇真抓实干。')));
  const before = office.save();
  putCursor(office, 0, 2);
  office.host.protect(protection);
  await expect(insertAtCursor('话')).rejects.toMatchObject({ code: protection });
  office.host.protect('none');
  expect(office.save()).toEqual(before);
});

describeShared('outside the body', () => {
  test('words go into a header, where they cannot be followed', async () => {
    await office.open(sharedReport('hard'));
    const { document } = office.host;
    const report = await texts();
    const header = document.sections()[0]?.header('Primary');
    if (!header) throw new Error('No header');
    putCursor(office, 0, 0, [0, 0], header);
    expect(await insertAtCursor('内部')).toEqual({ span: null, replaced: '' });
    expect(office.host.counts.syncs).toBeLessThanOrEqual(4);
    expect(strFromU8(unzipSync(office.save())['word/header1.xml'] as Uint8Array)).toContain('内部');
    expect(await texts()).toEqual(report);
  });
});
