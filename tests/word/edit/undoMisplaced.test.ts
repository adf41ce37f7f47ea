import { insertText } from '../../../src/standin/document/edit/insertText';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import type { XmlElement } from '../../../src/standin/xml/node';
import type { Span } from '../../../src/report/span';
import { scanReport } from '../../../src/placeholders/scan';
import { WORD_2019 } from '../../../src/standin/protocol/requirementSets';
import { fillSpans } from '../../../src/word/edit/fill';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const office = useTestOffice({ sets: { ...WORD_2019, WordApi: '1.4' } });
afterEach(() => {
  jest.restoreAllMocks();
  office.host.beforeBatch = undefined;
  office.host.failAtBatch = undefined;
  office.host.quirks.clear();
  expect(office.host.faults).toEqual([]);
});

async function open(...texts: string[]): Promise<Span[]> {
  await office.open(docxOf(texts.map((text) => paragraph(text)).join('')));
  const spans = scanReport(await readReport()).map(({ span }) => span);
  office.host.resetCounts();
  return spans;
}

async function texts(): Promise<string[]> {
  return (await readReport()).map(({ text }) => text);
}

function fill(spans: readonly Span[], ...values: string[]): ReturnType<typeof fillSpans> {
  return fillSpans(values.map((value, i) => ({ span: spans[i] as Span, value })));
}

/** Before the batch that writes, somebody types into a paragraph. */
function typeBeforeWriting(index: number, offset: number, text: string): void {
  office.host.beforeBatch = (document, sync) => {
    if (sync !== 3) return;
    const place = { paragraph: paragraphsOf(document.body.root)[index] as XmlElement, offset };
    insertText(rangeOf(document, place, place), text, 'Replace').release();
  };
}

/** A Word that writes the next value over the first placeholder of the paragraph, whichever was meant. */
function writeElsewhereOnce(): void {
  jest.spyOn(Word.Range.prototype, 'insertText').mockImplementationOnce(function (this: Word.Range, value) {
    return this.paragraphs.getFirst().search('XX').getFirst().insertText(value, 'Replace');
  });
}

test('a value that Word has put elsewhere is taken back, in one sync more', async () => {
  const spans = await open('改厕XX座，清淤XX条', '修路XX公里');
  writeElsewhereOnce();
  expect(await fill(spans.slice(1), '36', '7')).toMatchObject({ outcomes: ['takenBack', 'filled'] });
  expect(office.host.counts.syncs).toBe(4);
  expect(await texts()).toEqual(['改厕XX座，清淤XX条', '修路7公里']);
});

test('so are the others of its paragraph, for what stands where is not known there', async () => {
  const spans = await open('改厕XX座，清淤XX条，修路XX公里');
  writeElsewhereOnce();
  expect(await fill(spans.slice(1), '36', '7')).toMatchObject({ outcomes: ['takenBack', 'takenBack'] });
  expect(await texts()).toEqual(['改厕XX座，清淤XX条，修路XX公里']);
});

test('and in a Word whose ranges stay where they were, though the values are longer', async () => {
  const spans = await open('改厕XX座，清淤XX条，修路XX公里');
  office.host.quirks.add('rangesStayPut');
  writeElsewhereOnce();
  expect(await fill(spans.slice(1), '3600', '70000')).toMatchObject({ outcomes: ['takenBack', 'takenBack'] });
  expect(await texts()).toEqual(['改厕XX座，清淤XX条，修路XX公里']);
});

test('a value beside the placeholder instead of over it is not said to be filled', async () => {
  const spans = await open('改厕XX座');
  jest.spyOn(Word.Range.prototype, 'insertText').mockImplementationOnce(function (this: Word.Range, value) {
    return this.insertText(value, 'End');
  });
  expect((await fill(spans, '35')).outcomes).toEqual(['uncertain']);
});

test('where Word fails at taking it back the clerk is told to look', async () => {
  const spans = await open('改厕XX座，清淤XX条');
  writeElsewhereOnce();
  office.host.failAtBatch = 4;
  expect(await fill(spans.slice(1), '36')).toMatchObject({
    outcomes: ['uncertain'],
    failure: { name: 'WordFailure', code: 'unknown' },
  });
});

test('a value that was written beside one that is taken back is not said to be filled', async () => {
  const spans = await open('改厕XX座，清淤XX条');
  typeBeforeWriting(0, 3, '改');
  expect((await fill(spans, '35', '36')).outcomes).toEqual(['uncertain', 'uncertain']);
  expect(await texts()).toEqual(['改厕X改X座，清淤XX条']);
});
