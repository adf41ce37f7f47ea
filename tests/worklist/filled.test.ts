import * as fc from 'fast-check';
import { type Filled, filledBy, spanOfFilled } from '../../src/worklist/filled';
import {
  body,
  edited,
  lineOf,
  listOf,
  randomDelete,
  randomInsert,
  randomSplit,
  randomTexts,
  randomType,
  RUNS,
  textOf,
} from './reports';

const [roads, canal] = [
  '今年全镇修路XX公里，群众满意。',
  '新修水渠XX公里、塘坝XX座，共投资XX万元，惠及两个村。',
];

/** What became of the fill of one entry; the others of its paragraph may be filled along with it. */
function fill(texts: readonly string[], values: Readonly<Record<number, string>>): Filled[] {
  return filledBy(
    listOf(...texts),
    Object.entries(values).map(([id, value]) => ({ id: Number(id), value })),
  );
}

/** Where the last of some fills stands in a report, as `paragraph:start`. */
function placeOf(filled: readonly Filled[], ...texts: string[]): string | null {
  const last = filled.at(-1);
  const span = last ? spanOfFilled(last, body(...texts)) : null;
  if (!span) return null;
  expect(texts[span.paragraph]?.slice(span.start, span.end)).toBe(last?.value);
  expect(span.text).toBe(last?.value);
  return `${span.paragraph}:${span.start}`;
}

describe('the records of fills', () => {
  it('tell of the paragraphs with all values in them', () => {
    const text = '新修水渠12.5公里、塘坝XX座，共投资300万元，惠及两个村。';
    expect(fill([roads, canal], { 3: '300', 1: '12.5' })).toEqual([
      { value: '12.5', old: 'XX', part: 'body', paragraph: 1, start: 4, text, isOnly: true, paragraphs: 2 },
      { value: '300', old: 'XX', part: 'body', paragraph: 1, start: 20, text, isOnly: true, paragraphs: 2 },
    ]);
  });

  it('know of paragraphs that read the same, and nothing of entries that are not there', () => {
    expect(fill(['XX', 'XX', 'XX'], { 0: '1', 1: '1', 2: '2', 7: '3' }).map(({ isOnly }) => isOnly)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe('a value', () => {
  const filled = fill([roads, canal], { 3: '300' });
  const [done] = filled.map(({ text }) => text);
  const now = done ?? '';

  it('is found where it was filled in, and where its paragraph was moved', () => {
    expect(placeOf(filled, roads, now)).toBe('1:18');
    expect(placeOf(filled, now, roads)).toBe('0:18');
    expect(placeOf(filled, '开头。', '', roads, now)).toBe('3:18');
  });

  it('is found where its paragraph was edited elsewhere', () => {
    expect(placeOf(filled, roads, `今年${now}`)).toBe('1:20');
    expect(placeOf(filled, roads, now.replace('水渠XX', '水渠8.25'))).toBe('1:20');
    expect(placeOf(filled, roads, now.replace('两个村', '三个村'))).toBe(null);
  });

  it('is not found where it was changed or deleted', () => {
    expect(placeOf(filled, roads, now.replace('300', '3000'))).toBeNull();
    expect(placeOf(filled, roads, canal)).toBeNull();
    expect(placeOf(filled, roads)).toBeNull();
    expect(placeOf(filled)).toBeNull();
  });

  it('is not guessed at where the paragraph stands twice and none is its own', () => {
    expect(placeOf(filled, now, roads, now)).toBeNull();
    expect(placeOf(filled, now, now)).toBe('1:18');
  });

  it('is not guessed at where it stands twice with the same words beside it', () => {
    const phrase = '各级财政统筹第一批拨付XX万元给各个村集体使用；';
    const twice = fill([phrase + phrase], { 0: '50', 1: '50' });
    const text = twice[0]?.text ?? '';
    expect(placeOf(twice, text)).toBe('0:35');
    expect(placeOf(twice, `今年${text}`)).toBeNull();
    expect(placeOf(twice, text.replace('50', '60'))).toBeNull();
  });

  it('in a table is its own cell’s only', () => {
    const cell = fill(['XX', 'XX'], { 1: '12' });
    expect(placeOf(cell, '12', '12')).toBe('1:0');
    expect(placeOf(cell, '12', '112')).toBeNull();
    expect(placeOf(cell, '12', '13')).toBeNull();
    expect(placeOf(cell, '合计', '12', '12')).toBeNull();
  });

  it('is looked for in its own part', () => {
    const [record] = filled;
    if (!record) throw new Error('nothing was filled');
    const header = { part: 'header' as const, index: 1, text: now, number: '' };
    expect(spanOfFilled(record, [...body(roads), header])).toBeNull();
  });
});

test('whatever the clerk does elsewhere, a value is found at its own place or not at all', () => {
  let found = 0;
  const growing = fc.array(fc.oneof(randomType, randomInsert, randomSplit), { maxLength: 5 });
  const shrinking = fc.array(fc.oneof(randomType, randomDelete), { maxLength: 5 });
  // A report that grew here and shrank there has as many paragraphs as before: nobody can tell then who is where.
  fc.assert(
    fc.property(
      randomTexts,
      fc.oneof(growing, shrinking),
      fc.array(fc.boolean()),
      (texts, changes, wanted) => {
        const list = listOf(...texts);
        const fills = list.entries
          .filter(({ id }) => wanted[id])
          .map(({ id }) => ({ id, value: id % 2 ? '12' : '青山' }));
        const records = filledBy(list, fills);
        const filledTexts = texts.map(
          (text, i) => records.find(({ paragraph }) => paragraph === i)?.text ?? text,
        );
        const lines = filledTexts.map(lineOf);
        const changed = changes.reduce(edited, lines);
        for (const record of records) {
          const span = spanOfFilled(record, body(...changed.map(textOf)));
          if (!span) continue;
          found++;
          const { start, value } = record;
          expect(changed[span.paragraph]?.slice(span.start, span.end)).toEqual(
            lines[record.paragraph]?.slice(start, start + value.length),
          );
          // Not only the same characters, but the very ones.
          expect(changed[span.paragraph]?.[span.start]).toBe(lines[record.paragraph]?.[start]);
        }
      },
    ),
    RUNS,
  );
  expect(found).toBeGreaterThan(RUNS.numRuns);
});
