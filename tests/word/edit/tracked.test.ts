import { strFromU8, unzipSync } from 'fflate';
import { scanReport } from '../../../src/placeholders/scan';
import type { Span } from '../../../src/report/span';
import { insertText } from '../../../src/standin/document/edit/insertText';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { HostError } from '../../../src/standin/protocol/hostError';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { fillSpans } from '../../../src/word/edit/fill';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { markSpans } from '../marking';

/** A Word that can pause the tracking of changes. */
const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
beforeEach(() => {
  Object.assign(office.host, { failAtBatch: undefined, failAtAction: 0 });
});

async function openTracked(body: string): Promise<Span[]> {
  await office.open(docxOf(body, '<w:trackRevisions/>'));
  return scanReport(await readReport()).map(({ span }) => span);
}

function bodyXml(): string {
  const xml = strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr/>'));
}

const MARKED = ['XX', '<w:highlight w:val="green"/>'] as const;

test('marks are no revisions, and changes are tracked again', async () => {
  const spans = await openTracked(paragraph('改厕XX座'));
  office.host.resetCounts();
  await markSpans(spans);
  expect(office.host.counts.syncs).toBe(3);
  expect(bodyXml()).toBe(paragraph('改厕', MARKED, '座'));
  expect(office.host.document.revisions.tracking).toBe(true);
  await clearMarks();
  expect(bodyXml()).toBe(paragraph('改厕', 'XX', '座'));
});

test.each(Array.from({ length: 16 }, (_, i) => i))(
  'a failure at action %d of the paint: tracking is put back',
  async (action) => {
    const body = paragraph('改厕XX座，修路XX公里');
    const spans = await openTracked(body);
    office.host.resetCounts();
    Object.assign(office.host, { failAtBatch: 3, failAtAction: action });
    await expect(markSpans(spans)).rejects.toMatchObject({ name: 'WordFailure', trackingLeftOff: false });
    expect(office.host.document.revisions.tracking).toBe(true);
    office.host.failAtBatch = undefined;
    await clearMarks();
    expect(bodyXml()).not.toMatch(/highlight|rPrChange/);
  },
);

test('tracking that cannot be put back is said', async () => {
  const spans = await openTracked(paragraph('改厕XX座'));
  office.host.resetCounts();
  office.host.failAtBatch = (sync) =>
    sync >= 3 ? new HostError('GeneralException', 'Word has had enough') : undefined;
  office.host.failAtAction = 12;
  await expect(markSpans(spans)).rejects.toMatchObject({ trackingLeftOff: true });
});

test('a document that enforces tracking is not marked, and stays as it is', async () => {
  const body = paragraph('改厕XX座');
  await office.open(docxOf(body, '<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'));
  const spans = scanReport(await readReport()).map(({ span }) => span);
  await expect(markSpans(spans)).rejects.toMatchObject({ code: 'protected', trackingLeftOff: false });
  expect(bodyXml()).toBe(body);
  expect((await fillSpans([{ span: spans[0] as Span, value: '35' }])).outcomes).toEqual(['filled']);
  expect(bodyXml()).toMatch(/<w:del .*<w:ins /);
});

test('a fill is a revision of the value and of nothing else', async () => {
  const spans = await openTracked(paragraph('改厕', ['XX', '<w:b/>'], '座'));
  await markSpans(spans);
  office.host.resetCounts();
  expect((await fillSpans([{ span: spans[0] as Span, value: '35' }])).outcomes).toEqual(['filled']);
  expect(office.host.counts.syncs).toBe(3);
  expect(bodyXml()).toMatch(
    /<w:del [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:delText[^>]*>XX<\/w:delText><\/w:r><\/w:del>/,
  );
  expect(bodyXml()).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>35<\/w:t><\/w:r><\/w:ins>/);
  expect(bodyXml()).not.toMatch(/rPrChange|highlight/);
  expect((await readReport()).map(({ text }) => text)).toEqual(['改厕35座']);
  expect(office.host.document.revisions.tracking).toBe(true);
});

describe('where Word shows tracked deletions in its texts', () => {
  const deleted = '<w:del w:id="1" w:author="乙"><w:r><w:delText>XX</w:delText></w:r></w:del>';
  const body = `<w:p><w:r><w:t>改厕</w:t></w:r>${deleted}<w:r><w:t>35座，修路XX公里</w:t></w:r></w:p>`;

  beforeEach(() => {
    office.host.quirks.add('textHoldsDeletions');
  });
  afterEach(() => {
    office.host.quirks.clear();
  });

  test('a fill is recognised beside the text that it deletes, which is counted no more', async () => {
    const spans = await openTracked(paragraph('改厕XX座'));
    expect((await fillSpans([{ span: spans[0] as Span, value: '35' }])).outcomes).toEqual(['filled']);
    expect(await readReport()).toMatchObject([
      { text: '改厕35座', wordText: { text: '改厕XX35座', isSure: true } },
    ]);
  });

  test('what stands is found, marked and cleared; what is deleted is not there', async () => {
    const spans = await openTracked(body);
    expect(spans.map(({ start, text }) => [start, text])).toEqual([[8, 'XX']]);
    expect((await markSpans(spans)).marked).toEqual(spans);
    expect(bodyXml()).toContain('<w:highlight w:val="green"/></w:rPr><w:t>XX</w:t>');
    expect((await clearMarks()).unreached).toBe(0);
    expect(bodyXml()).not.toContain('highlight');
  });

  test('a mark that is now deleted is cleared as well', async () => {
    await openTracked(paragraph('改厕', MARKED, '座，修路XX公里'));
    Office.context.document.settings.set('nigao.markColour', '#00FF00');
    const { document } = office.host;
    const [at] = paragraphsOf(document.body.root);
    if (at)
      insertText(
        rangeOf(document, { paragraph: at, offset: 2 }, { paragraph: at, offset: 4 }),
        '35',
        'Replace',
      );
    expect(bodyXml()).toMatch(/<w:delText[^>]*>XX/);
    expect((await clearMarks()).unreached).toBe(0);
    expect(bodyXml()).not.toContain('highlight');
  });
});
