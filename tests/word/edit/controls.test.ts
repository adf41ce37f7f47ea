import { strFromU8, unzipSync } from 'fflate';
import { scanReport } from '../../../src/placeholders/scan';
import type { Span } from '../../../src/report/span';
import { fillSpans } from '../../../src/word/edit/fill';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { markSpans } from '../marking';

const office = useTestOffice();

const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
const control = (content: string, properties: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const LOCKED = '<w:lock w:val="contentLocked"/>';

async function open(body: string): Promise<Span[]> {
  await office.open(docxOf(body));
  return scanReport(await readReport()).map(({ span }) => span);
}

function bodyXml(): string {
  const xml = strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr/>'));
}

describe('a control whose content is locked', () => {
  const inline = `<w:p>${run('改厕')}${control(run('XX'), LOCKED)}${run('座，清运XX吨。')}</w:p>`;
  const block =
    control(paragraph('改厕XX座。'), '<w:lock w:val="sdtContentLocked"/>') + paragraph('清运XX吨。');

  test.each([
    ['in a line', inline],
    ['around paragraphs', block],
  ])('%s: all the rest is marked and cleared, the place is told', async (_, body) => {
    const spans = await open(body);
    const marks = await markSpans(spans);
    expect(marks).toMatchObject({ marked: [spans[1]], locked: [spans[0]], lost: [], unreached: 0 });
    expect(bodyXml().match(/w:highlight/g)).toHaveLength(1);
    expect(await clearMarks()).toMatchObject({ unreached: 0 });
    expect(bodyXml()).not.toContain('w:highlight');
  });

  test.each([
    ['in a line', inline],
    ['around paragraphs', block],
  ])('%s: all the rest is filled, and that place is as it was', async (_, body) => {
    const spans = await open(body);
    const { outcomes } = await fillSpans(spans.map((span, i) => ({ span, value: String(35 + i) })));
    expect(outcomes).toEqual(['locked', 'filled']);
    const texts = (await readReport()).map(({ text }) => text).join('');
    expect(texts.replace('。清', '，清')).toBe('改厕XX座，清运36吨。');
  });
});

describe('a control that shows its prompt', () => {
  const GREY = '<w:rStyle w:val="PlaceholderText"/><w:color w:val="808080"/>';
  const showing = (properties = ''): string =>
    `<w:p>${run('单位：', '<w:b/>')}${control(run('（待填）', GREY), `<w:showingPlcHdr/>${properties}`)}${run('。')}</w:p>`;

  test('a value looks as what stands before it, and is no prompt', async () => {
    const spans = await open(showing());
    await markSpans(spans);
    await fillSpans([{ span: spans[0] as Span, value: '财政所' }]);
    expect(bodyXml()).toBe(
      `<w:p>${run('单位：', '<w:b/>')}${control(run('财政所', '<w:b/>'), '')}${run('。')}</w:p>`,
    );
  });

  test('or as the control says', async () => {
    const spans = await open(showing('<w:rPr><w:i/></w:rPr>'));
    await fillSpans([{ span: spans[0] as Span, value: '财政所' }]);
    expect(bodyXml()).toContain(control(run('财政所', '<w:i/>'), '<w:rPr><w:i/></w:rPr>'));
  });
});

describe('a field’s result', () => {
  const mark = (type: string, attributes = ''): string =>
    `<w:r><w:fldChar w:fldCharType="${type}"${attributes}/></w:r>`;
  const field = (code: string, result: string, attributes = ''): string =>
    mark('begin', attributes) +
    `<w:r><w:instrText>${code}</w:instrText></w:r>` +
    mark('separate') +
    run(result) +
    mark('end');

  test.each([
    ['of mail merge', field(' MERGEFIELD 户数 ', 'XX'), 1],
    ['within another', field(' IF 1 = 1 ', field(' REF a ', 'XX')), 1],
    ['in the short form', `<w:fldSimple w:instr=" DOCPROPERTY 户数 ">${run('XX')}</w:fldSimple>`, 1],
    ['that is locked', field(' MERGEFIELD 户数 ', 'XX', ' w:fldLock="1"'), undefined],
    ['that is a link', field(' HYPERLINK "a" ', 'XX'), undefined],
    ['that is typed into a form', field(' FORMTEXT ', 'XX'), undefined],
  ])('%s: %s', async (_, source, inFields) => {
    const spans = await open(`<w:p>${run('共')}${source}${run('户')}</w:p>`);
    expect(spans).toHaveLength(1);
    const { outcomes, ...rest } = await fillSpans([{ span: spans[0] as Span, value: '35' }]);
    expect(outcomes).toEqual(['filled']);
    expect(rest.inFields).toBe(inFields);
  });
});
