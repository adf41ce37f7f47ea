import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashOf } from '../../report/hash';
import type { Finding } from '../../review/finding';
import { type Case, openCases, paragraphsOf, reportCases } from './cases';
import { loadReviewer, type LoadedReviewer, type Reviewer } from '../check/reviewer';
import { injected, randomBy, waysOf } from './inject';
import { fixesAs, isAt } from './match';

const SHARED = resolve(__dirname, '../../../../shared');
const CHECKS = join(process.env.CHECKS ?? join(SHARED, 'domain/checks'));
const VERDICTS = join(__dirname, 'alarms.tsv');
const PER = 10_000;
const shows = process.argv.includes('--all');

interface Score {
  readonly found: number;
  readonly of: number;
  readonly fixed: number;
  readonly fixable: number;
  readonly missed: readonly string[];
  readonly others: readonly string[];
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** @param byPlace the rules of the catalogue; what another rule would have found counts by its place alone */
function scoreOf(
  cases: readonly Case[],
  reviewer: Reviewer,
  tier: string,
  rules?: ReadonlySet<string>,
): Score {
  let [found, fixed, fixable] = [0, 0, 0];
  const missed: string[] = [];
  const others: string[] = [];
  for (const { id, text, errors } of cases) {
    const paragraphs = paragraphsOf(text);
    const findings = reviewer(paragraphs);
    for (const known of errors.filter((each) => each.tier === tier)) {
      const hits = findings.filter((each) => isAt(each, known));
      const hit = hits.filter(({ rule }) => rule === known.rule || (rules && !rules.has(known.rule)));
      if (hit.length > 0) found += 1;
      else
        missed.push(
          `${id} ${known.rule} ${paragraphs[known.paragraph]?.text.slice(known.start, known.end) ?? ''} ← ${hits.map(({ rule }) => rule).join()}`,
        );
      if (known.fix === null) continue;
      fixable += 1;
      if (hits.some((each) => fixesAs(each, known, paragraphs[known.paragraph]?.text ?? ''))) fixed += 1;
      else if (hit.length > 0)
        missed.push(
          `${id} ${known.rule} fix ${known.fix} / ${hit.map(({ span, fix }) => `${span.text}→${fix ?? 'null'}`).join()}`,
        );
    }
    others.push(
      ...findings
        .filter((each) => !errors.some((known) => isAt(each, known)))
        .map((each) => `${id} ${tell(each)}`),
    );
  }
  const of = cases.flatMap(({ errors }) => errors).filter((each) => each.tier === tier).length;
  return { found, of, fixed, fixable, missed, others };
}

function tell({ rule, severity, span, fix }: Finding): string {
  return `${rule} ${severity} ${span.paragraph}:${span.start} 【${span.text}】→${fix ?? 'null'}`;
}

/** An alarm's name in the table of those that were read: the rule, and a hash of the paragraph and the place in it. */
function keyOf({ rule, span }: Finding, text: string): string {
  return `${rule}\t${hashOf(text)}:${span.start}`;
}

async function main(): Promise<void> {
  const loaded = await loadReviewer(null);
  const { review: reviewer, rules } = loaded;
  const open = scoreOf(openCases(CHECKS), reviewer, '');
  print(
    `open: ${open.found}/${open.of} found, ${open.fixed}/${open.fixable} fixed, ${open.others.length} others`,
  );
  if (shows)
    [...open.missed, ...open.others].forEach((line) => {
      print(`  ${line}`);
    });
  const names = new Set(rules.map(({ name }) => name));
  const reports = reportCases(CHECKS, join(SHARED, 'reports'));
  for (const tier of ['A', 'B', 'C']) {
    const { found, of, fixed, fixable, missed, others } = scoreOf(reports, reviewer, tier, names);
    print(`reports, tier ${tier}: ${found}/${of} found, ${fixed}/${fixable} fixed`);
    if (shows && tier !== 'C')
      missed.forEach((line) => {
        print(`  ${line}`);
      });
    if (tier === 'A') print(`reports: ${others.length} findings that are not in the list`);
    if (shows && tier === 'A')
      others.forEach((line) => {
        print(`  ${line}`);
      });
  }
  const lines = clean(reviewer);
  ofInjected(lines, loaded);
}

const SEED = Number(process.env.SEED ?? 1);
const EACH = 40;

/** Mistakes of our own in lines without any: how many of each kind are found where they are, and mended as they were. */
function ofInjected(lines: readonly string[], { review, counts }: LoadedReviewer): void {
  const typos = readFileSync(join(__dirname, '../../review/words/typos.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const pairs = typos.map((line) => line.split('\t')).filter(([, , context]) => context === '');
  const ways = waysOf(
    counts,
    pairs.map(([wrong = '', right = '']) => [right, wrong] as const),
  );
  const made = injected(lines, ways, EACH, randomBy(SEED));
  let [found, fixed] = [0, 0];
  for (const { kind } of ways) {
    const own = made.filter((each) => each.kind === kind);
    const results = own.map(({ text, right, start, end, paragraph }) => {
      const known = { paragraph, start, end, rule: kind, fix: right, tier: '' };
      const hits = review(paragraphsOf(text)).filter((each) => isAt(each, known));
      return {
        isFound: hits.length > 0,
        isFixed: hits.some((each) => fixesAs(each, known, text)),
        text: `${text.slice(Math.max(0, start - 12), start)}【${text.slice(start, end)}】${text.slice(end, end + 12)}`,
      };
    });
    found += results.filter(({ isFound }) => isFound).length;
    fixed += results.filter(({ isFixed }) => isFixed).length;
    print(
      `  ${kind}: ${results.filter(({ isFound }) => isFound).length}/${own.length} found, ${results.filter(({ isFixed }) => isFixed).length} fixed`,
    );
    if (shows && kind !== 'homophone')
      results
        .filter(({ isFixed }) => !isFixed)
        .slice(0, 6)
        .forEach(({ text, isFound }) => {
          print(`    ${isFound ? 'not fixed' : 'missed'} ${text}`);
        });
  }
  print(`injected: ${found}/${made.length} found, ${fixed} fixed`);
}

/** @returns the lines */
function clean(reviewer: Reviewer): string[] {
  const lines: string[] = [];
  const verdicts = new Map<string, string>(
    readFileSync(VERDICTS, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [rule = '', place = '', verdict = ''] = line.split('\t');
        return [`${rule}\t${place}`, verdict] as [string, string];
      }),
  );
  const counts = new Map<string, { alarms: number; false: number }>();
  let [characters, sureFalse, allFalse, unread] = [0, 0, 0, 0];
  for (const file of readdirSync(join(CHECKS, 'clean')).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(CHECKS, 'clean', file), 'utf8');
    characters += text.replace(/\s/g, '').length;
    const paragraphs = paragraphsOf(text);
    lines.push(...paragraphs.map((each) => each.text));
    for (const finding of reviewer(paragraphs)) {
      const paragraph = paragraphs[finding.span.paragraph]?.text ?? '';
      const key = keyOf(finding, paragraph);
      const verdict = verdicts.get(key);
      const isFalse = verdict !== 'true';
      if (verdict === undefined) unread += 1;
      const count = counts.get(`${finding.rule} ${finding.severity}`) ?? { alarms: 0, false: 0 };
      counts.set(`${finding.rule} ${finding.severity}`, {
        alarms: count.alarms + 1,
        false: count.false + Number(isFalse),
      });
      if (isFalse) allFalse += 1;
      if (isFalse && finding.severity !== 'ask') sureFalse += 1;
      if (shows) {
        const { start, end } = finding.span;
        const near = `${paragraph.slice(Math.max(0, start - 15), start)}【${paragraph.slice(start, end)}】${paragraph.slice(end, end + 15)}`;
        print(`  ${verdict ?? '?'}\t${key}\t${finding.severity}\t${near}→${finding.fix ?? 'null'}`);
      }
    }
  }
  print(`clean: ${characters} characters`);
  for (const [rule, { alarms, false: wrong }] of [...counts].sort())
    print(`  ${rule}: ${alarms} alarms, ${wrong} false`);
  const rate = (count: number): string => ((count / characters) * PER).toFixed(2);
  print(
    `clean: ${rate(sureFalse)} false errors and warnings, ${rate(allFalse)} with questions, per ${PER} characters; ${unread} not read yet`,
  );
  return lines;
}

void main();
