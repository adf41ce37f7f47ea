import { kindsOf, ofKind, shownOf } from '../../../../../src/taskpane/tabs/placeholders/derive/shown';
import type { Decision } from '../../../../../src/worklist/decisions';
import { entryOf, worklistOf } from './report';

const worklist = worklistOf('改厕XX座，占XX%。', '王某某感谢，李某某建议。', '修路XX公里');
const [toilets, share, wang, li, road] = [0, 1, 2, 3, 4].map((nth) => entryOf(worklist, nth));

function shown(...decisions: [number | undefined, Decision][]) {
  const known = new Map(decisions.map(([id, decision]) => [id ?? -1, decision]));
  return shownOf(worklist, { decisions: known, kept: {} });
}

test('what is certain is left, the rest is unsure until the clerk has said', () => {
  expect(shown()).toEqual({ left: [toilets, share, road], unsure: [wang, li], dismissed: [] });
});

test('what the clerk says counts for more, and the order stays the report’s', () => {
  expect(shown([wang?.id, 'placeholder'], [li?.id, 'ordinary'], [toilets?.id, 'ordinary'])).toEqual({
    left: [share, wang, road],
    unsure: [],
    dismissed: [toilets, li],
  });
});

test('kinds are counted, the most frequent first', () => {
  const { entries } = worklistOf('占XX%，改厕XX座，清淤XX条');
  expect(kindsOf(entries)).toEqual([
    ['count', 2],
    ['percent', 1],
  ]);
  expect(kindsOf([])).toEqual([]);
});

test('entries of a kind; all of them without one', () => {
  const { left } = shown();
  expect(ofKind(left, 'percent')).toEqual([share]);
  expect(ofKind(left, undefined)).toBe(left);
});
