import { scanReport } from '../../src/placeholders/scan';
import type { Paragraph } from '../../src/report/paragraph';
import type { Span } from '../../src/report/span';
import { textOf } from '../../src/standin/document/characters';
import { rangeOf } from '../../src/standin/document/position';
import { paragraphsOf } from '../../src/standin/document/story';
import type { XmlElement } from '../../src/standin/xml/node';
import { HostError } from '../../src/standin/protocol/hostError';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import type { Cursor } from '../../src/word/cursor';
import { readReport } from '../../src/word/read';
import { selectChosen, selectSpan } from '../../src/word/select';
import { watchSelection } from '../../src/word/watch';
import { docxOf, paragraph } from '../docx';
import { startTestOffice } from '../office';

let office: OfficeInNode;
beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => {
  office.close();
});

beforeEach(() => {
  Object.assign(office.host, { failAtBatch: undefined });
});

async function open(...paragraphs: string[]): Promise<Span[]> {
  await office.open(docxOf(paragraphs.map((text) => paragraph(text)).join('')));
  return scanReport(await readReport()).map(({ span }) => span);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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

/** The first placeholder behind the cursor, as the pane walks. */
function next(paragraphs: readonly Paragraph[], cursor: Cursor | null): Span | null {
  const spans = scanReport(paragraphs).map(({ span }) => span);
  if (!cursor) return spans[0] ?? null;
  const { paragraph, end } = cursor;
  return (
    spans.find((span) => span.paragraph > paragraph || (span.paragraph === paragraph && span.start >= end)) ??
    null
  );
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
  test('goes from where the cursor is over the report as it is now, in three syncs a step', async () => {
    await open('改厕XX座，清淤XX条', '已完成。', '修路XX公里');
    putCursor(0, 3);
    const places: unknown[] = [];
    for (let step = 0; step < 2; step++) {
      office.host.resetCounts();
      expect(await selectChosen(next)).toMatchObject({ reason: null });
      expect(office.host.counts.syncs).toBe(3);
      places.push(selected());
    }
    expect(places).toEqual([
      { paragraph: 0, start: 8, text: 'XX' },
      { paragraph: 2, start: 2, text: 'XX' },
    ]);
  });

  test('ends where nothing is chosen, in one sync, and tells what it saw', async () => {
    await open('改厕XX座');
    putCursor(0, 5);
    expect(await selectChosen(next)).toEqual({
      paragraphs: await readReport(),
      cursor: { paragraph: 0, start: 5, end: 5 },
      chosen: null,
      reason: null,
    });
    office.host.resetCounts();
    await selectChosen(() => null);
    expect(office.host.counts.syncs).toBe(1);
  });

  test('begins anew from a header, in one sync more', async () => {
    await open('改厕XX座');
    putCursor(0, 0, office.host.document.sections()[0]?.header('Primary').root);
    expect(await selectChosen(next)).toMatchObject({ cursor: null, reason: null });
    expect(office.host.counts.syncs).toBe(4);
    expect(selected()).toEqual({ paragraph: 0, start: 2, text: 'XX' });
  });

  test('a choice that is not in the report is not selected, and said so after one sync', async () => {
    const [span] = await open('改厕XX座');
    await open('今年改厕XX座');
    putCursor(0, 1);
    const chosen = span as Span;
    expect(await selectChosen(() => chosen)).toMatchObject({ chosen, reason: 'changed' });
    expect(office.host.counts.syncs).toBe(1);
    expect(selected()).toEqual({ paragraph: 0, start: 1, text: '' });
  });

  test.each([2, 3])('a failure at sync %d is no reason to choose again', async (failing) => {
    await open('改厕XX座');
    putCursor(0, 0);
    let choices = 0;
    office.host.failAtBatch = (sync) =>
      sync === failing ? new HostError('ItemNotFound', 'as told') : undefined;
    const walking = selectChosen((paragraphs, cursor) => {
      choices++;
      return next(paragraphs, cursor);
    });
    await expect(walking).rejects.toMatchObject({ name: 'WordFailure', code: 'gone' });
    expect(choices).toBe(1);
  });
});

test('moves of the cursor are told once, when it rests, until the watch ends', async () => {
  const spans = await open('改厕XX座', '清淤XX条');
  let calls = 0;
  const stop = await watchSelection(() => calls++);
  for (const span of spans) await selectSpan(span);
  expect(calls).toBe(0);
  await wait(500);
  expect(calls).toBe(1);
  stop();
  await selectSpan(spans[0] as Span);
  await wait(500);
  expect(calls).toBe(1);
});

test('watches that begin and end at once, as React has it in development, leave the last one at work', async () => {
  const [span] = await open('改厕XX座');
  const calls = { first: 0, second: 0 };
  const first = watchSelection(() => calls.first++).then((stop) => {
    stop();
    stop();
  });
  const second = watchSelection(() => calls.second++);
  await first;
  const stop = await second;
  await selectSpan(span as Span);
  await wait(500);
  expect(calls).toEqual({ first: 0, second: 1 });
  stop();
  const third = watchSelection(() => calls.first++);
  (await third)();
  await selectSpan(span as Span);
  await wait(500);
  expect(calls).toEqual({ first: 0, second: 1 });
});

test('a watch that begins while the last one ends hears of the cursor', async () => {
  const [span] = await open('改厕XX座');
  const before = await watchSelection(() => undefined);
  let calls = 0;
  before();
  const stop = await watchSelection(() => calls++);
  await selectSpan(span as Span);
  await wait(500);
  expect(calls).toBe(1);
  stop();
});

test('an event that comes late, when the watch has ended, calls nobody', async () => {
  await open('改厕XX座');
  let calls = 0;
  const stop = await watchSelection(() => calls++);
  putCursor(0, 1);
  putCursor(0, 2);
  stop();
  await wait(500);
  expect(calls).toBe(0);
});
