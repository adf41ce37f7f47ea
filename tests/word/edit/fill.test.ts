import type { XmlElement } from '../../../src/standin/xml/node';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import { rangeOf } from '../../../src/standin/document/range/position';
import { insertText } from '../../../src/standin/document/edit/insertText';
import { strFromU8, unzipSync } from 'fflate';
import { scanReport } from '../../../src/placeholders/scan';
import type { Span } from '../../../src/report/span';
import { HostError } from '../../../src/standin/protocol/hostError';
import { fillSpans } from '../../../src/word/edit/fill';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { markSpans } from '../marking';

const TRACKED = '<w:trackRevisions/>';

const office = useTestOffice();
beforeEach(() => {
  Object.assign(office.host, { failAtBatch: undefined, failAtAction: 0 });
});

async function open(body: string, settings = ''): Promise<Span[]> {
  await office.open(docxOf(body, settings));
  return scanReport(await readReport()).map(({ span }) => span);
}

function bodyXml(): string {
  const xml = strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('<w:sectPr/>'));
}

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}

/** Fills the spans with these values, in order. */
function fill(spans: readonly Span[], ...values: string[]): ReturnType<typeof fillSpans> {
  return fillSpans(values.map((value, i) => ({ span: spans[i] as Span, value })));
}

test('a value takes over the placeholder’s own formatting, without the mark', async () => {
  const spans = await open(paragraph('改厕', ['XX', '<w:b/><w:sz w:val="32"/>'], '座'));
  await markSpans(spans);
  office.host.resetCounts();
  expect(await fill(spans, '35')).toMatchObject({ outcomes: ['filled'] });
  expect(office.host.counts.syncs).toBe(3);
  expect(bodyXml()).toBe(paragraph('改厕', ['35', '<w:b/><w:sz w:val="32"/>'], '座'));
});

test('a clerk’s own highlight stays on the value', async () => {
  const spans = await open(paragraph('改厕', ['XX', '<w:highlight w:val="yellow"/>'], '座'));
  await markSpans(spans);
  await fill(spans, '35');
  expect(bodyXml()).toContain(
    '<w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">35</w:t>',
  );
});

test('many fills, several in a paragraph, are three syncs', async () => {
  const spans = await open(paragraph('修路XX公里，改厕XX座，清淤XX条。').repeat(50));
  office.host.resetCounts();
  const { outcomes } = await fillSpans(spans.map((span, i) => ({ span, value: String(i) })));
  expect(office.host.counts.syncs).toBe(3);
  expect(new Set(outcomes)).toEqual(new Set(['filled']));
  expect((await texts())[49]).toBe('修路147公里，改厕148座，清淤149条。');
});

test('a placeholder cut over runs is filled in the first one’s formatting', async () => {
  const spans = await open(paragraph('改厕X', ['X', '<w:b/>'], '座'));
  await fill(spans, '35');
  expect(await texts()).toEqual(['改厕35座']);
  expect(bodyXml()).not.toContain('<w:b/>');
});

describe('nothing is overwritten', () => {
  test('where the paragraph has changed', async () => {
    const spans = await open(paragraph('改厕XX座'));
    await open(paragraph('今年改厕XX座'));
    expect(await fill(spans, '35')).toMatchObject({ outcomes: ['changed'] });
    expect(await texts()).toEqual(['今年改厕XX座']);
  });

  test('where something hidden stands in its midst', async () => {
    const body = paragraph('改厕X', ['略', '<w:vanish/>'], 'X座');
    const spans = await open(body);
    expect(await fill(spans, '35')).toMatchObject({ outcomes: ['notUnderstood'] });
    expect(bodyXml()).toBe(body);
  });

  test('where something deleted stands in its midst, which would be gone for good', async () => {
    const gone = '<w:del w:id="7" w:author="乙"><w:r><w:delText>XX</w:delText></w:r></w:del>';
    const body = `<w:p><w:r><w:t>改厕X</w:t></w:r>${gone}<w:r><w:t>X座</w:t></w:r></w:p>`;
    const spans = await open(body);
    expect(await fill(spans, '35')).toMatchObject({ outcomes: ['notUnderstood'] });
    expect(bodyXml()).toBe(body);
  });

  test('but for the place itself, though a search finds what is hidden before it', async () => {
    const spans = await open(paragraph(['共XX户', '<w:vanish/>'], '改厕XX座'));
    expect(await fill(spans, '35')).toMatchObject({ outcomes: ['filled'] });
    expect(bodyXml()).toBe(paragraph(['共XX户', '<w:vanish/>'], '改厕35座'));
  });

  test.each([
    ['their text comes back', '改厕XX座', ['35'], '改厕X改X座'],
    [
      'what came into the same paragraph goes, too',
      '改厕XX座，修路XX公里',
      ['35', '12'],
      '改厕X改X座，修路XX公里',
    ],
  ])('where somebody types into the place before the writing: %s', async (_, before, values, after) => {
    const spans = await open(paragraph(before));
    office.host.resetCounts();
    office.host.beforeBatch = (document, sync) => {
      if (sync !== 3) return;
      const [first] = paragraphsOf(document.body.root);
      const place = { paragraph: first as XmlElement, offset: 3 };
      insertText(rangeOf(document, place, place), '改', 'Replace').release();
    };
    const { outcomes } = await fill(spans, ...values);
    office.host.beforeBatch = undefined;
    expect(outcomes).toEqual(values.map(() => 'uncertain'));
    expect(await texts()).toEqual([after]);
  });

  test.each([
    ['with another text elsewhere', ['改厕XX座', '完了。']],
    ['with a paragraph more', ['改厕XX座', '完。', '']],
    ['with a paragraph less', ['改厕XX座']],
  ])('by one who has read another report: %s', async (_, now) => {
    const blocks = (all: readonly string[]): string => all.map((text) => paragraph(text)).join('');
    const [span] = await open(blocks(['改厕XX座', '完。']));
    const known = await readReport();
    await open(blocks(now));
    const fills = [{ span: span as Span, value: '35' }];
    expect(await fillSpans(fills, { known })).toMatchObject({ outcomes: ['changed'] });
    expect(await texts()).toEqual(now);
    await open(blocks(['改厕XX座', '完。']));
    const numbered = known.map((each) => ({ ...each, number: '一、' }));
    expect(await fillSpans(fills, { known: numbered })).toMatchObject({ outcomes: ['changed'] });
    expect(await fillSpans(fills, { known })).toMatchObject({ outcomes: ['filled'] });
  });

  test.each(['3\n5', '3\t5', '3\u20285', '3\u00855', '3\ufffc'])(
    'by a value that is no plain text: %j',
    async (value) => {
      const spans = await open(paragraph('改厕XX座'));
      await expect(fill(spans, value)).rejects.toThrow(RangeError);
    },
  );
});

