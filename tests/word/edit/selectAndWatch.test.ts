import { scanReport } from '../../../src/placeholders/scan';
import type { Paragraph } from '../../../src/report/paragraph';
import type { Span } from '../../../src/report/span';
import { textOf } from '../../../src/standin/document/range/stretches';
import { rangeOf } from '../../../src/standin/document/range/position';
import { paragraphsOf } from '../../../src/standin/document/markup/paragraphs';
import type { XmlElement } from '../../../src/standin/xml/node';
import { HostError } from '../../../src/standin/protocol/hostError';
import { readReport } from '../../../src/word/read/readReport';
import { selectSpan, type Unselected, type Way, withWalkable } from '../../../src/word/edit/select';
import { watchSelection } from '../../../src/word/office/watch';
import { docxOf, paragraph } from '../../docx';
import { useTestOffice } from '../../office';

const office = useTestOffice();

beforeEach(() => {
  Object.assign(office.host, { failAtBatch: undefined });
});

async function open(...paragraphs: string[]): Promise<Span[]> {
  await office.open(docxOf(paragraphs.map((text) => paragraph(text)).join('')));
  return scanReport(await readReport()).map(({ span }) => span);
}

test('the second of two like placeholders is selected, in three syncs', async () => {
  const [, second] = await open('改厕XX座，清淤XX条');
  office.host.resetCounts();
  expect(await selectSpan(second as Span)).toBeNull();
  expect(office.host.counts.syncs).toBe(3);
  const { selection } = office.host.document;
  expect(textOf(selection)).toBe('XX');
  expect(selection.start.offset).toBe(8);
});

test('a placeholder that is no longer there is not selected', async () => {
  const [span] = await open('改厕XX座');
  await open('今年改厕XX座');
  expect(await selectSpan(span as Span)).toBe('changed');
});

/** The placeholders of the report, to walk through; the current one by its place among them. */
const wayTo =
  (current?: number) =>
  (paragraphs: readonly Paragraph[]): Way<Span> => {
    const spans = scanReport(paragraphs).map(({ span }) => span);
    return { spans, current: current === undefined ? undefined : spans[current] };
  };

/** Goes to the span beside the cursor. @returns which it is, and why it was not selected */
function step(
  by: 1 | -1,
  current?: number,
): Promise<{ readonly span: Span | null; readonly reason: Unselected | null }> {
  office.host.resetCounts();
  return withWalkable(undefined, async (report) => {
    const span = await report.beside(by, wayTo(current)(report.paragraphs));
    return { span, reason: span && (await report.select(span)) };
  });
}

/** Which paragraph is selected, and from where. */
function selected(): { paragraph: number; start: number; text: string } {
  const { selection, body } = office.host.document;
  const paragraph = paragraphsOf(body.root).indexOf(selection.start.paragraph);
  return { paragraph, start: selection.start.offset, text: textOf(selection) };
}

function putCursor(paragraph: number, offset: number, root = office.host.document.body.root): void {
  const { document } = office.host;
  const at = { paragraph: paragraphsOf(root)[paragraph] as XmlElement, offset };
  office.host.select(rangeOf(document, at, at));
  office.host.resetCounts();
}

