import { allReports, UNITS } from '../../../src/trial/skeletons/written';
import { suitsUnit } from '../../../src/library/skeletons/unitKind';
import { finishedReport } from '../../../src/trial/skeletons/finished';
import { findPlaceholders } from '../../../src/placeholders/find';
import * as faults from './reportFaults';
import type { Written } from './reportFaults';

const REPORTS = allReports();

const CHECKS = {
  wrongForms: faults.wrongForms,
  pastPhrases: faults.pastPhrases,
  repeatedSentences: faults.repeatedSentences,
  askedTwice: faults.askedTwice,
  unevenHeadings: faults.unevenHeadings,
  unusualDensity: faults.unusualDensity,
};

describe('the reports that clerks get', () => {
  it('are there for every kind of unit, and only what it can use', () => {
    const kinds = Object.keys(UNITS) as (keyof typeof UNITS)[];
    for (const kind of kinds) {
      const own = REPORTS.filter((report) => report.kind === kind);
      expect({ kind, isThere: own.length >= 3 }).toEqual({ kind, isThere: true });
      expect(own.filter(({ skeleton }) => !suitsUnit(skeleton, kind))).toEqual([]);
    }
    const of = (kind: string): string[] =>
      REPORTS.filter((report) => report.kind === kind).map(({ skeleton }) => skeleton.name);
    for (const kind of ['街道', '村', '社区']) expect(of(kind)).not.toContain('政府工作报告');
    expect(of('村')).toContain('村级工作总结');
    expect(of('社区')).toContain('社区工作总结');
  });

  it.each(Object.entries(CHECKS))('have no %s', (_name, check) => {
    const found = REPORTS.flatMap((report) =>
      check(report).map((fault) => [report.kind, report.year, report.skeleton.name, fault]),
    );
    expect(found).toEqual([]);
  });
});

describe('a report that is filled in', () => {
  const report = finishedReport();

  it('has nothing left to fill in', () => {
    const left = report.lines.flatMap((line) => findPlaceholders(line).map(({ text }) => `${text}: ${line}`));
    expect(left).toEqual([]);
    expect(report.lines.filter((line) => /XX|X\.X|待填|待核|[_\s]/.test(line))).toEqual([]);
  });

  it('still says nothing wrong, past or twice', () => {
    for (const check of [
      faults.wrongForms,
      faults.pastPhrases,
      faults.repeatedSentences,
      faults.unevenHeadings,
    ])
      expect(check(report)).toEqual([]);
  });
});

describe('the checks', () => {
  const lines =
    REPORTS.find(({ skeleton, year }) => skeleton.name === '年度工作总结' && year === 2026)?.lines ?? [];
  const planted = (...more: string[]): Written => ({ year: 2026, lines: [...lines, ...more] });

  it.each([
    ['wrongForms', planted('落实党风廉洁建设责任制。')],
    ['pastPhrases', planted('落实“四个不摘”要求。')],
    ['repeatedSentences', planted('群众的日子越过越好。', '群众的日子越过越好。')],
    ['askedTwice', planted('粮食播种面积XX亩。')],
    ['askedTwice', planted('争取衔接资金XX万元。', '争取衔接资金X.X亿元。')],
    ['unevenHeadings', planted('六、保障措施', '（一）加强领导，压实责任', '（二）严格考核')],
    ['unusualDensity', { year: 2026, lines: ['新修公路XX公里。'] }],
    ['unusualDensity', { year: 2026, lines: [`新修公路XX公里。${'群众满意。'.repeat(40)}`] }],
  ] as const)('%s sees what is planted', (name, report) => {
    const before = name === 'unusualDensity' ? [] : CHECKS[name](planted());
    expect(CHECKS[name](report).length).toBeGreaterThan(before.length);
  });
});
