import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { findPlaceholders } from '../../src/placeholders/find';
import { scanReport } from '../../src/placeholders/scan';
import { escaped } from '../../src/review/pattern';
import { buildSample } from '../../src/trial/sample/build';
import { reportsFor } from '../../src/trial/skeletons/written';

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

/** What a paragraph of a skeleton may have become: something stands where it asked for it. */
function filledIn(line: string): RegExp {
  let pattern = '';
  let from = 0;
  for (const { start, end } of findPlaceholders(line)) {
    pattern += `${escaped(line.slice(from, start))}.+`;
    from = end;
  }
  return new RegExp(`^${pattern}${escaped(line.slice(from))}$`);
}

test('it is the yearly report that a town gets, paragraph for paragraph, with some of the clerk’s own', () => {
  const [skeleton] = reportsFor('镇', 2026).filter(({ skeleton: { id } }) => id === 'annual-summary');
  const sample = text.trimEnd().split('\n');
  let at = -1;
  const missing = (skeleton?.lines ?? []).filter((line) => {
    const found = sample.findIndex((one, index) => index > at && filledIn(line).test(one));
    if (found >= 0) at = found;
    return found < 0;
  });
  // What is missing goes into report.txt, filled in, behind what stands before it; write.ts makes report.docx of it.
  expect(missing).toEqual([]);
  expect(skeleton?.lines.length).toBeLessThan(sample.length);
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

test('it shows placeholders of every common kind, and what only looks like one', () => {
  const texts = text.trimEnd().split(/[\n\t]/);
  const found = scanReport(texts.map((line, index) => ({ part: 'body', index, text: line, number: '' })));
  expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([
    'count',
    'date',
    'docNumber',
    'free',
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
