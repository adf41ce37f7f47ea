import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledReports, bundledSection, bundledSections } from '../../../src/library/content/skeletons';
import type { DraftBlock } from '../../../src/outline/draft';
import { fromChinese } from '../../../src/outline/numerals';
import type { Skeleton } from '../../../src/library/skeleton';
import { compose } from '../../../src/library/skeletons/compose';
import type { Settings } from '../../../src/library/skeletons/variables';
import { findPlaceholders } from '../../../src/placeholders/find';
import { describeShared, sharedPath } from '../../shared';

const NOTHING: Settings = { unit: '', self: '', county: '', year: null };
const EVERYTHING: Settings = { unit: '青溪镇', self: '我镇', county: '青山县', year: 2026 };
const ALL = [...bundledSections, ...bundledReports];

const SECTIONS = [
  ['opening', '开头'],
  ['key-figures', '主要指标'],
  ['party-building', '党建引领'],
  ['study', '学习教育'],
  ['ideology', '意识形态'],
  ['industry', '经济产业'],
  ['projects', '项目招商'],
  ['rural-revitalization', '常态化帮扶'],
  ['grain', '粮食耕地'],
  ['infrastructure', '基础设施'],
  ['living-environment', '人居环境'],
  ['ecology', '生态文明'],
  ['livelihood', '民生保障'],
  ['public-health', '公共卫生'],
  ['governance', '社会治理'],
  ['safety', '安全生产'],
  ['rule-of-law', '法治政务公开'],
  ['business-environment', '营商环境'],
  ['burden-relief', '基层减负'],
  ['conduct', '作风廉政'],
  ['inspection', '巡察整改'],
  ['other-work', '其他工作'],
  ['shortcomings', '问题不足'],
  ['next-plan', '下步计划'],
  ['closing', '结尾'],
  ['signature', '落款'],
];

const BOTH_VARIANTS =
  '党建引领 意识形态 经济产业 项目招商 常态化帮扶 粮食耕地 基础设施 人居环境 生态文明 民生保障 公共卫生 社会治理 安全生产 法治政务公开 营商环境 作风廉政'.split(
    ' ',
  );

const REPORTS = [
  '年度工作总结',
  '年度工作计划',
  '总结和计划（“一年来”体）',
  '总结和计划（条目体）',
  '工作汇报',
  '政府工作报告',
  '述职述廉报告',
  '党建述职报告',
  '对照检查材料',
  '调研报告',
  '讲话稿',
  '实施方案',
  '请示',
  '函',
  '通知',
  '会议纪要',
  '信息简报',
];

function drafts(skeleton: Skeleton, every: readonly Settings[] = [NOTHING, EVERYTHING]): DraftBlock[][] {
  return every.flatMap((settings) => [
    compose(skeleton, 'summary', bundledSection, settings),
    compose(skeleton, 'plan', bundledSection, settings),
  ]);
}

/** Every paragraph that a skeleton can become, headings and leads too. */
function textsOf(skeleton: Skeleton, ...settings: Settings[]): string[] {
  const blocks = drafts(skeleton, settings.length > 0 ? settings : undefined).flat();
  const leads = blocks.flatMap((block) => (block.type === 'heading' ? [block.lead ?? ''] : []));
  return [...new Set([...blocks.map(({ text }) => text), ...leads])].filter((text) => text !== '');
}

function named(name: string): Skeleton {
  const found = ALL.find((skeleton) => skeleton.name === name);
  if (!found) throw new Error(name);
  return found;
}

function includesOf(name: string): string[] {
  return named(name).summary.flatMap((block) =>
    block.type === 'include' ? [`${block.name}${block.variant === 'plan' ? '|计划' : ''}`] : [],
  );
}

