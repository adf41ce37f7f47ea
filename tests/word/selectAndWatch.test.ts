import { scanReport } from '../../src/placeholders/scan';
import type { Span } from '../../src/report/span';
import { textOf } from '../../src/standin/document/characters';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { readReport } from '../../src/word/read';
import { selectSpan } from '../../src/word/select';
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
