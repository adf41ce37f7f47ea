import { carrySentences, sentencesOf } from '../../../../../src/taskpane/tabs/placeholders/derive/sentences';
import { readWorklist, withFills } from '../../../../../src/worklist/worklist';
import { entryOf, worklistOf } from './report';

const REPORT = worklistOf('会议已开。改厕XX座，投入X.X万元，培训X次。修路XX公里；', '种树XX亩');

test('what stands in one sentence is together, and nothing else', () => {
  const sentences = sentencesOf(REPORT).map(({ start, end, entries }) => [
    entries[0]?.text.slice(start, end),
    entries.length,
  ]);
  expect(sentences).toEqual([
    ['改厕XX座，投入X.X万元，培训X次。', 3],
    ['修路XX公里；', 1],
    ['种树XX亩', 1],
  ]);
});

test('no entry stands in two sentences, and none in none', () => {
  const ids = sentencesOf(REPORT).flatMap(({ entries }) => entries.map(({ id }) => id));
  expect(ids).toEqual(REPORT.entries.map(({ id }) => id));
});

test.each([0, 1, 2])('a sentence stays the same one when its place %d is filled in', (filled) => {
  const before = carrySentences(new Map(), REPORT);
  const now = withFills(REPORT, [{ id: entryOf(REPORT, filled).id, value: '12' }]);
  const after = carrySentences(before, now);
  for (const { id } of now.entries) expect(after.get(id)).toBe(before.get(id));
});

test('it stays the same one however often something is filled in, and when that comes back', () => {
  const before = carrySentences(new Map(), REPORT);
  const known = before.get(entryOf(REPORT, 0).id);
  const one = withFills(REPORT, [{ id: entryOf(REPORT, 0).id, value: '12' }]);
  const two = withFills(one, [{ id: entryOf(one, 0).id, value: '3.5' }]);
  const left = carrySentences(carrySentences(before, one), two);
  expect(left.get(entryOf(two, 0).id)).toBe(known);
  const back = carrySentences(left, readWorklist(one.paragraphs, two));
  expect([...back.values()].filter((id) => id === known)).toHaveLength(2);
});

test('a sentence that becomes two is two', () => {
  const before = carrySentences(new Map(), REPORT);
  const texts = ['会议已开。改厕XX座。投入X.X万元，培训X次。修路XX公里；', '种树XX亩'];
  const now = readWorklist(
    texts.map((text, index) => ({ part: 'body' as const, index, text, number: '' })),
    REPORT,
  );
  const ids = carrySentences(before, now);
  expect(new Set(ids.values()).size).toBe(4);
  expect(ids.get(entryOf(now, 1).id)).toBe(ids.get(entryOf(now, 2).id));
});
