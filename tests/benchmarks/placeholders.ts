import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPlaceholders } from '../../src/placeholders/find';
import { ATTACKS } from '../placeholders/attacks';
import { sharedPath } from '../shared';

/** What one would write who only looks for the signs: no kinds, no look-alikes, no doubt. */
const UNION =
  /[XxＸｘ×]+(?:[.．][XxＸｘ×]+)?|[_＿]{2,}|[○〇△□◇●]{2,}|[*＊]{2,}|[?？]{2,}|…+(?=[万亿元户人个])|[ 　]{2,}(?=[万亿元户人个年月日])|[【（〔[{][^】）〕\]}]{0,12}[待填补核][^】）〕\]}]{0,12}[】）〕\]}]|某某|待[定核补填]|TBD/g;

/** Texts are timed in portions, that what else the machine does is felt in few of them. */
const PORTION = 1_500;
const RUNS = 20;
/** How many times longer eight times the text takes: about 8 for work that grows with the text, 64 with its square. */
const TIMES = 8;

/** Nanoseconds of the processor for each character, the fastest of some runs. */
function costOf(texts: readonly string[], scan: (text: string) => unknown): number {
  let whole = 0;
  for (const portion of portionsOf(texts)) {
    const runs = Array.from({ length: RUNS }, () => {
      const begin = process.cpuUsage();
      for (const text of portion) scan(text);
      const { user, system } = process.cpuUsage(begin);
      return user + system;
    });
    whole += Math.min(...runs);
  }
  return (whole * 1e3) / texts.join('').length;
}

function portionsOf(texts: readonly string[]): string[][] {
  const portions: string[][] = [[]];
  let length = 0;
  for (const text of texts) {
    portions.at(-1)?.push(text);
    length += text.length;
    if (length < PORTION) continue;
    portions.push([]);
    length = 0;
  }
  return portions;
}

function linesIn(...path: string[]): string[] {
  const file = sharedPath(...path);
  return existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : [];
}

const own = readFileSync(join(__dirname, '..', 'placeholders', 'sentences.txt'), 'utf8')
  .split(/\r?\n/)
  .map((line) => line.replace(/[⟦⟨]([^|⟧⟩]*)(?:\|[^⟧⟩]*)?[⟧⟩]/g, '$1'));
const reports = ['report-a.txt', 'report-b.txt'].flatMap((name) => linesIn('reports', name));
const clean = sharedPath('domain', 'checks', 'clean');
const prose = existsSync(clean)
  ? readdirSync(clean).flatMap((name) => linesIn('domain', 'checks', 'clean', name))
  : [];
/** Placeholder upon placeholder, no two neighbourhoods alike. */
const dense = [
  Array.from('人户个名场次项条件处万元', (a) => Array.from('年月日镇村县', (b) => `X${a}XX${b}`))
    .flat()
    .join(''),
];

function print(...cells: string[]): void {
  process.stdout.write(`${cells.map((cell) => cell.padStart(10)).join('')}\n`);
}

const union = (text: string): unknown => text.match(UNION);
// The machine code is made in the first runs.
costOf(own, findPlaceholders);
print('ns/char', 'union', 'ratio', '');
for (const [name, texts] of Object.entries({ reports, prose, sentences: own, dense })) {
  if (texts.length === 0) continue;
  const [ours, theirs] = [costOf(texts, findPlaceholders), costOf(texts, union)];
  print(ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(1), `  ${name}`);
}

const usual = costOf(reports.length > 0 ? reports : own, findPlaceholders);
const hard = [...new Set(ATTACKS)].map((unit) => {
  const text = unit.repeat(Math.ceil(PORTION / unit.length));
  // First the long one, which has the machine code made that such a text takes.
  const long = costOf([text.repeat(TIMES)], findPlaceholders) * TIMES;
  const cost = costOf([text], findPlaceholders);
  return { unit, cost, grows: long / cost };
});
print('ns/char', '× usual', '8 times', '');
for (const { unit, cost, grows } of hard.sort((a, b) => b.cost - a.cost))
  print(cost.toFixed(0), (cost / usual).toFixed(1), grows.toFixed(1), `  ${JSON.stringify(unit)}`);