test('two fills at once happen one after the other', async () => {
  const spans = await open(paragraph('改厕XX座'));
  const both = await Promise.all([fill(spans, '35'), fill(spans, '36')]);
  expect(both.map(({ outcomes }) => outcomes)).toEqual([['filled'], ['changed']]);
  expect(await texts()).toEqual(['改厕35座']);
});

describe('while changes are tracked, a Word that cannot pause that', () => {
  test('fills what is unmarked, and will not take a mark off as a revision', async () => {
    const spans = await open(paragraph('改厕XX座'), TRACKED);
    expect((await fill(spans, '35')).outcomes).toEqual(['filled']);
    const marked = await open(paragraph('改厕', ['XX', '<w:highlight w:val="green"/>'], '座'), TRACKED);
    Office.context.document.settings.set('nigao.markColour', '#00FF00');
    await expect(fill(marked, '35')).rejects.toMatchObject({ code: 'tracked' });
    expect(await texts()).toEqual(['改厕XX座']);
  });
});

describe('a host that fails', () => {
  const actions = Array.from({ length: 14 }, (_, i) => i);

  test.each(actions)(
    'at action %d of the last batch: what was reported done is done, the rest is as it was',
    async (action) => {
      const spans = await open(paragraph('改厕XX座，修路XX公里') + paragraph('清淤XX条'));
      await markSpans(spans);
      office.host.resetCounts();
      Object.assign(office.host, { failAtBatch: 3, failAtAction: action });
      const { outcomes, failure } = await fill(spans, '1', '2', '3');
      expect(failure).toMatchObject({ name: 'WordFailure', trackingLeftOff: false });
      const [a, b, c] = ['1', '2', '3'].map((value, i) => (outcomes[i] === 'filled' ? value : 'XX'));
      expect(await texts()).toEqual([`改厕${a ?? ''}座，修路${b ?? ''}公里`, `清淤${c ?? ''}条`]);
      office.host.failAtBatch = undefined;
      await clearMarks();
      expect(bodyXml()).not.toContain('highlight');
    },
  );

  test.each(actions)(
    'at action %d and ever after: nothing is said to be done that may not be',
    async (action) => {
      const spans = await open(paragraph('改厕XX座，修路XX公里'));
      office.host.resetCounts();
      office.host.failAtBatch = (sync) =>
        sync >= 3 ? new HostError('ConnectionFailure', 'gone') : undefined;
      office.host.failAtAction = action;
      const { outcomes, failure } = await fill(spans, '1', '2');
      expect(failure).toMatchObject({ code: 'lost' });
      expect(outcomes).toEqual(['uncertain', 'uncertain']);
    },
  );

  test.each([
    ['at every batch', (): boolean => true],
    ['at the second one', (sync: number): boolean => sync === 2],
  ])('%s: nothing is changed and the failure is thrown', async (_, fails) => {
    const spans = await open(paragraph('改厕XX座'));
    office.host.resetCounts();
    office.host.failAtBatch = (sync) =>
      fails(sync) ? new HostError('GeneralException', 'as told') : undefined;
    await expect(fill(spans, '35')).rejects.toMatchObject({ name: 'WordFailure' });
    office.host.failAtBatch = undefined;
    expect(await texts()).toEqual(['改厕XX座']);
  });

  test('to give its file: the values are written by what Word says alone', async () => {
    const spans = await open(paragraph('改厕XX座'));
    office.host.resetCounts();
    office.host.failAtBatch = 1;
    expect(await fill(spans, '35')).toMatchObject({ outcomes: ['filled'] });
    expect(await texts()).toEqual(['改厕35座']);
  });

  test('that is busy says so', async () => {
    const spans = await open(paragraph('改厕XX座'));
    office.host.failAtBatch = () => new HostError('SearchDialogIsOpen', 'A dialog is open');
    await expect(fill(spans, '35')).rejects.toMatchObject({ code: 'busy' });
  });
});

test.each([
  ['protected', 'protected'],
  ['readOnly', 'readOnly'],
] as const)('a %s document stays as it is, and the failure says so', async (protection, code) => {
  const spans = await open(paragraph('改厕XX座'));
  office.host.protect(protection);
  expect(await fill(spans, '35')).toMatchObject({ outcomes: ['failed'], failure: { code } });
  expect(await texts()).toEqual(['改厕XX座']);
});
