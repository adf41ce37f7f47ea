import { strFromU8, unzipSync } from 'fflate';
import type { Span } from '../../../src/report/span';
import { fillSpans } from '../../../src/word/edit/fill';
import { clearMarks } from '../../../src/word/edit/marks';
import { readReport } from '../../../src/word/read/readReport';
import { docxOf } from '../../docx';
import { useTestOffice } from '../../office';
import { markSpans } from '../marking';

/* Places that no search finds as a whole: their ranges are joined from hits, neighbours and the paragraph's ends. */

const office = useTestOffice();
afterEach(() => {
  office.host.quirks.clear();
  expect(office.host.faults).toEqual([]);
});

const YELLOW = '<w:highlight w:val="yellow"/>';
const GREEN = '<w:highlight w:val="green"/>';

function run(text: string, properties = ''): string {
  const inside = text.split('\t').map((piece) => `<w:t xml:space="preserve">${piece}</w:t>`);
  return `<w:r><w:rPr>${properties}</w:rPr>${inside.join('<w:tab/>')}</w:r>`;
}

async function open(...runs: string[]): Promise<void> {
  await office.open(docxOf(`<w:p>${runs.join('')}</w:p>`));
}

async function text(): Promise<string> {
  return (await readReport()).map((paragraph) => paragraph.text).join('¶');
}

function bodyXml(): string {
  return strFromU8(unzipSync(office.save())['word/document.xml'] as Uint8Array);
}

function spanOf(whole: string, start: number, end: number): Span {
  return { part: 'body', paragraph: 0, start, end, text: whole.slice(start, end) };
}

const CASES: readonly (readonly [string, whole: string, start: number, end: number, filled: string])[] = [
  ['in its midst', '共X\tX户', 1, 4, '共35户'],
  ['at its beginning', '共\tXX户', 1, 4, '共35户'],
  ['at its end', '共XX\t户', 1, 4, '共35户'],
  ['where the paragraph begins', '\tXX户', 0, 3, '35户'],
  ['where the paragraph ends', '共XX\t', 1, 4, '共35'],
  ['on either side, alone', '\tXX\t', 0, 4, '35'],
];

test.each(CASES)('a place with a tab %s is marked and filled whole', async (_, whole, start, end, filled) => {
  await open(run(whole));
  const span = spanOf(whole, start, end);
  expect((await markSpans([span])).marked).toEqual([span]);
  const painted = [...bodyXml().matchAll(/<w:r>(?:(?!<\/w:r>).)*highlight(?:(?!<\/w:r>).)*<\/w:r>/g)].join(
    '',
  );
  expect(painted.match(/<w:tab\/>|X/g)).toHaveLength(end - start);
  expect(painted).not.toMatch(/[共户]/);
  expect(await fillSpans([{ span, value: '35' }])).toMatchObject({ outcomes: ['filled'] });
  expect(await text()).toBe(filled);
  await clearMarks();
  expect(bodyXml()).not.toContain('highlight');
});

test('between tabs it is not reached: left alone, and said', async () => {
  const whole = '共\t\t\t户';
  await open(run(whole));
  const span = spanOf(whole, 2, 3);
  expect((await markSpans([span])).lost).toEqual([{ span, reason: 'notFound' }]);
  expect(await fillSpans([{ span, value: '35' }])).toMatchObject({ outcomes: ['notFound'] });
  expect(await text()).toBe(whole);
});

test.each([
  ['wholly', YELLOW],
  ['in part', GREEN],
])('the clerk’s own highlight stays on it, %s', async (_, last) => {
  const span = spanOf('共X\tX户', 1, 4);
  const runs = [run('共'), run('X\t', YELLOW), run('X', last), run('户')];
  await open(...runs);
  expect((await markSpans([span])).kept).toEqual([span]);
  await open(...runs);
  Office.context.document.settings.set('nigao.markColour', '#00FF00');
  expect(await fillSpans([{ span, value: '35' }])).toMatchObject({ outcomes: ['filled'] });
  expect(bodyXml()).toMatch(/<w:rPr><w:highlight w:val="yellow"\/><\/w:rPr><w:t[^>]*>35</);
});

test.each([
  ['its head', 'ＸXX\tY户', 1, 5],
  ['its tail', 'X\tＸXX户', 0, 5],
])('where Word takes another hit for %s, nothing is written', async (_, whole, start, end) => {
  await open(run(whole));
  office.host.quirks.add('searchIgnoresWidth');
  const span = spanOf(whole, start, end);
  expect(await fillSpans([{ span, value: '35' }])).toMatchObject({ outcomes: ['notFound'] });
  expect(await text()).toBe(whole);
});
