import { isNone, surplusOf } from '../../src/word/surplus';
import { aligned, piece } from './package/aligned';

const XX = piece('XX', 'cyan');
const own = aligned([piece('改厕'), XX, piece('座')]);
const paragraphs = [0, 1, 2].map((index) => ({ index }) as unknown as Word.Paragraph);
const report = (elsewhere: readonly (typeof own)[] = []): Parameters<typeof surplusOf>[2] => ({
  paragraphs: [own, own, own],
  elsewhere,
  colours: new Set(['cyan']),
  elements: [],
  styles: undefined,
  numbering: undefined,
});
const keep = (paragraph: number): ReadonlyMap<number, { start: number; end: number }[]> =>
  new Map([[paragraph, [{ start: 2, end: 4 }]]]);

test('what is to be kept is no surplus, the rest is, by its paragraph', () => {
  const surplus = surplusOf(paragraphs, [own, own, own], report(), keep(1), 'cyan');
  expect(surplus.targets.map(({ paragraphIndex, paragraph }) => [paragraphIndex, paragraph])).toEqual([
    [0, paragraphs[0]],
    [2, paragraphs[2]],
  ]);
  expect(surplus).toMatchObject({ marks: [], unreachable: 0 });
});

test('paragraphs whose mark is in our colour are told', () => {
  const painted = { ...own, markHighlight: 'cyan' };
  const yellow = { ...own, markHighlight: 'yellow' };
  expect(surplusOf(paragraphs, [yellow, painted, own], report(), new Map(), 'cyan').marks).toEqual([
    paragraphs[1],
  ]);
});

test('what is not understood is not touched, and counted where it is in our colour', () => {
  const surplus = surplusOf(paragraphs, [own, null, own], report(), new Map(), 'cyan');
  expect(surplus.targets.map(({ paragraphIndex }) => paragraphIndex)).toEqual([0, 2]);
  expect(surplus.unreachable).toBe(1);
  expect(surplusOf(paragraphs, [own, null, own], report(), new Map(), 'green').unreachable).toBe(0);
});

test('so is what stands in headers, notes and text boxes', () => {
  expect(surplusOf(paragraphs, [own, own, own], report([own]), keep(0), 'cyan').unreachable).toBe(1);
});

test('what is hidden beside another colour cannot be reached, and is counted', () => {
  const mixed = aligned([piece('改'), piece('略', 'cyan', 'hidden'), piece('密', 'yellow', 'hidden')]);
  expect(surplusOf(paragraphs, [own, mixed, own], report(), new Map(), 'cyan').unreachable).toBe(1);
});

test('there is none only where there is nothing of any kind', () => {
  const all = surplusOf(paragraphs, [own, own, own], report(), new Map(), 'cyan');
  const [targets, marks] = [all.targets.slice(0, 1), paragraphs.slice(0, 1)];
  expect(isNone({ targets: [], marks: [], unreachable: 0 })).toBe(true);
  expect(isNone({ targets, marks: [], unreachable: 0 })).toBe(false);
  expect(isNone({ targets, marks, unreachable: 0 })).toBe(false);
  expect(isNone({ targets: [], marks, unreachable: 1 })).toBe(false);
  expect(isNone({ targets, marks: [], unreachable: 1 })).toBe(false);
});