/** What a text breaks, in words; nothing where it is well set. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const say = (pattern: RegExp, fault: string): void => {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) faults.push(`${fault}: ${found} in ${text}`);
  };
  say(/["']/, 'straight quotation mark');
  say(/[\p{sc=Han}”》）%X][,;:!?()]|[,;:!?()][\p{sc=Han}“《（]/u, 'half-width punctuation');
  say(/\p{sc=Han}\.|\.\p{sc=Han}/u, 'half-width full stop');
  say(/\p{sc=Han} +\p{sc=Han}/u, 'blank');
  say(/[，。；：、！？]{2}/, 'punctuation twice');
  say(/[”》]、[“《]/, 'comma between quotes');
  say(/[{}]/, 'brace');
  say(/(?:近|约|超|超过|逾|不少于|不低于|不超过)X+(?:\.X+)?[万亿]?(?:余|多)|X\.X+[万亿]?余/, 'doubly about');
  say(/截止(?:目前|当前|今年|\d|X)|其它|提身|反应(?:问题|情况|诉求|意见)/, 'wrong word');
  say(/愁难急盼|愁盼急难|难急愁盼|急愁难盼|党风廉洁建设|实事承诺制|科学民主、依法行政/, 'wrong phrase');
  say(
    /疫情|核酸|精准扶贫|贫困户|扶贫办|乡村振兴局|新农合|农村合作医疗|新农保|计生|党史学习教育/,
    'of the past',
  );
  say(/十九大|十九届|[一二三四五六七X]中全会/, 'a session');
  say(/奢靡主义|布署|防犯|座落|一如继往|帐[号户]|渡假/, 'misspelling');
  return faults;
}

/** What is said of a time: which texts say it, and in which years they may. */
const TIMES: readonly (readonly [RegExp, first: number, last: number])[] = [
  [/“十三五”/, 2016, 2020],
  [/“十四五”/, 2020, 2025],
  [/“十五五”/, 2025, 2030],
  [/十九大|十九届/, 2017, 2022],
  [/二十大|二十届/, 2022, 2026],
  [/二十届历次全会/, 2025, 2026],
  [/二十届四中全会/, 2025, 2025],
  [/党史学习教育/, 2021, 2021],
  [/思想主题教育/, 2023, 2023],
  [/党纪学习教育/, 2024, 2024],
  [/中央八项规定精神学习教育/, 2025, 2025],
  [/政绩观学习教育|立党为公、为民造福、科学决策|以实干出政绩/, 2026, 2026],
  [/习近平党建思想/, 2026, Infinity],
  [/关于党的建设的重要思想/, -Infinity, 2025],
  [/治本攻坚三年行动/, 2024, 2026],
  [/专项整治三年行动/, 2020, 2022],
];

/** What a text of a year's report says of another time; the year itself and the next may be named. */
function untimely(text: string, year: number): string[] {
  const years = [...text.matchAll(/\d{4}(?=年)/g)].map(([found]) => found);
  return [
    ...years.filter((found) => ![year, year + 1].includes(Number(found))),
    ...TIMES.filter(([said, first, last]) => said.test(text) && (year < first || year > last)).map(String),
  ];
}

/** What only a town's or township's report may say of its own organs; the county's are its own. */
const TOWNLY = /(?<!青山县)人民政府|街道(?:长|政府)|党委|镇(?:长|村)|出镇/g;

/** Quotation marks and brackets that have no partner. */
function unpaired(text: string): string {
  const pairs = new Map([
    ['”', '“'],
    ['’', '‘'],
    ['）', '（'],
    ['》', '《'],
    ['〕', '〔'],
  ]);
  const open: string[] = [];
  for (const character of text) {
    if ([...pairs.values()].includes(character)) open.push(character);
    const partner = pairs.get(character);
    if (partner !== undefined && open.pop() !== partner) return character;
  }
  return open.join('');
}

/** 以下六个方面: the number, and how many follow: headings below, or 一是、二是 in the same paragraph. */
function countsOf(blocks: readonly DraftBlock[]): [said: number, there: number, text: string][] {
  let depth = 0;
  return blocks.flatMap((block, index): [number, number, string][] => {
    if (block.type === 'heading') depth = block.depth;
    const said = /([二三四五六七八九十]+)个?(?:方面|项工作|项任务|点意见|点要求|件事)[^。；]*[：。]/.exec(
      block.text,
    );
    if (block.type !== 'paragraph' || !said) return [];
    const inText = block.text.match(/[一二三四五六七八九十]是/g)?.length ?? 0;
    const below = blocks.slice(index + 1);
    const end = below.findIndex((one) => one.type === 'heading' && one.depth <= depth);
    const headings = below
      .slice(0, end < 0 ? undefined : end)
      .filter((one) => one.type === 'heading' && one.depth === depth + 1);
    return [[fromChinese(said[1] ?? '') ?? 0, inText || headings.length, block.text]];
  });
}

function filesIn(folder: string): string[] {
  const path = join('src/library/content', folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(path, file), 'utf8'));
}

