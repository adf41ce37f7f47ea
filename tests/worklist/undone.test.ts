import * as fc from 'fast-check';
import type { Worklist } from '../../src/worklist/entry';
import { type Filled, filledBy } from '../../src/worklist/filled';
import { undoneAlready } from '../../src/worklist/undone';
import { withFills } from '../../src/worklist/worklist';
import { body, listOf, randomTexts, RUNS } from './reports';

/** The values of the fills that are undone in a report. */
function undoneIn(steps: readonly (readonly Filled[])[], ...texts: string[]): string[] {
  return [...undoneAlready(steps, body(...texts))].map(({ value }) => value).sort();
}

/** Fills one entry after another, each time the first that is left. */
function fillInTurn(
  texts: readonly string[],
  ...values: string[]
): { steps: Filled[][]; reports: string[][] } {
  let list = listOf(...texts);
  const [steps, reports] = [[] as Filled[][], [[...texts]]];
  for (const value of values) {
    const fills = [{ id: list.entries[0]?.id ?? -1, value }];
    steps.push(filledBy(list, fills));
    list = withFills(list, fills);
    reports.push(textsOf(list));
  }
  return { steps, reports };
}

function textsOf({ paragraphs }: Worklist): string[] {
  return paragraphs.map(({ text }) => text);
}

const ROADS = '今年修路XX公里，改厕XX座，群众满意。';

test('a fill is undone where its paragraph reads as before it', () => {
  const { steps } = fillInTurn([ROADS, '植树XX棵'], '12', '35');
  const done = '今年修路12公里，改厕35座，群众满意。';
  expect(undoneIn(steps, done, '植树XX棵')).toEqual([]);
  expect(undoneIn(steps, done.replace('35', 'XX'), '植树XX棵')).toEqual(['35']);
  expect(undoneIn(steps, ROADS, '植树XX棵')).toEqual(['12', '35']);
  // The first one back and not the second, which Word's undo does not do: the clerk wrote that.
  expect(undoneIn(steps, done.replace('12', 'XX'), '植树XX棵')).toEqual([]);
});

test('fills that were made in one go are undone in a paragraph when none of them stands there', () => {
  const list = listOf('XX镇党委和XX镇政府', 'XX镇');
  const steps = [
    filledBy(
      list,
      list.entries.map(({ id }) => ({ id, value: '青溪' })),
    ),
  ];
  expect(undoneIn(steps, '青溪镇党委和XX镇政府', '青溪镇')).toEqual([]);
  expect(undoneIn(steps, 'XX镇党委和XX镇政府', '青溪镇')).toEqual(['青溪', '青溪']);
  expect(undoneIn(steps, 'XX镇党委和XX镇政府', 'XX镇')).toHaveLength(3);
});

test('an edit is no undo', () => {
  const { steps } = fillInTurn(['改厕XX座'], '35');
  expect(undoneIn(steps, '改厕36座')).toEqual([]);
  expect(undoneIn(steps, '今年改厕XX座')).toEqual([]);
  expect(undoneIn(steps)).toEqual([]);
});

test('a paragraph that came to stand where another one stood is another', () => {
  const cells = fillInTurn(['XX', 'XX'], '12');
  expect(undoneIn(cells.steps, '合计', 'XX', '12')).toEqual([]);
  expect(undoneIn(cells.steps, 'XX', '12', 'XX')).toEqual([]);
  const moved = fillInTurn([ROADS, ROADS], '12');
  expect(undoneIn(moved.steps, ROADS, ROADS.replace('XX', '12'))).toEqual([]);
});

test('a value that is the placeholder again undoes nothing', () => {
  const { steps } = fillInTurn(['改厕XX座'], 'XXX', 'XX');
  expect(undoneIn(steps, '改厕XX座')).toEqual([]);
  expect(undoneIn(steps, '改厕XXX座')).toEqual(['XX']);
  expect(undoneIn(fillInTurn(['改厕XX座'], 'XX').steps, '改厕XX座')).toEqual([]);
});

test('as far as Word goes back, so many fills are undone', () => {
  let undone = 0;
  fc.assert(
    fc.property(randomTexts, fc.nat(6), fc.nat(6), (texts, fills, back) => {
      const values = Array.from({ length: fills }, (_, i) => `${i + 11}`);
      const { steps, reports } = fillInTurn(texts, ...values);
      const now = Math.max(0, fills - back);
      const gone = new Set(steps.slice(now).flat());
      expect(undoneAlready(steps, body(...(reports[now] ?? [])))).toEqual(gone);
      undone += gone.size;
    }),
    RUNS,
  );
  expect(undone).toBeGreaterThan(RUNS.numRuns);
});
