import { PHRASES } from '../../src/library/content/phrases';
import { reviewed } from '../../src/review/reviewedReport';
import { review } from '../../src/review/review';
import { RULES } from '../../src/review/rules';
import { type Alarms, alarmsIn, falseRate, rowOf } from '../../src/trial/review/alarms';
import { openCases, reportCases } from '../../src/trial/review/cases';
import { injected, randomBy, waysOf } from '../../src/trial/review/inject';
import { scoreOf } from '../../src/trial/review/scores';
import type { Reviewer } from '../../src/trial/check/reviewer';
import { describeShared, sharedPath } from '../shared';
import { COUNTS } from './counts';

const all: Reviewer = (paragraphs) =>
  review(reviewed(paragraphs, { phrases: PHRASES, counts: COUNTS }), RULES);
const names = new Set(RULES.map(({ name }) => name));

describeShared('what was found by reading', () => {
  const checks = sharedPath('domain', 'checks');

  test('short texts: nearly every error with its rule, its place and its fix', () => {
    const { found, fixed, fixable } = scoreOf(openCases(checks), '', all, names);
    expect(found).toBeGreaterThanOrEqual(62);
    expect(fixed / fixable).toBeGreaterThan(0.9);
  });

  test('two reports: what any checker should find, much of what is harder, and little besides', () => {
    const reports = reportCases(checks, sharedPath('reports'));
    const [any, harder] = ['A', 'B'].map((tier) => scoreOf(reports, tier, all, names));
    // Of 80, 29 are the blanks at the ends of paragraphs.
    expect(any?.found).toBeGreaterThanOrEqual(78);
    expect(harder?.found).toBeGreaterThanOrEqual(20);
    expect(any?.others.length).toBeLessThanOrEqual(3);
  });
});

describeShared('clean text', () => {
  const PER = 10_000;
  let clean: Alarms;
  beforeAll(() => {
    clean = alarmsIn(sharedPath('domain', 'checks', 'clean'), all);
  });

  test('few alarms are false, and each was read', () => {
    const { alarms, characters } = clean;
    // A row each for src/trial/review/alarms.tsv, once it says whether the alarm is true.
    expect(alarms.filter(({ isTrue }) => isTrue === undefined).map(rowOf)).toEqual([]);
    const sure = alarms.filter(({ finding }) => finding.severity !== 'ask');
    expect(falseRate(sure, characters, PER)).toBeLessThanOrEqual(0.5);
    expect(falseRate(alarms, characters, PER)).toBeLessThanOrEqual(1.5);
  });

  test('mistakes of our own in it are found where they are', () => {
    const cases = injected(clean.lines, waysOf(COUNTS, []), 20, randomBy(5));
    const { found, of } = scoreOf(cases, '', all, new Set());
    expect(found / of).toBeGreaterThan(0.9);
  });
});
