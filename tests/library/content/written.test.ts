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
  unlikeAims: faults.unlikeAims,
  unlikeYears: faults.unlikeYears,
  repeatedHeadings: faults.repeatedHeadings,
  tasksWithoutOpening: faults.tasksWithoutOpening,
};

const OF_TOWN = ['产业', '集体', '道路', '供水', '长效管护', '医', '养老托育', '法治思维', '信息化'];

/** What a report names as missing, and so as planned, as it is said in both places or in the one|the other. */
const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  年度工作总结: OF_TOWN,
  '总结和计划（“一年来”体）': OF_TOWN,
  '总结和计划（条目体）': OF_TOWN,
  '年度工作总结（街道）': ['停车', '充电', '物业', '业委会', '“一老一小”', '协调', '信息化'],
  党建述职报告: ['凝聚力|后进', '带头人', '中心工作', '流动党员|流入党员'],
  村级工作总结: ['集体', '收入来源', '道路', '饮水', '后继力量|后备力量', '公共事务'],
  社区工作总结: ['停车', '充电', '物业', '业委会', '年轻人', '租户', '社区工作者'],
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

  it.each(Object.entries(PROBLEMS))('plan something for each problem of %s', (name, words) => {
    const reports = REPORTS.filter(({ skeleton }) => skeleton.name === name);
    expect(reports.length).toBeGreaterThan(0);
    for (const { lines } of reports) {
      const problems = lines.findIndex((line) => /^[二三]、存在的问题/.test(line));
      const plan = lines.findIndex((line) => /^[三四]、(?:\d{4}年工作计划|下一步工作思路)/.test(line));
      const parts = [lines.slice(problems, plan), lines.slice(plan)].map((part) => part.join('\n'));
      const missing = words.filter((word) => !parts.every((part) => new RegExp(word).test(part)));
      expect(missing).toEqual([]);
    }
  });

  it('put a congress first in the report of its year, see to it in the plan for that year, and name it in no other', () => {
    const named = Object.keys(PROBLEMS).filter((name) => name.includes('总结'));
    const reports = REPORTS.filter(({ skeleton }) => named.includes(skeleton.name));
    const saying = (said: RegExp): [string, number][] =>
      reports
        .filter(({ lines }) => lines.some((line) => said.test(line)))
        .map(({ kind, year }) => [kind, year]);
    const of = (of: number): [string, number][] =>
      reports.filter(({ year }) => year === of).map(({ kind, year }) => [kind, year]);
    expect(of(2027).length).toBeGreaterThan(0);
    expect(saying(/^党的XX大精神学习贯彻扎实有序。.*首要政治任务/)).toEqual(of(2027));
    expect(saying(/党的XX大期间安全稳定/)).toEqual(of(2026));
    const plans = REPORTS.filter(({ skeleton }) => skeleton.name.startsWith('年度工作计划'));
    const study = plans.filter(({ lines }) =>
      lines.some((line) => /^持续深化理论学习。把学习宣传贯彻/.test(line)),
    );
    expect(study).toEqual(plans.filter(({ year }) => year === 2027));
    expect(study.length).toBeGreaterThan(0);
  });

  it('say who was elected where and when there were elections, and not otherwise', () => {
    const named = Object.keys(PROBLEMS).filter((name) => name.includes('总结'));
    const said = REPORTS.filter(({ skeleton }) => named.includes(skeleton.name)).map(
      ({ kind, year, lines }) => [kind, year, lines.some((line) => /“两委”换届/.test(line))] as const,
    );
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter(([, year, isSaid]) => isSaid !== (year === 2026))).toEqual([]);
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
    ['unlikeAims', planted('防范遏制重特大事故发生。')],
    ['unlikeYears', planted('20XX年X月X日')],
    ['repeatedHeadings', planted('六、壮大产业，增加收入', '壮大产业。发展茶叶种植。')],
    [
      'tasksWithoutOpening',
      { year: 2026, lines: ['青溪镇2027年工作要点', '三、重点任务', '落实责任，抓好生产。', '四、保障'] },
    ],
    ['unusualDensity', { year: 2026, lines: ['新修公路XX公里。'] }],
    ['unusualDensity', { year: 2026, lines: [`新修公路XX公里。${'群众满意。'.repeat(40)}`] }],
  ] as const)('%s sees what is planted', (name, report) => {
    const before = name === 'unusualDensity' ? [] : CHECKS[name](planted());
    expect(CHECKS[name](report).length).toBeGreaterThan(before.length);
  });
});