describe('the bundled skeletons', () => {
  it('are all the files of the two folders', () => {
    expect(bundledSections.map(({ markdown }) => markdown).sort()).toEqual(filesIn('sections').sort());
    expect(bundledReports.map(({ markdown }) => markdown).sort()).toEqual(filesIn('reports').sort());
    expect(bundledSections.every(({ kind }) => kind === 'section')).toBe(true);
    expect(bundledReports.every(({ kind }) => kind === 'report')).toBe(true);
  });

  it('are the sections and the reports that there must be', () => {
    expect(bundledSections.map(({ id, name }) => [id, name])).toEqual(SECTIONS);
    expect(bundledReports.map(({ name }) => name)).toEqual(REPORTS);
  });

  it('have ids and names of their own', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  it('say what was done and what is planned, where both are wanted', () => {
    const both = bundledSections.filter(({ summary, plan }) => summary.length > 0 && plan.length > 0);
    expect(both.map(({ name }) => name)).toEqual(expect.arrayContaining(BOTH_VARIANTS));
  });

  it('have every topic of the two usual forms of the yearly report', () => {
    const lead = ['党建引领', '学习教育', '公共卫生', '项目招商', '民生保障', '生态文明', '作风廉政'];
    const leadPlan = ['常态化帮扶', '基础设施', '经济产业', '社会治理', '民生保障', '作风廉政'];
    expect(includesOf('总结和计划（“一年来”体）')).toEqual(expect.arrayContaining(lead));
    expect(includesOf('总结和计划（“一年来”体）').filter((name) => name.includes('|'))).toEqual(
      leadPlan.map((name) => `${name}|计划`),
    );
    const items = [
      '党建引领',
      '公共卫生',
      '巡察整改',
      '学习教育',
      '人居环境',
      '常态化帮扶',
      '经济产业',
      '安全生产',
    ];
    const itemsPlan = ['公共卫生', '常态化帮扶', '人居环境', '民生保障', '作风廉政'];
    expect(includesOf('总结和计划（条目体）')).toEqual([
      '开头',
      ...items,
      ...itemsPlan.map((name) => `${name}|计划`),
    ]);
  });

  it('have a lead wherever a report writes leads', () => {
    const blocks = compose(named('总结和计划（“一年来”体）'), 'summary', bundledSection, EVERYTHING);
    const parts = blocks.filter((block) => block.type === 'heading' && block.depth === 1);
    expect(parts.map((part) => part.type === 'heading' && part.children)).toEqual([
      { manner: 'lead', arabic: false },
      { manner: 'heading', arabic: true },
    ]);
    const second = blocks.findIndex((block) => block === parts[1]);
    const first = blocks.slice(0, second).filter((block) => block.type === 'heading' && block.depth === 2);
    expect(first.length).toBeGreaterThan(5);
    expect(first.filter((block) => block.type === 'heading' && block.lead === null)).toEqual([]);
  });
});

describe('each of the bundled skeletons', () => {
  /** What is wrong in any of them, with the name of that one. */
  function offenders(wrongIn: (skeleton: Skeleton) => readonly string[]): string[] {
    return ALL.flatMap((skeleton) => wrongIn(skeleton).map((wrong) => `${skeleton.name}: ${wrong}`));
  }

  it('has texts to be looked at', () => {
    expect(ALL.filter((skeleton) => textsOf(skeleton).length === 0)).toEqual([]);
  });

  it('is well set, in the words of today', () => {
    const wrong = offenders((skeleton) => [
      ...textsOf(skeleton).flatMap((text) => faultsOf(text.replace(/党的二十届(?:四中|X中)全会/g, ''))),
      ...textsOf(skeleton).filter((text) => unpaired(text) !== ''),
    ]);
    expect(wrong).toEqual([]);
  });

  it('ends its paragraphs with a punctuation mark, its headings without, its leads with a full stop', () => {
    const wrong = offenders((skeleton) =>
      drafts(skeleton)
        .flat()
        .flatMap((block): string[] => {
          const { text } = block;
          if (block.type === 'paragraph')
            return text.length > 30 && !/[。！：？）]$/.test(text) && !text.startsWith('——') ? [text] : [];
          if (block.type !== 'heading') return [];
          const closed = /\p{P}$/u.test(text.replace(/）$/, '')) ? [text] : [];
          return block.lead === null || block.lead.endsWith('。') ? closed : [...closed, block.lead];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('has text below every heading that has no headings below it', () => {
    const wrong = offenders((skeleton) =>
      drafts(skeleton).flatMap((blocks) =>
        blocks
          .filter((block, index) => {
            const next = blocks[index + 1];
            if (block.type !== 'heading') return false;
            return next?.type === 'heading' ? next.depth <= block.depth : next?.type !== 'paragraph';
          })
          .map(({ text }) => text),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('owes nothing that the scanner does not find for sure', () => {
    const wrong = offenders((skeleton) =>
      textsOf(skeleton).flatMap((text) => {
        const found = findPlaceholders(text);
        const missed = [...text.matchAll(/[XxＸ×]+|_{2,}/g)].filter(
          ({ index, 0: run }) => !found.some(({ start, end }) => start <= index && end >= index + run.length),
        );
        return [
          ...found.filter(({ sure }) => !sure).map(({ text: shown }) => `${shown} in ${text}`),
          ...missed.map(({ index }) => text.slice(Math.max(0, index - 8), index + 8)),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([2021, 2023, 2025, 2026, 2027, 2028])('says nothing of another time in %d', (year) => {
    const wrong = offenders((skeleton) =>
      textsOf(skeleton, { ...EVERYTHING, year }).flatMap((text) => [
        ...untimely(text, year).map((found) => `${found} in ${text}`),
        ...findPlaceholders(text).flatMap(({ sure, text: shown }) => (sure ? [] : [`${shown} in ${text}`])),
      ]),
    );
    expect(wrong).toEqual([]);
  });

  it('names nothing of a year where none is set', () => {
    const said = TIMES.map(([pattern]) => pattern).filter(({ source }) => !/习近平|二十届/.test(source));
    const wrong = offenders((skeleton) =>
      textsOf(skeleton, { ...EVERYTHING, year: null }).filter(
        (text) => said.some((pattern) => pattern.test(text)) || /\d{4}年/.test(text),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('is the same whether the unit is called by its name or by its office', () => {
    const other = { unit: '中共青溪镇委员会', county: '青山县委、县政府' };
    const office = { unit: '青溪镇人民政府', county: '青山县人民政府' };
    const wrong = offenders((skeleton) => {
      const named = textsOf(skeleton, EVERYTHING);
      const written = [other, office].map((each) => textsOf(skeleton, { ...EVERYTHING, ...each }));
      return written.filter((texts) => texts.join('\n') !== named.join('\n')).flat();
    });
    expect(wrong).toEqual([]);
  });

  it('has the organs of a street where the unit is one', () => {
    const street = { ...EVERYTHING, unit: '城关街道', self: '' };
    const wrong = offenders((skeleton) =>
      textsOf(skeleton, street).flatMap((text) => text.match(TOWNLY) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it('counts what it announces', () => {
    const wrong = offenders((skeleton) =>
      drafts(skeleton)
        .flatMap(countsOf)
        .filter(([said, there]) => said !== there)
        .map(([, there, text]) => `${there} follow: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the checks of this file', () => {
  it('see what is wrong', () => {
    const wrong = [
      '截止目前，',
      '说"好"',
      '我镇,他镇',
      '其它工作',
      '近XX余人',
      '疫情',
      '二十届三中全会',
      '“甲”、“乙”',
    ];
    expect(wrong.filter((text) => faultsOf(text).length === 0)).toEqual([]);
    const times = ['2024年', '“十四五”', '二十大', '党史学习教育', '习近平总书记关于党的建设的重要思想'];
    expect(times.filter((text) => untimely(text, 2027).length === 0)).toEqual([]);
    const townly = ['城关街道人民政府', '街道长', '街道党委', '党委、政府', '党委书记', '镇村干部'];
    expect(townly.filter((text) => text.match(TOWNLY) === null)).toEqual([]);
    expect(['“甲', '甲”', '（“甲）”'].filter((text) => unpaired(text) === '')).toEqual([]);
    const three: DraftBlock[] = [
      { type: 'paragraph', text: '做好以下三个方面工作：' },
      { type: 'heading', depth: 1, text: '甲', lead: null, children: { manner: 'heading', arabic: false } },
    ];
    expect(countsOf(three)).toEqual([[3, 1, '做好以下三个方面工作：']]);
  });
});

describeShared('the bundled skeletons and the shared reports', () => {
  const files = readdirSync(sharedPath('reports')).filter((file) => file.endsWith('.txt'));
  const theirs = files.map((file) => readFileSync(sharedPath('reports', file), 'utf8')).join('\n');

  it('the ones have no sentence of the others', () => {
    expect(files.length).toBeGreaterThan(0);
    const sentences = ALL.flatMap((skeleton) => textsOf(skeleton)).flatMap((text) =>
      text.split(/(?<=[。；！？：])/),
    );
    expect(
      sentences.filter((one) => one.length >= 20 && theirs.includes(one.replace(/[。；！？：]$/, ''))),
    ).toEqual([]);
  });
});
