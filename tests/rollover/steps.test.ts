import { rollOver, rollOverInSteps } from '../../src/rollover/rollOver';
import { paragraphsOf } from './paragraphs';

const YEARS = { year: 2024, to: 2025 };
const PARAGRAPHS = 500;

test('a long report is decided in steps, each of them small, and comes out the same', () => {
  const texts = ['白石镇2024年工作总结', '（一）2024年整改隐患36处，全部销号。', '发展党员12名。'];
  const paragraphs = paragraphsOf(
    Array.from({ length: PARAGRAPHS }, (_, i) => texts[i % texts.length] ?? ''),
  );
  const decided: number[] = [];
  const steps = rollOverInSteps(paragraphs, YEARS, [], (count) => decided.push(count));
  let longest = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    const [last = 0, before = 0] = decided.slice(-2).reverse();
    longest = Math.max(longest, last - before);
  }
  expect(step.value).toEqual(rollOver(paragraphs, YEARS, []));
  expect(longest).toBeLessThanOrEqual(PARAGRAPHS / 10);
  expect(decided.at(-1)).toBeLessThan(PARAGRAPHS);
});