describe('walking', () => {
  const REPORT = ['改厕XX座，清淤XX条，植树XX棵', '已完成。', '修路XX公里'] as const;

  test.each([
    ['the head of the paragraph', 0, 0, 2, 3],
    ['the head of one', 0, 2, 2, 3],
    ['the inside of one', 0, 3, 8, 3],
    ['the end of one', 0, 4, 8, 0],
    ['between two', 0, 6, 8, 0],
    ['the end of the paragraph', 0, 17, 3, 2],
    ['a paragraph with none', 1, 2, 3, 2],
    ['the head of the report', 2, 0, 3, 2],
  ])('from %s', async (_, paragraph, offset, ahead, behind) => {
    await open(...REPORT);
    const starts = [2, 8, 14, 2];
    const place = (nth: number): unknown => ({
      paragraph: nth === 3 ? 2 : 0,
      start: starts[nth],
      text: 'XX',
    });
    const nthOf = (at: number): number => (at === 3 ? 3 : starts.slice(0, 3).indexOf(at));
    putCursor(paragraph, offset);
    expect((await step(1)).reason).toBeNull();
    expect(selected()).toEqual(place(ahead === 3 ? 3 : nthOf(ahead)));
    putCursor(paragraph, offset);
    expect((await step(-1)).reason).toBeNull();
    expect(selected()).toEqual(place(behind === 3 ? 3 : behind));
  });

  test('from what the pane has selected itself, in three syncs a step; round the end', async () => {
    const spans = await open(...REPORT);
    await selectSpan(spans[0] as Span);
    const places: unknown[] = [];
    for (const current of [0, 1, 2, 3]) {
      expect(await step(1, current)).toMatchObject({ reason: null });
      expect(office.host.counts.syncs).toBe(3);
      places.push(selected().start + 100 * selected().paragraph);
    }
    expect(places).toEqual([8, 14, 202, 2]);
  });

  test('from a place among several of a paragraph, in one sync more', async () => {
    await open(...REPORT);
    putCursor(0, 6);
    await step(1);
    expect(office.host.counts.syncs).toBe(4);
  });

  test('ends where there is nothing', async () => {
    await open('改厕35座');
    putCursor(0, 5);
    expect(await step(1)).toEqual({ span: null, reason: null });
    expect(selected()).toEqual({ paragraph: 0, start: 5, text: '' });
  });

  test('from a header it begins with the current one, else anew', async () => {
    await open(...REPORT);
    const header = office.host.document.sections()[0]?.header('Primary').root;
    putCursor(0, 0, header);
    await step(1);
    expect(selected()).toEqual({ paragraph: 0, start: 2, text: 'XX' });
    putCursor(0, 0, header);
    await step(-1, 1);
    expect(selected()).toEqual({ paragraph: 0, start: 2, text: 'XX' });
  });

  test('in a table of like cells it is the cell that is meant', async () => {
    await open('XX', 'XX', 'XX', 'XX', 'XX', 'XX', 'XX', 'XX');
    putCursor(3, 2);
    expect(await step(1)).toMatchObject({ reason: null });
    expect(selected()).toEqual({ paragraph: 4, start: 0, text: 'XX' });
  });

  test('what is found is told before it is selected', async () => {
    await open('改厕XX座');
    putCursor(0, 0);
    const wordText: unknown[] = [];
    await withWalkable(undefined, async (report) => {
      const span = await report.beside(1, wayTo()(report.paragraphs));
      wordText.push([span?.start, selected().text]);
    });
    expect(wordText).toEqual([[2, '']]);
  });

  test('where Word does not go to what it has found, it is searched for once more, then that is said', async () => {
    const [span] = await open('改厕XX座');
    const refuse = (times: number): void => {
      let left = times;
      office.host.failAtBatch = (_, batch) =>
        JSON.stringify(batch).includes('"Select"') && left-- > 0
          ? new HostError('ItemNotFound', 'as told')
          : undefined;
    };
    refuse(1);
    expect(await selectSpan(span as Span)).toBeNull();
    expect(selected().text).toBe('XX');
    refuse(2);
    expect(await selectSpan(span as Span)).toBe('notShown');
  });
});

/** Moves the cursor while another watches it, and waits until that one was told: who watched before has been told as well. */
async function rest(): Promise<void> {
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => (tell = resolve));
  const stop = await watchSelection(tell);
  putCursor(0, 1);
  await told;
  stop();
}

/** Watches the cursor. What is `told` comes with the first call. */
function watch(): { readonly begun: Promise<() => void>; readonly told: Promise<void>; calls: () => number } {
  let calls = 0;
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => (tell = resolve));
  const begun = watchSelection(() => {
    calls++;
    tell();
  });
  return { begun, told, calls: () => calls };
}

test('moves of the cursor are told once, when it rests, until the watch ends', async () => {
  await open('改厕XX座', '清淤XX条');
  const { begun, told, calls } = watch();
  const stop = await begun;
  putCursor(0, 1);
  putCursor(1, 1);
  expect(calls()).toBe(0);
  await told;
  await rest();
  expect(calls()).toBe(2); // with the move of that rest
  stop();
  await rest();
  expect(calls()).toBe(2);
});

test('what the pane selects is a move as well', async () => {
  const [span] = await open('改厕XX座');
  const { begun, told } = watch();
  const stop = await begun;
  await selectSpan(span as Span);
  await told;
  stop();
});

test('watches that begin and end at once, as React has it in development, leave the last one at work', async () => {
  await open('改厕XX座');
  const first = watch();
  const ended = first.begun.then((stop) => {
    stop();
    stop();
  });
  const second = watch();
  await ended;
  const stop = await second.begun;
  putCursor(0, 1);
  await second.told;
  stop();
  const third = watch();
  (await third.begun)();
  await rest();
  expect([first.calls(), second.calls(), third.calls()]).toEqual([0, 1, 0]);
});

test('a watch that begins while the last one ends hears of the cursor', async () => {
  await open('改厕XX座');
  const before = await watchSelection(() => undefined);
  before();
  const { begun, told } = watch();
  const stop = await begun;
  putCursor(0, 1);
  await told;
  stop();
});

test('an event that comes late, when the watch has ended, calls nobody', async () => {
  await open('改厕XX座');
  const { begun, calls } = watch();
  const stop = await begun;
  putCursor(0, 1);
  putCursor(0, 2);
  stop();
  await rest();
  expect(calls()).toBe(0);
});
