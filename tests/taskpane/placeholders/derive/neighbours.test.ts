import { atCursor, besideCursor } from '../../../../src/taskpane/placeholders/derive/neighbours';
import { entryOf, worklistOf } from './report';

const worklist = worklistOf('改厕XX座，清淤XX条', '已完成。', '修路XX公里');
const { entries } = worklist;
const [toilets, ditches, road] = [0, 1, 2].map((nth) => entryOf(worklist, nth));

function at(paragraph: number, start: number, end = start) {
  return { paragraph, start, end };
}

test.each([
  ['before all', at(0, 0), toilets, road],
  ['at the head of one', at(0, 2), toilets, road],
  ['with one selected', at(0, 2, 4), ditches, road],
  ['inside one', at(0, 3), ditches, road],
  ['behind one', at(0, 4), ditches, toilets],
  ['between paragraphs', at(1, 2), road, ditches],
  ['behind all', at(2, 6), toilets, road],
])('beside the cursor %s', (_name, cursor, next, previous) => {
  expect(besideCursor(entries, cursor, undefined, 1)).toBe(next);
  expect(besideCursor(entries, cursor, undefined, -1)).toBe(previous);
});

test('without a cursor in the body the current one counts, and without that the ends', () => {
  expect(besideCursor(entries, null, toilets?.id, 1)).toBe(ditches);
  expect(besideCursor(entries, null, toilets?.id, -1)).toBe(road);
  expect(besideCursor(entries, null, road?.id, 1)).toBe(toilets);
  expect(besideCursor(entries, null, 999, 1)).toBe(toilets);
  expect(besideCursor(entries, null, undefined, -1)).toBe(road);
});

test('of nothing, nothing is beside', () => {
  expect(besideCursor([], at(0, 0), undefined, 1)).toBeUndefined();
  expect(besideCursor([], null, undefined, -1)).toBeUndefined();
});

test.each([
  ['at the head', at(0, 2), toilets],
  ['inside', at(0, 3), toilets],
  ['at the end', at(0, 4), toilets],
  ['with it selected', at(0, 8, 10), ditches],
  ['with more than it selected', at(0, 2, 6), undefined],
  ['elsewhere', at(0, 6), undefined],
  ['nowhere', null, undefined],
])('at the cursor: %s', (_name, cursor, entry) => {
  expect(atCursor(entries, cursor)).toBe(entry);
});
