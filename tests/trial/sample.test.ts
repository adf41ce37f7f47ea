import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { scanReport } from '../../src/placeholders/scan';
import { buildSample } from '../../src/trial/sample/build';

const folder = join(__dirname, '../../src/trial/sample');
const text = readFileSync(join(folder, 'report.txt'), 'utf8');
const parts = unzipSync(buildSample(text));

function read(path: string) {
  const part = parts[path];
  if (!part) throw new Error(`no ${path}`);
  return new DOMParser().parseFromString(strFromU8(part), 'application/xml');
}

test('the committed report.docx is what its text builds', () => {
  expect(Buffer.from(buildSample(text)).equals(readFileSync(join(folder, 'report.docx')))).toBe(true);
});

test('every part is well-formed XML', () => {
  for (const path of Object.keys(parts)) expect(() => read(path)).not.toThrow();
});

test('the document says what the text says, a cell for every tab', () => {
  const paragraphs = [...read('word/document.xml').getElementsByTagName('w:p')];
  const expected = text.trimEnd().split(/[\n\t]/);
  expect(paragraphs.map((paragraph) => paragraph.textContent)).toEqual(expected);
});

test('the clerk has highlighted one placeholder by hand, in yellow', () => {
  const highlights = [...read('word/document.xml').getElementsByTagName('w:highlight')];
  expect(highlights.map((highlight) => highlight.getAttribute('w:val'))).toEqual(['yellow']);
  expect(highlights[0]?.parentNode?.parentNode?.textContent).toBe('（待填）');
});

test('22 lines of 28 characters fit the type area of GB/T 9704', () => {
  const margins = read('word/document.xml').getElementsByTagName('w:pgMar')[0];
  const margin = (side: string) => Number(margins?.getAttribute(`w:${side}`));
  const height = 16838 - margin('top') - margin('bottom');
  const width = 11906 - margin('left') - margin('right');
  expect(22 * 579).toBeLessThanOrEqual(height);
  expect(23 * 579).toBeGreaterThan(height);
  expect(28 * (16 - 848 / 4096) * 20).toBeLessThanOrEqual(width + 1);
});

test('it shows placeholders of ten kinds, and what only looks like one', () => {
  const texts = text.trimEnd().split(/[\n\t]/);
  const found = scanReport(texts.map((line, index) => ({ part: 'body', index, text: line, number: '' })));
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([
    'count',
    'date',
    'docNumber',
    'money',
    'ordinal',
    'org',
    'percent',
    'place',
    'session',
    'year',
  ]);
  for (const friend of ['X光机', 'XBRL', 'X023县道', '7×24小时']) {
    const paragraph = texts.findIndex((line) => line.includes(friend));
    const start = texts[paragraph]?.indexOf(friend) ?? -1;
    const touching = found.filter(
      ({ span }) => span.paragraph === paragraph && span.start < start + friend.length && span.end > start,
    );
    expect([friend, start >= 0, touching]).toEqual([friend, true, []]);
  }
});
