import { scanReport } from '../../../src/placeholders/scan';
import type { Span } from '../../../src/report/span';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { readSetting } from '../../../src/word/office/settings';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { highlightsOf } from '../../promises/highlights';
import { markSpans } from '../marking';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

const GREEN = '<w:highlight w:val="green"/>';

async function open(...blocks: string[]): Promise<Span[]> {
  await office.open(docxOf(blocks.join('')));
  return scanReport(await readReport()).map(({ span }) => span);
}

/** As a version of the add-in before has left it. */
function remember(colour: string): void {
  Office.context.document.settings.set('nigao.markColour', colour);
}

const highlights = (): Record<string, string> => highlightsOf(office.save());

describe('the colour of marks that were all taken away', () => {
  test('is ours again where Word’s own undo has brought the marks back', async () => {
    const spans = await open(paragraph('改厕', ['XX', GREEN], '座'), paragraph('清淤XX条'));
    expect(await markSpans(spans, { former: '#00FF00' })).toMatchObject({ marked: spans, kept: [] });
    expect(highlights()).toEqual({ green: 'XXXX' });
  });

  test('is the clerk’s where they have taken to it since', async () => {
    const spans = await open(paragraph('改厕XX座'), paragraph(['重点核对', GREEN]));
    expect(await markSpans(spans, { former: '#00FF00' })).toMatchObject({ marked: spans });
    expect(highlights()).toEqual({ green: '重点核对', cyan: 'XX' });
  });
});

test('marks that the settings do not know any more are ours by the document’s property, and stay so', async () => {
  const spans = await open(paragraph('改厕XX座'), paragraph('清淤XX条'));
  await markSpans(spans.slice(0, 1));
  Office.context.document.settings.remove('nigao.markColour');
  expect(await markSpans(spans)).toMatchObject({ marked: spans, kept: [] });
  expect(highlights()).toEqual({ green: 'XXXX' });
  expect(await clearMarks()).toMatchObject({ unreached: 0 });
  expect(highlights()).toEqual({});
});

test('what is left in our colour where it cannot be reached is said after clearing, and not forgotten', async () => {
  const run = (inside: string): string => `<w:r><w:rPr>${GREEN}</w:rPr>${inside}</w:r>`;
  const field = [
    run('<w:fldChar w:fldCharType="begin"/>') + run('<w:instrText>REF a</w:instrText>'),
    run('<w:fldChar w:fldCharType="separate"/>') +
      run('<w:t>XX</w:t>') +
      run('<w:fldChar w:fldCharType="end"/>'),
  ];
  await open(`<w:p>${run('<w:t>共</w:t>')}${field.join('')}<w:r><w:t>户</w:t></w:r></w:p>`);
  remember('#00FF00');
  const { unreached } = await clearMarks();
  const { root } = office.host.document.package.xml('word/document.xml');
  expect([...root.descendants('w:highlight')].length).toBeGreaterThan(0);
  expect(unreached).toBeGreaterThan(0);
  expect(readSetting('markColour')).toBe('#00FF00');
});

test('a text box is counted once, though it is written in two ways', async () => {
  const box = `<w:txbxContent>${paragraph(['XX户', GREEN])}</w:txbxContent>`;
  const mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
  const both =
    `<mc:AlternateContent ${mc}><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
  await open(paragraph('改厕座'), `<w:p><w:r>${both}</w:r></w:p>`);
  remember('#00FF00');
  expect(await clearMarks()).toMatchObject({ unreached: 1 });
});
