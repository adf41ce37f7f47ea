import { strFromU8, unzipSync } from 'fflate';
import { scanReport } from '../../src/placeholders/scan';
import { AddinSettings } from '../../src/standin/document/addinSettings';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { setMarks } from '../../src/word/marks';
import { readReport } from '../../src/word/read';
import { readSetting } from '../../src/word/settings';
import type { Span } from '../../src/report/span';
import { docxOf, paragraph } from '../docx';
import { startTestOffice } from '../office';
import { canonicalParts } from '../standin/canonical';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => {
  office.close();
});
beforeEach(() => {
  office.host.failAtBatch = undefined;
});

const TRACKED = '<w:trackRevisions/>';

async function open(body: string, settings = ''): Promise<void> {
  await office.open(docxOf(body, settings));
}

async function spans(): Promise<Span[]> {
  return scanReport(await readReport())
    .filter(({ sure }) => sure)
    .map(({ span }) => span);
}

function documentXml(): string {
  return strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
}

/** The runs of the document with their highlights, `[]` around a highlighted one. */
function painted(): string {
  const runs = documentXml().matchAll(/<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:(?:t|delText)[^>]*>([^<]*)</g);
  return [...runs]
    .map(([, properties, text]) => {
      const colour = /w:highlight w:val="(\w+)"/.exec(properties ?? '')?.[1];
      return colour ? `[${colour} ${text ?? ''}]` : (text ?? '');
    })
    .join('');
}

test('marks lie on the placeholders, in turquoise, and are taken away again', async () => {
  await open(paragraph('新建公厕X', ['X', '<w:b/>'], '座，改造XX户。'));
  const before = office.save();
  office.host.resetCounts();
  const marks = await setMarks(await spans());
  expect(marks.marked).toHaveLength(2);
  expect(painted()).toBe('新建公厕[cyan X][cyan X]座，改造[cyan XX]户。');
  expect(readSetting('markColour')).toBe('#00FFFF');

  await setMarks([]);
  expect(painted()).toBe('新建公厕XX座，改造XX户。');
  expect(readSetting('markColour')).toBeUndefined();
  expect(Object.keys(unzipSync(office.save()))).toEqual(Object.keys(unzipSync(before)));
  expect(documentXml()).not.toMatch(/highlight|<w:rPr\/>|<w:rPr><\/w:rPr>/);
});

test('marking and clearing take at most three syncs each, however long the report is', async () => {
  await open(paragraph('全年修路XX公里，改厕XX座，清淤XX条，安装路灯XX盏。').repeat(200));
  const all = await spans();
  office.host.resetCounts();
  await setMarks(all);
  expect(office.host.counts.syncs).toBe(3);
  office.host.resetCounts();
  await setMarks([]);
  expect(office.host.counts.syncs).toBe(3);
});

test('the colour is one that the report does not use', async () => {
  await open(paragraph(['重点', '<w:highlight w:val="cyan"/>'], '改厕XX座'));
  await setMarks(await spans());
  expect(painted()).toBe('[cyan 重点]改厕[green XX]座');
});

test('a placeholder that the clerk has highlighted stays as it is, wholly or in part', async () => {
  const yellow = '<w:highlight w:val="yellow"/>';
  await open(paragraph('改厕', ['XX', yellow], '座，修路X', ['X', yellow], '公里，植树XX棵'));
  const marks = await setMarks(await spans());
  expect(marks.kept).toHaveLength(2);
  expect(painted()).toBe('改厕[yellow XX]座，修路X[yellow X]公里，植树[cyan XX]棵');
  await setMarks([]);
  expect(painted()).toBe('改厕[yellow XX]座，修路X[yellow X]公里，植树XX棵');
});

test('nothing to mark and never marked: nothing is asked of Word and nothing written', async () => {
  const bytes = docxOf(paragraph(['重点', '<w:highlight w:val="cyan"/>']));
  await office.open(bytes);
  office.host.resetCounts();
  await setMarks([]);
  await setMarks(await spans());
  // The one that reads the report for its spans.
  expect(office.host.counts.syncs).toBe(1);
  expect(office.save()).toEqual(bytes);
});

test('marking and clearing at once happen one after the other', async () => {
  await open(paragraph('改厕XX座'));
  await Promise.all([setMarks(await spans()), setMarks([])]);
  expect(painted()).toBe('改厕XX座');
});

test('a colour that was not saved is not remembered, and nothing is painted', async () => {
  await open(paragraph('改厕XX座'));
  const all = await spans();
  const store = jest.spyOn(AddinSettings.prototype, 'write');
  store.mockImplementation(() => {
    throw new Error('The disk is full');
  });
  await expect(setMarks(all)).rejects.toMatchObject({ name: 'WordFailure' });
  expect(readSetting('markColour')).toBeUndefined();
  expect(painted()).toBe('改厕XX座');
  store.mockRestore();
  await setMarks(all);
  await setMarks([]);
  expect(painted()).toBe('改厕XX座');
});

