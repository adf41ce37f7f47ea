import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LoadedReviewer, loadReviewer } from '../check/reviewer';
import { type Alarms, alarmsIn, falseRate, rowOf } from './alarms';
import { openCases, reportCases } from './cases';
import { injected, randomBy, waysOf } from './inject';
import { type Score, scoreOf } from './scores';

const SHARED = resolve(process.cwd(), '..', 'shared');
const CHECKS = join(SHARED, 'domain/checks');
const PER = 10_000;
const SEED = Number(process.env.SEED ?? 1);
/** So many mistakes of each kind are made. */
const EACH = 40;
const showsAll = process.argv.includes('--all');

/**
 * Prints how the review does: on short texts and two reports of which is known what is wrong in them, on clean texts, and
 * on these with mistakes of our own in them. `--all` prints what was missed and what was found besides.
 */
async function main(): Promise<void> {
  if (!existsSync(SHARED)) {
    print(
      `There is nothing to score: the texts are not part of the project, and there is no folder ${SHARED}.`,
    );
    return;
  }
  const loaded = await loadReviewer(null);
  const { review, rules } = loaded;
  const names = new Set(rules.map(({ name }) => name));
  printScore('open', scoreOf(openCases(CHECKS), '', review, names));
  const reports = reportCases(CHECKS, join(SHARED, 'reports'));
  for (const tier of ['A', 'B', 'C'])
    printScore(`reports, tier ${tier}`, scoreOf(reports, tier, review, names));
  const alarms = alarmsIn(join(CHECKS, 'clean'), review);
  printAlarms(alarms);
  printInjected(alarms.lines, loaded, names);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function printScore(name: string, { found, of, fixed, fixable, missed, others }: Score): void {
  print(`${name}: ${found}/${of} found, ${fixed}/${fixable} fixed; ${others.length} findings besides`);
  if (showsAll) for (const line of [...missed, ...others]) print(`  ${line}`);
}

function printAlarms({ alarms, characters }: Alarms): void {
  const rules = [...new Set(alarms.map(({ finding }) => finding.rule))].sort();
  for (const name of rules) {
    const own = alarms.filter(({ finding }) => finding.rule === name);
    const count = (verdict: boolean | undefined): number =>
      own.filter(({ isTrue }) => isTrue === verdict).length;
    print(`  ${name}: ${count(true)} true, ${count(false)} false, ${count(undefined)} not read yet`);
    if (showsAll) for (const alarm of own) print(`    ${rowOf(alarm)}`);
  }
  const sure = alarms.filter(({ finding }) => finding.severity !== 'ask');
  const [few, all] = [sure, alarms].map((each) => falseRate(each, characters, PER).toFixed(2));
  print(
    `clean, ${characters} characters: false in ${PER}: ${few ?? ''} errors and warnings, ${all ?? ''} with questions`,
  );
}

/** Mistakes of our own in lines without any. */
function printInjected(
  lines: readonly string[],
  { review, counts }: LoadedReviewer,
  names: ReadonlySet<string>,
): void {
  const table = readFileSync(join(__dirname, '../../review/words/typos.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const typos = table.flatMap((row): [string, string][] => {
    const [wrong = '', right = '', context = ''] = row.split('\t');
    return context === '' ? [[right, wrong]] : [];
  });
  const cases = injected(lines, waysOf(counts, typos), EACH, randomBy(SEED));
  for (const kind of new Set(cases.map(({ id }) => id))) {
    const own = cases.filter(({ id }): boolean => id === kind);
    printScore(`  injected ${kind}`, { ...scoreOf(own, '', review, names), others: [] });
  }
  printScore('injected', { ...scoreOf(cases, '', review, NONE), missed: [], others: [] });
}

/** Of all together the place counts alone. */
const NONE: ReadonlySet<string> = new Set<string>();

void main();
