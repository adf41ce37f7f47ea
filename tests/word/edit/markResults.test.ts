import { scanReport } from '../../../src/placeholders/scan';
import type { Span } from '../../../src/report/span';
import { AddinSettings } from '../../../src/standin/document/kept/addinSettings';
import { DocumentCopies } from '../../../src/standin/bridge/documentCopy';
import { freeColour, nameOfColour } from '../../../src/word/office/colours';
import { fillSpans } from '../../../src/word/edit/fill';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { readSetting } from '../../../src/word/office/settings';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { markSpans } from '../marking';

/* What is told of marks, and what is kept of them in the document. */

const office = useTestOffice();
afterEach(() => {
  jest.restoreAllMocks();
  expect(office.host.faults).toEqual([]);
});

const lit = (colour: string): string => `<w:highlight w:val="${colour}"/>`;

async function open(...paragraphs: string[]): Promise<Span[]> {
  await office.open(docxOf(paragraphs.join('')));
  return scanReport(await readReport()).map(({ span }) => span);
}

function kept(): unknown[] {
  return [...office.host.document.customProperties.list()];
}

test('of nothing, nothing is told', async () => {
  await open(paragraph('完。'));
  expect(await clearMarks()).toEqual({
    marked: [],
    kept: [],
    locked: [],
    lost: [],
    unreached: 0,
    isStopped: false,
  });
});

test('what is marked is told in the report’s order, whatever stood before and however it was asked for', async () => {
  const spans = await open(paragraph('改厕XX座，清淤XX条，植树XX棵'), paragraph('修路XX公里，打井XX口'));
  expect(spans).toHaveLength(5);
  expect((await markSpans([spans[1] as Span, spans[4] as Span])).marked).toEqual([spans[1], spans[4]]);
  expect((await markSpans([...spans].reverse())).marked).toEqual(spans);
});

test('what the clerk has highlighted is told as kept, and no more', async () => {
  const spans = await open(paragraph('改厕', ['XX', lit('yellow')], '座，清淤XX条'), paragraph('修路XX公里'));
  expect(await markSpans(spans)).toEqual({
    marked: spans.slice(1),
    kept: spans.slice(0, 1),
    locked: [],
    lost: [],
    isStopped: false,
    unreached: 0,
  });
});

test('half a mark is made whole', async () => {
  const spans = await open(paragraph('改厕X', ['X', lit('green')], '座'));
  Office.context.document.settings.set('nigao.markColour', '#00FF00');
  expect((await markSpans(spans)).marked).toEqual(spans);
  expect(office.host.document.package.xml('word/document.xml').root.text).toBe('改厕XX座');
  const marks = [...office.host.document.package.xml('word/document.xml').root.descendants('w:highlight')];
  expect(marks).toHaveLength(2);
});

test('where every colour is in use nothing is marked', async () => {
  const used = new Set<string>();
  for (let colour = freeColour(used); colour !== null; colour = freeColour(used))
    used.add(nameOfColour(colour) ?? '');
  const spans = await open(...[...used].map((name) => paragraph(['重点', lit(name)])), paragraph('改厕XX座'));
  await expect(markSpans(spans)).rejects.toMatchObject({ code: 'noColour' });
  expect(readSetting('markColour')).toBeUndefined();
});

test('the colour is kept in the document as long as a mark is there', async () => {
  const spans = await open(paragraph('改厕XX座，清淤XX条'));
  expect(kept()).toEqual([]);
  await markSpans(spans);
  expect(kept()).toHaveLength(1);
  await markSpans(spans.slice(1));
  expect(kept()).toHaveLength(1);
  expect(readSetting('markColour')).toBe('#00FF00');
  await clearMarks();
  expect(kept()).toEqual([]);
  expect(readSetting('markColour')).toBeUndefined();
});

test('no colour is kept where nothing could be marked', async () => {
  await open(`<w:p><w:r><w:t>共</w:t><w:tab/><w:tab/><w:tab/><w:t>户</w:t></w:r></w:p>`);
  const span = { part: 'body', paragraph: 0, start: 2, end: 3, text: '\t' } as const;
  expect((await markSpans([span])).lost).toEqual([{ span, reason: 'notFound' }]);
  expect([kept(), readSetting('markColour')]).toEqual([[], undefined]);
});

test('every place that cannot be reached is counted, and the colour kept for it', async () => {
  const tab = (colour: string): string => `<w:r><w:rPr>${lit(colour)}</w:rPr><w:tab/></w:r>`;
  const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(['XX', lit('green')])}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  await open(`<w:p>${box}</w:p>`, `<w:p>${tab('yellow')}${tab('green')}${tab('yellow')}</w:p>`);
  Office.context.document.settings.set('nigao.markColour', '#00FF00');
  expect(await clearMarks()).toMatchObject({ unreached: 2 });
  expect(kept()).toHaveLength(1);
  expect(readSetting('markColour')).toBe('#00FF00');
});

test('clearing that cannot forget the colour has cleared all the same', async () => {
  await markSpans(await open(paragraph('改厕XX座')));
  jest.spyOn(AddinSettings.prototype, 'write').mockImplementation(() => {
    throw new Error('The disk is full');
  });
  expect(await clearMarks()).toMatchObject({ unreached: 0 });
  expect([...office.host.document.package.xml('word/document.xml').root.descendants('w:highlight')]).toEqual(
    [],
  );
});

describe('where it cannot be told whether changes are tracked', () => {
  beforeEach(() => {
    jest.spyOn(DocumentCopies.prototype, 'open').mockReturnValue(undefined);
  });

  test('the clerk is asked before anything is marked', async () => {
    const spans = await open(paragraph('改厕XX座'));
    await expect(markSpans(spans)).rejects.toMatchObject({ code: 'trackingUnknown' });
    expect(readSetting('markColour')).toBeUndefined();
    expect((await markSpans(spans, { ifUnknown: 'goOn' })).marked).toEqual(spans);
  });

  test('and before a mark is taken off for a value, not where there is none', async () => {
    const [span] = await open(paragraph('改厕XX座'));
    const fills = [{ span: span as Span, value: '35' }];
    await markSpans([span as Span], { ifUnknown: 'goOn' });
    await expect(fillSpans(fills)).rejects.toMatchObject({ code: 'trackingUnknown' });
    expect((await fillSpans(fills, { ifUnknown: 'goOn' })).outcomes).toEqual(['filled']);
    const [bare] = await open(paragraph('改厕XX座'));
    expect((await fillSpans([{ span: bare as Span, value: '35' }])).outcomes).toEqual(['filled']);
  });
});
