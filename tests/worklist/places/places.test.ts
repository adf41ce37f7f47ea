import * as fc from 'fast-check';
import { countFilled } from '../../../src/worklist/places/place';
import {
  edited,
  lineOf,
  randomDelete,
  randomInsert,
  randomTexts,
  randomType,
  RUNS,
  textOf,
} from '../reports';
import { Following } from './following';

const CANAL = '新修水渠XX公里、塘坝XX座，共投资XX万元，惠及两个村。';
const ROADS = '今年全镇修路XX公里，群众满意。';

test('places stand in the order of the report, whatever was filled first', () => {
  const report = new Following(ROADS, CANAL).fill({ 3: '300' }).fill({ 1: '12.5', 0: '8' });
  expect(report.texts).toEqual([
    '今年全镇修路8公里，群众满意。',
    '新修水渠12.5公里、塘坝XX座，共投资300万元，惠及两个村。',
  ]);
  expect(report.shown).toEqual(['0:6 8', '1:4 12.5', '1:20 300']);
  expect(new Set(report.places.map(({ id }) => id)).size).toBe(3);
  expect(countFilled(report.places)).toBe(3);
});

describe('Word’s own undo and redo', () => {
  const report = (): Following => new Following(CANAL).fill({ 0: '12' }).fill({ 1: '3' }).fill({ 2: '300' });

  it.each([
    [
      'the last',
      '新修水渠12公里、塘坝3座，共投资XX万元，惠及两个村。',
      ['0:4 12', '0:11 3', '0:17 XX undone'],
    ],
    [
      'the first',
      '新修水渠XX公里、塘坝3座，共投资300万元，惠及两个村。',
      ['0:4 XX undone', '0:11 3', '0:17 300'],
    ],
    [
      'the outer two',
      '新修水渠XX公里、塘坝3座，共投资XX万元，惠及两个村。',
      ['0:4 XX undone', '0:11 3', '0:17 XX undone'],
    ],
    ['all', CANAL, ['0:4 XX undone', '0:11 XX undone', '0:18 XX undone']],
  ])('of %s', (_name, text, shown) => {
    const undone = report().becomes(text);
    expect(undone.shown).toEqual(shown);
    expect(countFilled(undone.places)).toBe(shown.filter((each) => !each.includes('undone')).length);
  });

  it('is followed back and forth', () => {
    const there = report();
    const [filled] = there.texts;
    const shown = there.shown;
    expect(there.becomes(CANAL).becomes(filled ?? '').shown).toEqual(shown);
  });

  it('and what is filled anew is one place', () => {
    const again = new Following(ROADS).fill({ 0: '8' }).becomes(ROADS);
    again.list = new Following(ROADS).list;
    expect(again.fill({ 0: '9' }).shown).toEqual(['0:6 9']);
  });

  it('of a deleted paragraph brings its places back', () => {
    const there = new Following(ROADS, CANAL).fill({ 0: '8' });
    const [filled = ''] = there.texts;
    expect(there.becomes(CANAL).shown).toEqual(['gone']);
    expect(countFilled(there.places)).toBe(0);
    expect(there.becomes('新的一段。', filled, CANAL).shown).toEqual(['1:6 8']);
  });
});

describe('an edit', () => {
  const report = (): Following => new Following(ROADS, CANAL).fill({ 0: '8', 2: '3' });

  it.each([
    ['over the value', ['今年全镇修路9公里，群众满意。', '塘坝'], '0:6 9 edited'],
    ['beside it, as part of the figure', ['今年全镇修路18公里，群众满意。', '塘坝'], '0:6 18 edited'],
    ['elsewhere in the sentence', ['今年我镇全镇修路8公里，群众很满意。', '塘坝'], '0:8 8'],
    ['of the value and elsewhere', ['今年我镇修路9公里，群众很满意。', '塘坝'], 'gone'],
    ['by a new paragraph', ['开头。', '今年全镇修路8公里，群众满意。'], '1:6 8'],
    ['that splits the paragraph', ['今年全镇', '修路8公里，群众满意。', '塘坝'], '1:2 8'],
    ['that joins it to another', ['今年全镇修路8公里，群众满意。新修水渠XX公里、塘坝3座'], '0:6 8'],
  ])('%s', (_name, [first = '', ...others], shown) => {
    const rest = others.map((text) => (text === '塘坝' ? CANAL.replace('塘坝XX', '塘坝3') : text));
    const there = report().becomes(first, ...rest);
    const at = there.places.findIndex(({ value }) => value === '8');
    expect(there.shown[at]).toBe(shown);
  });
});

test('whatever the clerk does elsewhere, a place is followed to the very same characters or given up', () => {
  let followed = 0;
  fc.assert(
    fc.property(
      randomTexts,
      fc.array(fc.oneof(randomType, randomInsert, randomDelete), { maxLength: 5 }),
      (texts, changes) => {
        const report = new Following(...texts);
        const values = report.list.entries.map(({ id }) => [id, id % 2 ? '12' : '青山'] as const);
        report.fill(Object.fromEntries(values));
        const before = report.places;
        const lines = report.texts.map(lineOf);
        // After each edit the report is looked at, as the pane does.
        const changed = changes.reduce((now, change) => {
          const next = edited(now, change);
          report.becomes(...next.map(textOf));
          return next;
        }, lines);
        for (const place of report.places) {
          if (place.standing !== 'filled') continue;
          followed++;
          const was = before.find(({ id }) => id === place.id);
          const reads = changed
            .map(textOf)
            [place.paragraph]?.slice(place.start, place.start + place.value.length);
          expect(reads).toBe(place.value);
          expect(changed[place.paragraph]?.[place.start]).toBe(
            lines[was?.paragraph ?? -1]?.[was?.start ?? -1],
          );
        }
      },
    ),
    RUNS,
  );
  expect(followed).toBeGreaterThan(RUNS.numRuns);
});
