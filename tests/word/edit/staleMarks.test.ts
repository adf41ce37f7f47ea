import { isNone, surplusOf } from '../../../src/word/edit/staleMarks';
import { aligned, piece } from '../package/aligned';

const XX = piece('XX', 'green');
const own = aligned([piece('改厕'), XX, piece('座')]);
const mixed = aligned([piece('改厕'), XX, piece('座', 'yellow')]);
const report = (elsewhere: readonly (typeof own)[] = []): Parameters<typeof surplusOf>[1] => ({
  paragraphs: [own, own, own],
  elsewhere,
  colours: new Set(['green']),
  elements: [],
  styles: undefined,
  numbering: undefined,
});
const keep = (paragraph: number): ReadonlyMap<number, { start: number; end: number }[]> =>
  new Map([[paragraph, [{ start: 2, end: 4 }]]]);

const indices = (stretches: readonly { paragraphIndex: number }[]): number[] =>
  stretches.map(({ paragraphIndex }) => paragraphIndex);

test('what is to be kept is no surplus, the rest is: whole paragraphs where nothing else is highlighted', () => {
  const surplus = surplusOf([own, own, mixed], report(), keep(1), 'green');
  expect(surplus).toMatchObject({ wholes: [0], marks: [], unreachable: 0 });
  expect(indices(surplus.stretches)).toEqual([2]);
});

test('paragraphs whose mark is in our colour are told', () => {
  const painted = { ...mixed, markHighlight: 'green' };
  const yellow = { ...own, markHighlight: 'yellow' };
  expect(surplusOf([yellow, painted, own], report(), new Map(), 'green')).toMatchObject({
    wholes: [2],
    marks: [1],
  });
  const alone = { ...aligned([piece('改厕')]), markHighlight: 'green' };
  expect(surplusOf([alone], report(), new Map(), 'green')).toMatchObject({ wholes: [0], marks: [] });
});

test('what is not understood is not touched, and counted where it is in our colour', () => {
  const surplus = surplusOf([mixed, null, mixed], report(), new Map(), 'green');
  expect(indices(surplus.stretches)).toEqual([0, 2]);
  expect(surplus.unreachable).toBe(1);
  expect(surplusOf([own, null, own], report(), new Map(), 'cyan').unreachable).toBe(0);
});

test('so is what stands in headers, notes and text boxes', () => {
  expect(surplusOf([own, own, own], report([own]), keep(0), 'green').unreachable).toBe(1);
});

test('what is hidden beside another colour cannot be reached, and is counted', () => {
  const hidden = aligned([piece('改'), piece('略', 'green', 'hidden'), piece('密', 'yellow', 'hidden')]);
  expect(surplusOf([own, hidden, own], report(), new Map(), 'green').unreachable).toBe(1);
});

test('there is none only where there is nothing of any kind', () => {
  const nothing = { stretches: [], wholes: [], marks: [], unreachable: 0 };
  const { stretches } = surplusOf([mixed], report(), new Map(), 'green');
  expect(stretches).toHaveLength(1);
  expect(isNone(nothing)).toBe(true);
  expect(isNone({ ...nothing, stretches })).toBe(false);
  expect(isNone({ ...nothing, wholes: [0] })).toBe(false);
  expect(isNone({ ...nothing, marks: [0] })).toBe(false);
  expect(isNone({ ...nothing, unreachable: 1 })).toBe(false);
});
