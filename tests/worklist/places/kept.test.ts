import type { KeptPlace } from '../../../src/report/keptPlace';
import type { Paragraph } from '../../../src/report/paragraph';
import { withFilledPlaces } from '../../../src/worklist/places/filledPlaces';
import { readWorklist } from '../../../src/worklist/worklist';
import { findPlaces, keepPlaces } from '../../../src/worklist/places/kept';
import { body } from '../reports';
import { Following } from './following';

const ROADS = '今年全镇修路XX公里，群众满意。';
const CANAL = '新修水渠XX公里、塘坝XX座。';

const report = (): Following => new Following(ROADS, CANAL, '清淤XX条。').fill({ 0: '8', 1: '12', 3: '5' });

/** What is found in a report again, through the text in which it is kept. */
function found(kept: readonly KeptPlace[], ...texts: readonly string[]): string[] {
  const read = JSON.parse(JSON.stringify(kept)) as KeptPlace[];
  const there = new Following();
  there.places = findPlaces(read, body(...texts));
  return there.shown;
}

test('what was filled is found again in the same report', () => {
  const { places, texts, shown } = report();
  expect(found(keepPlaces(places), ...texts)).toEqual(shown);
});

test('undone and edited places are kept too, those that are gone are not', () => {
  const there = report();
  there.becomes(ROADS, '新修水渠15公里、塘坝XX座。');
  expect(there.shown).toEqual(['0:6 XX undone', '1:4 15 edited', 'gone']);
  expect(found(keepPlaces(there.places), ...there.texts)).toEqual(['0:6 XX undone', '1:4 15 edited']);
});

test('what is kept tells nothing of the report but what was filled in and what it replaced', () => {
  const text = JSON.stringify(keepPlaces(report().places));
  expect(text).not.toMatch(/[修路公里群众满意新水渠清淤]/);
});

describe('outside of the body', () => {
  const whole = (...headers: readonly string[]): Paragraph[] => [
    ...body('据XX部门年报'),
    ...headers.map((text, index): Paragraph => ({ part: 'header', index, text, number: '' })),
    { part: 'footnote', index: 0, text: '据XX部门年报', number: '' },
  ];
  const list = readWorklist(whole('', 'XX镇人民政府文件'));
  const fills = list.entries.map(({ id }) => ({ id, value: `青${id}` })).slice(1);
  const kept = keepPlaces(withFilledPlaces([], list, fills));

  it.each([
    [
      'as it was',
      ['', '青1镇人民政府文件'],
      [
        ['header', 1],
        ['footnote', 0],
      ],
    ],
    [
      'with a header less',
      ['青1镇人民政府文件'],
      [
        ['header', 0],
        ['footnote', 0],
      ],
    ],
    [
      'with the placeholder back',
      ['', 'XX镇人民政府文件'],
      [
        ['header', 1],
        ['footnote', 0],
      ],
    ],
    ['with the header gone', [], [['footnote', 0]]],
  ] as const)('%s: each is found in its own part', (_name, headers, where) => {
    const now = whole(...headers).map((each) =>
      each.part === 'footnote' ? { ...each, text: each.text.replace('XX', '青2') } : each,
    );
    const places = findPlaces(JSON.parse(JSON.stringify(kept)) as KeptPlace[], now);
    expect(places.map(({ part, paragraph }) => [part, paragraph])).toEqual(where);
  });
});

describe('in a report that was edited while the pane was closed', () => {
  const { places, texts } = report();
  const kept = keepPlaces(places);
  const [roads = '', canal = '', ditch = ''] = texts;

  it.each([
    ['a paragraph more', ['开头。', roads, canal, ditch], ['1:6 8', '2:4 12', '3:2 5']],
    ['edited elsewhere', [`${roads}大家都说好。`, canal, ditch], ['0:6 8', '1:4 12', '2:2 5']],
    ['a value undone', [ROADS, canal, ditch], ['0:6 XX undone', '1:4 12', '2:2 5']],
    ['a value written over', [roads.replace('8', '9'), canal, ditch], ['1:4 12', '2:2 5']],
    ['a sentence that is there twice', [canal, '', canal], []],
    ['another report', ['修路8公里。', '共12人参加，走访5户。'], []],
  ])('%s', (_name, now, shown) => {
    expect(found(kept, ...now)).toEqual(shown);
  });
});
