import { scanReport } from '../../../src/placeholders/scan';
import type { Span } from '../../../src/report/span';
import { insertText } from '../../../src/standin/document/edit/insertText';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import type { XmlElement } from '../../../src/standin/xml/node';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { readSetting } from '../../../src/word/office/settings';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';
import { markSpans } from '../marking';

/* Somebody types between the search and the paint, in a Word whose ranges stay where they were. */

const office = useTestOffice();
beforeEach(() => {
  office.host.quirks.add('rangesStayPut');
});
afterEach(() => {
  office.host.beforeBatch = undefined;
  office.host.quirks.clear();
  expect(office.host.faults).toEqual([]);
});

async function open(...paragraphs: string[]): Promise<Span[]> {
  await office.open(docxOf(paragraphs.join('')));
  return spansNow();
}

async function spansNow(): Promise<Span[]> {
  return scanReport(await readReport()).map(({ span }) => span);
}

/** Before the batch that paints, somebody types into the first paragraph. */
function typeBeforePaint(text: string, paint = 3): void {
  office.host.resetCounts();
  office.host.beforeBatch = (document, sync) => {
    if (sync !== paint) return;
    const place = { paragraph: paragraphsOf(document.body.root)[0] as XmlElement, offset: 0 };
    insertText(rangeOf(document, place, place), text, 'Replace').release();
  };
}

/** What is highlighted, and how. */
function painted(): string[] {
  const { root } = office.host.document.package.xml('word/document.xml');
  return [...root.descendants('w:r')].flatMap((run) => {
    const [highlight] = [...run.descendants('w:highlight')];
    return highlight ? [`${highlight.get('w:val') ?? ''} ${run.text}`] : [];
  });
}

test('a place that has moved is not marked, and said to have changed; the others are', async () => {
  const spans = await open(paragraph('改厕XX座'), paragraph('清淤XX条'));
  typeBeforePaint('今');
  const marks = await markSpans(spans);
  expect(marks).toMatchObject({
    marked: spans.slice(1),
    lost: [{ span: spans[0], reason: 'changed' }],
    unreached: 0,
  });
  expect(painted()).toEqual(['green XX']);
});

test('what stood there instead has its own highlight back', async () => {
  const spans = await open(paragraph(['改厕', '<w:highlight w:val="yellow"/>'], 'XX座'));
  typeBeforePaint('今年共');
  expect((await markSpans(spans)).marked).toEqual([]);
  expect(
    painted()
      .map((run) => run.replace('yellow ', ''))
      .join(''),
  ).toBe('今年共改厕');
});

test('of a paragraph with no other colour a mark goes, wherever it has moved', async () => {
  await markSpans(await open(paragraph('改厕XX座'), paragraph('清淤XX条')));
  typeBeforePaint('今年共', 2); // whole paragraphs are not searched for
  expect((await clearMarks()).unreached).toBe(0);
  expect(painted()).toEqual([]);
  expect(readSetting('markColour')).toBeUndefined();
});

test('a mark among others that has moved is not taken away, but said, and known to be ours until it is', async () => {
  const spans = await open(paragraph('改厕XX座，', ['重点', '<w:highlight w:val="yellow"/>']));
  await markSpans(spans);
  typeBeforePaint('今年共');
  expect((await clearMarks()).unreached).toBe(1);
  expect(readSetting('markColour')).toBe('#00FF00');
  expect(painted()).toEqual(['green XX', 'yellow 重点']);
  expect(await clearMarks()).toMatchObject({ unreached: 0 });
  expect(painted()).toEqual(['yellow 重点']);
  expect(readSetting('markColour')).toBeUndefined();
});
