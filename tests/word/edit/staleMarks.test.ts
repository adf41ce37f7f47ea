import { atOnce } from '../../../src/report/steps';
import {
  isNone,
  type StaleMarks,
  staleMarksOf as staleMarksInSteps,
} from '../../../src/word/edit/staleMarks';
import { aligned, piece } from '../package/aligned';

function staleMarksOf(...given: Parameters<typeof staleMarksInSteps>): StaleMarks {
  return atOnce(staleMarksInSteps(...given));
}

const XX = piece('XX', 'green');
const own = aligned([piece('改厕'), XX, piece('座')]);
const mixed = aligned([piece('改厕'), XX, piece('座', 'yellow')]);
const report = (elsewhere: readonly (typeof own)[] = []): Parameters<typeof staleMarksOf>[1] => ({
  paragraphs: [own, own, own],
  elsewhere,
});
const keep = (paragraph: number): ReadonlyMap<number, { start: number; end: number }[]> =>
  new Map([[paragraph, [{ start: 2, end: 4 }]]]);

const indices = (intervals: readonly { paragraphIndex: number }[]): number[] =>
  intervals.map(({ paragraphIndex }) => paragraphIndex);

test('what is to be kept is not stale, the rest is: whole paragraphs where nothing else is highlighted', () => {
  const staleMarks = staleMarksOf([own, own, mixed], report(), keep(1), 'green');
  expect(staleMarks).toMatchObject({ wholes: [0], marks: [], unreachable: 0 });
  expect(indices(staleMarks.intervals)).toEqual([2]);
});

test('paragraphs whose mark is in our colour are told', () => {
  const painted = { ...mixed, markHighlight: 'green' };
  const yellow = { ...own, markHighlight: 'yellow' };
  expect(staleMarksOf([yellow, painted, own], report(), new Map(), 'green')).toMatchObject({
    wholes: [2],
    marks: [1],
  });
  const alone = { ...aligned([piece('改厕')]), markHighlight: 'green' };
  expect(staleMarksOf([alone], report(), new Map(), 'green')).toMatchObject({ wholes: [0], marks: [] });
});

test('what is not understood is not touched, and counted where it is in our colour', () => {
  const staleMarks = staleMarksOf([mixed, null, mixed], report(), new Map(), 'green');
  expect(indices(staleMarks.intervals)).toEqual([0, 2]);
  expect(staleMarks.unreachable).toBe(1);
  expect(staleMarksOf([own, null, own], report(), new Map(), 'cyan').unreachable).toBe(0);
});

test('so is what stands in headers, notes and text boxes', () => {
  expect(staleMarksOf([own, own, own], report([own]), keep(0), 'green').unreachable).toBe(1);
});

test('what is hidden beside another colour cannot be reached, and is counted', () => {
  const hidden = aligned([piece('改'), piece('略', 'green', 'hidden'), piece('密', 'yellow', 'hidden')]);
  expect(staleMarksOf([own, hidden, own], report(), new Map(), 'green').unreachable).toBe(1);
});

test('there is none only where there is nothing of any kind', () => {
  const nothing = { intervals: [], wholes: [], marks: [], unreachable: 0 };
  const { intervals } = staleMarksOf([mixed], report(), new Map(), 'green');
  expect(intervals).toHaveLength(1);
  expect(isNone(nothing)).toBe(true);
  expect(isNone({ ...nothing, intervals })).toBe(false);
  expect(isNone({ ...nothing, wholes: [0] })).toBe(false);
  expect(isNone({ ...nothing, marks: [0] })).toBe(false);
  expect(isNone({ ...nothing, unreachable: 1 })).toBe(false);
});