test('a paragraph that is not understood is reported, not marked', async () => {
  // A note's separator has no place in a body: the add-in does not read it, and Word has a character for it.
  await open(`<w:p><w:r><w:separator/><w:t>改厕XX座</w:t></w:r></w:p>${paragraph('修路XX公里')}`);
  const [odd, plain] = await spans();
  const marks = await setMarks(await spans());
  expect(marks.lost).toEqual([{ span: odd, reason: 'notUnderstood' }]);
  expect(marks.marked).toEqual([plain]);
  await setMarks([]);
  expect(documentXml()).not.toContain('highlight');
});

describe('what styles say', () => {
  const styles =
    '<w:style w:type="character" w:styleId="secret"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="base"><w:rPr><w:highlight w:val="yellow"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="yellow"><w:basedOn w:val="base"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="green"><w:rPr><w:highlight w:val="green"/></w:rPr></w:style>';
  const cases: [string, string, number, number][] = [
    [
      'text hidden by a style is no obstacle',
      paragraph(['内部', '<w:rStyle w:val="secret"/>'], '改厕XX座'),
      1,
      0,
    ],
    [
      'a highlight by a style is the clerk’s',
      paragraph('改厕', ['XX', '<w:rStyle w:val="yellow"/>'], '座'),
      0,
      1,
    ],
    [
      'a highlight by a paragraph’s style is the clerk’s',
      `<w:p><w:pPr><w:pStyle w:val="green"/></w:pPr><w:r><w:t>XX座</w:t></w:r></w:p>`,
      0,
      1,
    ],
  ];
  test.each(cases)('%s', async (_name, body, marked, kept) => {
    const bytes = docxOf(body, '', styles);
    await office.open(bytes);
    const marks = await setMarks(await spans());
    expect([marks.marked.length, marks.kept.length]).toEqual([marked, kept]);
    await setMarks([]);
    expect(canonicalParts(office.save())).toEqual(canonicalParts(bytes));
  });
});

test('blanks that the file does not keep are none for the add-in either', async () => {
  await open('<w:p><w:r><w:t>改厕XX座 </w:t></w:r></w:p>');
  await setMarks(await spans());
  await setMarks([]);
  expect(documentXml()).not.toContain('highlight');
});

test('a mark that was moved out of the body is not forgotten', async () => {
  const cyan = '<w:highlight w:val="cyan"/>';
  const box = `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(['XX', cyan])}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
  await open(box + paragraph('改厕XX座'));
  Office.context.document.settings.set('nigao.markColour', '#00FFFF');
  expect((await setMarks([])).unreached).toBe(1);
  expect(readSetting('markColour')).toBe('#00FFFF');
});

test('a changed paragraph is reported, not marked', async () => {
  await open(paragraph('改厕XX座'));
  const [span] = await spans();
  await open(paragraph('今年改厕XX座'));
  const marks = await setMarks(span ? [span] : []);
  expect(marks.lost).toEqual([{ span, reason: 'changed' }]);
  expect(painted()).toBe('今年改厕XX座');
});

test('what is hidden is told from what stands there, though Word finds both', async () => {
  await open(paragraph(['内部XX', '<w:vanish/>'], '改厕XX座，', ['X', '<w:vanish/>'], 'X户'));
  const found = await spans();
  expect(await setMarks(found)).toMatchObject({ marked: found, lost: [] });
  expect(painted()).toBe('内部XX改厕[cyan XX]座，X[cyan X]户');
});

test('what was typed into a mark loses the colour with the next call', async () => {
  await open(
    paragraph('改厕', ['X3', '<w:highlight w:val="cyan"/>'], '座，改房XX户，', [
      '重点',
      '<w:highlight w:val="yellow"/>',
    ]),
  );
  Office.context.document.settings.set('nigao.markColour', '#00FFFF');
  await setMarks(await spans());
  expect(painted()).toMatch(/\[yellow 重点\]$/);
  await setMarks([]);
  expect(painted()).toBe('改厕X3座，改房XX户，[yellow 重点]');
});

describe('while changes are tracked, a Word that cannot pause that', () => {
  test('marks nothing and says why', async () => {
    await open(paragraph('改厕XX座'), TRACKED);
    await expect(setMarks(await spans())).rejects.toMatchObject({ code: 'tracked' });
    expect(painted()).toBe('改厕XX座');
    expect(readSetting('markColour')).toBeUndefined();
  });

  test('nor where the document is protected so that every change is tracked', async () => {
    await open(paragraph('改厕XX座'), '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>');
    await expect(setMarks(await spans())).rejects.toMatchObject({ code: 'tracked' });
  });

  test.each(['<w:trackRevisions w:val="0"/>', ''])('marks with %j', async (settings) => {
    await open(paragraph('改厕XX座'), settings);
    await setMarks(await spans());
    expect(painted()).toBe('改厕[cyan XX]座');
  });
});

test('a protected document stays as it is, and the failure says so', async () => {
  await open(paragraph('改厕XX座'), '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>');
  const before = documentXml();
  await expect(setMarks(await spans())).rejects.toMatchObject({ code: 'protected' });
  expect(documentXml()).toBe(before);
});
