import { findPlaceholders } from '../../src/placeholders/find';
import { ATTACKS } from '../placeholders/attacks';

/** How many times longer eight times the text takes: about 8 for work that grows with the text, 64 with its square. */
const TIMES = 8;
const LENGTH = 20_000;

function fastest(text: string): number {
  const runs = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    findPlaceholders(text);
    return performance.now() - begin;
  });
  return Math.min(...runs);
}

const ratios = ATTACKS.map((unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length));
  return { unit, ratio: fastest(text.repeat(TIMES)) / fastest(text) };
});

ratios.sort((a, b) => b.ratio - a.ratio);
for (const { unit, ratio } of ratios)
  process.stdout.write(`${ratio.toFixed(1).padStart(6)}  ${JSON.stringify(unit)}\n`);
