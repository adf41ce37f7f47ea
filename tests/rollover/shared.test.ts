import { readdirSync, readFileSync } from 'node:fs';
import { PHRASES } from '../../src/library/content/phrases';
import type { Decision } from '../../src/rollover/decision';
import { rollOver } from '../../src/rollover/rollOver';
import { yearOfReport } from '../../src/rollover/yearOf';
import { describeShared, sharedPath } from '../shared';
import { paragraphsOf } from './paragraphs';

type Decided = 'shift' | 'blank' | 'ask' | 'keep';

/** A stretch that a reader has decided. */
interface Gold {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly decision: Decided;
  /** What would be right as well. */
  readonly also: readonly Decided[];
  readonly result: string;
}

/** How a stretch came out. `harm`: changed though it stays or is to be asked; `stale`: left though it is not to be. */
type Outcome = 'right' | 'wrong' | 'harm' | 'stale';

const read = (...path: string[]): string => readFileSync(sharedPath(...path), 'utf8');

function decisionsOn(texts: readonly string[], to?: number): Decision[] {
  const year = yearOfReport(texts);
  if (year === null) throw new Error('The report does not say its year');
  return rollOver(paragraphsOf(texts), { year, to: to ?? year + 1 }, PHRASES);
}

function outcome(gold: Gold, decisions: readonly Decision[]): Outcome {
  const own = decisions.filter(
    ({ paragraph, start, end, action }) =>
      action !== 'keep' && paragraph === gold.paragraph && start < gold.end && end > gold.start,
  );
  const got = own[0]?.action ?? 'keep';
  if ([gold.decision, ...gold.also].includes(got) && (got !== 'shift' || isWritten(gold, own)))
    return 'right';
  if (got === 'keep') return gold.decision === 'keep' ? 'right' : 'stale';
  return got !== 'ask' && ['keep', 'ask'].includes(gold.decision) ? 'harm' : 'wrong';
}

/** Whether the stretch reads afterwards as it should. */
function isWritten({ start, end, text, result }: Gold, own: readonly Decision[]): boolean {
  if (own.some((each) => each.start < start || each.end > end))
    return own.some((each) => each.result.includes(result));
  const written = [...own]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (now, each) => now.slice(0, each.start - start) + each.result + now.slice(each.end - start),
      text,
    );
  return written === result;
}

describeShared('reports in which every stretch was decided by a reader', () => {
  const FOLDER = ['domain', 'rollover', 'open'];
  const reports = readdirSync(sharedPath(...FOLDER))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const gold = read(...FOLDER, name.replace('.txt', '.gold.jsonl'));
      const lines = gold.trim().split('\n').slice(1);
      return {
        name,
        texts: read(...FOLDER, name).split('\n'),
        gold: lines.map((line) => JSON.parse(line) as Gold),
      };
    });

  test('nearly all are decided so, nothing is broken in silence, hardly anything left stale', () => {
    const outcomes = reports.flatMap(({ texts, gold }) => {
      const decisions = decisionsOn(texts);
      return gold.map((each) => outcome(each, decisions));
    });
    const share = (which: Outcome): number =>
      outcomes.filter((each) => each === which).length / outcomes.length;
    expect(outcomes).toHaveLength(452);
    expect(share('right')).toBeGreaterThanOrEqual(0.97);
    expect(share('harm')).toBe(0);
    expect(share('stale')).toBeLessThanOrEqual(0.02);
  });

  test.each(reports)('$name asks no more than a clerk answers with care', ({ texts }) => {
    expect(decisionsOn(texts).filter(({ action }) => action === 'ask').length).toBeLessThanOrEqual(20);
  });
});

describeShared('the two real reports, from 2021 to another year', () => {
  const decided = (name: string, to: number): Decision[] =>
    decisionsOn(read('reports', name).split('\n'), to);

  test.each([
    ['report-a.txt', 2022],
    ['report-a.txt', 2026],
    ['report-b.txt', 2022],
    ['report-b.txt', 2026],
  ])('%s to %i: every year that the report or its plan is about moves by as many', (name, to) => {
    const years = decided(name, to).filter(({ action, text }) => action === 'shift' && /^\d{4}年/.test(text));
    expect(years.length).toBeGreaterThan(5);
    for (const { text, result } of years)
      expect(Number(result.slice(0, 4))).toBe(Number(text.slice(0, 4)) + to - 2021);
  });

  test('what has expired by then is pointed out', () => {
    const ended = (name: string, to: number): Set<string> =>
      new Set(decided(name, to).flatMap(({ reason, text }) => (reason === 'phraseEnded' ? [text] : [])));
    expect(ended('report-a.txt', 2022)).toContain('建档立卡贫困户');
    expect(ended('report-a.txt', 2022)).not.toContain('“四个不摘”');
    expect(ended('report-a.txt', 2026)).toContain('“四个不摘”');
    expect(ended('report-b.txt', 2026)).toContain('“三类户”');
    expect(ended('report-b.txt', 2026)).toContain('疫情防控常态化');
  });

  test('a name that somebody broke by replacing years is asked about as a likely mistake', () => {
    const [slip] = decided('report-b.txt', 2022).filter(({ reason }) => reason === 'misnamed');
    expect(slip).toMatchObject({ action: 'ask', result: '光荣在党50年' });
  });

  test('placeholders that are left in them stay', () => {
    for (const name of ['report-a.txt', 'report-b.txt'])
      for (const { action, text } of decided(name, 2022))
        if (action === 'blank') expect(text).not.toMatch(/X/);
  });
});
