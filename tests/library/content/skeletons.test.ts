import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledReports, bundledSection, bundledSections } from '../../../src/library/content/skeletons';
import type { DraftBlock } from '../../../src/outline/draft';
import { fromChinese } from '../../../src/report/numerals';
import type { Skeleton } from '../../../src/library/skeleton';
import { compose } from '../../../src/library/skeletons/compose';
import { UNIT_KINDS, suitsUnit, type UnitKind, unitKindOf } from '../../../src/library/skeletons/unitKind';
import type { Settings } from '../../../src/library/skeletons/variables';
import { findPlaceholders } from '../../../src/placeholders/find';
import { describeShared, sharedPath } from '../../shared';

const NOTHING: Settings = { unit: '', self: '', county: '', year: null };
const EVERYTHING: Settings = { unit: '青溪镇', self: '我镇', county: '青山县', year: 2026 };
const ALL = [...bundledSections, ...bundledReports];

/** The offices of a township that report figures. */
const OFFICES =
  '党建办 党政办 纪委 宣传办（新时代文明实践） 人大办 武装部 妇联 统战（民宗） 经济发展办 统计站 财政所 农业农村办 农业农村办（乡村振兴） 农业综合服务中心（水利） 农业综合服务中心（林业） 村镇建设办 村镇建设办（人居环境） 生态环境（环保站） 自然资源所 综合行政执法队 社会事务办（民政） 社会事务办（医保） 社会事务办（人社） 社会事务办（教育文化） 卫生院（卫健） 综合文化站 退役军人服务站 平安建设办（综治中心） 平安建设办（信访） 派出所（外部） 应急办（消防工作站） 司法所'.split(
    ' ',
  );

/** Openings and endings, what is studied in a year and what is told of it alone. */
const ONLY_SUMMARY =
  '开头 开头（街道） 主要指标 主要指标（街道） 党代会精神 党代会精神（村、社区） 巡察整改 政府其他工作 问题不足 问题不足（街道） 下步计划 下步计划（街道） 结尾 落款 落款（村、社区）'.split(
    ' ',
  );

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
  say(/(?:打造|建成|建设)[^，。]*示范点/, 'a showpiece');
  say(/奢靡主义|布署|防犯|座落|一如继往|帐[号户]|渡假/, 'misspelling');
  return faults;
}

/** What is said of a time: which texts say it, and in which years they may. */
const TIMES: readonly (readonly [RegExp, first: number, last: number])[] = [
  [/“十三五”/, 2016, 2020],
  [/“十四五”/, 2020, 2025],
  [/“十五五”/, 2025, 2030],
  [/十九大|十九届/, 2017, 2022],
  [/二十大|二十届/, 2021, 2026],
  [/二十一大/, 2026, 2027],
  [/二十届历次全会/, 2025, 2026],
  [/二十届四中全会/, 2025, 2025],
  [/“八五”普法/, 2021, 2025],
  [/“九五”普法/, 2026, 2030],
  [/第五次全国经济普查/, 2023, 2024],
  [/第四次全国农业普查/, 2026, 2027],
  [/育儿补贴|《中华人民共和国法治宣传教育法》/, 2025, Infinity],
  [/党史学习教育/, 2021, 2021],
  [/思想主题教育/, 2023, 2023],
  [/党纪学习教育/, 2024, 2024],
  [/中央八项规定精神学习教育/, 2025, 2025],
  [/政绩观学习教育|立党为公、为民造福、科学决策|以实干出政绩/, 2026, 2026],
  [/习近平党建思想/, 2026, Infinity],
  [/关于党的建设的重要思想/, -Infinity, 2025],
  [/治本攻坚三年行动/, 2023, 2026],
  [/专项整治三年行动/, 2020, 2022],
];

/** What a text of a year's report says of another time; the year itself and the next may be named. */
function untimely(text: string, year: number): string[] {
  const years = [...text.matchAll(/\d{4}(?=年)/g)].map(([found]) => found);
  return [
    ...years.filter((found) => ![year, year + 1].includes(Number(found))),
    ...TIMES.filter(([said, first, last]) => said.test(text) && (year < first || year > last)).map(String),
    ...[...text.matchAll(/庆祝[^，。]*?(\d+)周年/g)].flatMap(([said, age]) =>
      Number(age) % 5 === 0 ? [] : [said],
    ),
  ];
}

/** What only a town's or township's report may say of its own organs, for the county's are its own, and of life in the country. */
const TOWNLY =
  /(?<!青山县)人民政府|街道(?:长|政府|人大(?!工委))|党委|镇(?:长|村)|出镇|站所|留守|(?<!、)转移就业|农产品|合作社|回乡|青壮年|城区XX|乡镇/g;

/** What there is only in the country: no street and no community has it. */
const COUNTRY =
  /森林|草原|野外火源|水毁|领办创办|劳务(?:品牌|协作)|法律明白人|耕地|秸秆|村规民约|农家|农业|农村|村民|集体资产|征地|校车|党员中心户/g;

/**
 * What is not a street's to do: it brings no investors in and grants no land, and the district pays what it grants, builds
 * the schools and runs the clinics; what its discipline commission looks into is not the street's own.
 */
const BEYOND_STREET =
  /招商|签约项目|亿元以上|园区|(?:解决|保障)[^，。]*用地|兑现|发放(?:低保|高龄|育儿)|特困人员集中供养金|(?<!纪工委依规依纪依法)处置问题线索|(?<!配合区教育部门[^。]*)校舍|充实医务|(?<!区卫生健康部门改造[^。]*)培养医务/g;

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

/** The names of a folder's files: those that its list names come into the add-in. */
function filesIn(folder: string): string[] {
  return readdirSync(join('src/library/content', folder))
    .filter((file) => file.endsWith('.md'))
    .sort();
}

/** What the files of some skeletons are to be called. */
function filesOf(skeletons: readonly Skeleton[]): string[] {
  return skeletons.map(({ id }) => `${id}.md`).sort();
}

describe('the bundled skeletons', () => {
  it('are all the files of the two folders: each has a line in sections.list or reports.list', () => {
    expect(filesOf(bundledSections)).toEqual(filesIn('sections'));
    expect(filesOf(bundledReports)).toEqual(filesIn('reports'));
    expect(bundledSections.every(({ kind }) => kind === 'section')).toBe(true);
    expect(bundledReports.every(({ kind }) => kind === 'report')).toBe(true);
  });

  it('have ids and names of their own', () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  it('say what was done and what is planned, but where a report has only the one', () => {
    const only = bundledSections.filter(({ summary, plan }) => summary.length === 0 || plan.length === 0);
    expect(only.map(({ name }) => name)).toEqual(ONLY_SUMMARY);
  });

  it('say who reports their figures: one office for all paragraphs, or one for each', () => {
    const offices = new Set(OFFICES);
    for (const { name, owners, summary } of bundledSections) {
      expect({ name, unknown: owners.filter((owner) => !offices.has(owner)) }).toEqual({ name, unknown: [] });
      const paragraphs = summary.filter(({ type }) => type === 'paragraph').length;
      if (owners.length > 1) expect({ name, owners: owners.length }).toEqual({ name, owners: paragraphs });
      const isSigned = ['结尾', '落款', '落款（村、社区）'].includes(name);
      expect({ name, hasOwner: owners.length > 0 }).toEqual({ name, hasOwner: !isSigned });
    }
  });

  it('have a lead wherever a report writes leads', () => {
    const blocks = compose(named('总结和计划（“一年来”体）'), 'summary', bundledSection, EVERYTHING);
    const parts = blocks.filter((block) => block.type === 'heading' && block.depth === 1);
    expect(parts.map((part) => part.type === 'heading' && part.children)).toEqual([
      { manner: 'lead', arabic: false },
      { manner: 'heading', arabic: false },
      { manner: 'heading', arabic: true },
    ]);
    const second = blocks.findIndex((block) => block === parts[1]);
    const first = blocks.slice(0, second).filter((block) => block.type === 'heading' && block.depth === 2);
    expect(first.length).toBeGreaterThan(5);
    expect(first.filter((block) => block.type === 'heading' && block.lead === null)).toEqual([]);
  });
});

/** Units whose names do not end as their kind is called. */
const NAMES: Partial<Record<UnitKind, string>> = { 民族乡: '白云回族乡', 其他: '红旗农场' };

/** A unit of a kind, in years with what is not in every year and without. */
function unitsOf(kind: UnitKind): Settings[] {
  const unit = NAMES[kind] ?? `青溪${kind}`;
  expect(unitKindOf(unit, '')).toBe(kind);
  return [null, 2025, 2026].map((year) => ({ ...EVERYTHING, unit, self: '', year }));
}

/** Whether a block is a heading with neither text nor deeper headings below it. */
function isEmpty(block: DraftBlock, index: number, blocks: readonly DraftBlock[]): boolean {
  const next = blocks[index + 1];
  if (block.type !== 'heading') return false;
  return next?.type === 'heading' ? next.depth <= block.depth : next?.type !== 'paragraph';
}

/** What is wrong with any skeleton, and with which. */
function offenders(
  faults: (skeleton: Skeleton) => readonly unknown[],
): [name: string, ...faults: unknown[]][] {
  return ALL.flatMap((skeleton): [string, ...unknown[]][] => {
    const found = faults(skeleton);
    return found.length > 0 ? [[skeleton.name, ...found]] : [];
  });
}

describe('every skeleton', () => {
  it('is well set, in the words of today', () => {
    const timeless = (text: string): string => text.replace(/党的(?:二十届四|XX届X)中全会/g, '');
    expect(offenders((skeleton) => textsOf(skeleton).map(timeless).flatMap(faultsOf))).toEqual([]);
    expect(offenders((skeleton) => textsOf(skeleton).filter((text) => unpaired(text) !== ''))).toEqual([]);
  });

  it('ends its paragraphs with a punctuation mark, and its headings without', () => {
    const isOpen = ({ type, text }: DraftBlock): boolean =>
      type === 'paragraph' && text.length > 30 && !/[。！：？）]$/.test(text) && !/^——/.test(text);
    expect(offenders((skeleton) => drafts(skeleton).flat().filter(isOpen))).toEqual([]);
    const isClosed = ({ type, text }: DraftBlock): boolean =>
      type === 'heading' && /\p{P}$/u.test(text.replace(/[）”]$/, ''));
    expect(offenders((skeleton) => drafts(skeleton).flat().filter(isClosed))).toEqual([]);
    const isOpenLead = (block: DraftBlock): boolean =>
      block.type === 'heading' && block.lead !== null && !block.lead.endsWith('。');
    expect(offenders((skeleton) => drafts(skeleton).flat().filter(isOpenLead))).toEqual([]);
  });

  it('has text below every heading that has no headings below it, for any unit that it is offered to', () => {
    const empty = (kind: UnitKind, skeleton: Skeleton): DraftBlock[] =>
      suitsUnit(skeleton, kind)
        ? drafts(skeleton, unitsOf(kind)).flatMap((blocks) => blocks.filter(isEmpty))
        : [];
    expect(offenders((skeleton) => drafts(skeleton).flatMap((blocks) => blocks.filter(isEmpty)))).toEqual([]);
    expect(offenders((skeleton) => UNIT_KINDS.flatMap((kind) => empty(kind, skeleton)))).toEqual([]);
  });

  it('owes nothing that the scanner does not find for sure', () => {
    const missed = (text: string): string[] => {
      const found = findPlaceholders(text);
      const runs = [...text.matchAll(/[XxＸ×]+|_{2,}/g)].filter(
        ({ index, 0: run }) => !found.some(({ start, end }) => start <= index && end >= index + run.length),
      );
      const unsure = found.filter(({ sure }) => !sure).map(({ start }) => start);
      return [...unsure, ...runs.map(({ index }) => index)].map((at) =>
        text.slice(Math.max(0, at - 8), at + 8),
      );
    };
    expect(offenders((skeleton) => textsOf(skeleton).flatMap(missed))).toEqual([]);
  });

  it.each([2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2030])(
    'says nothing of another time in %d',
    (year) => {
      expect(
        offenders((skeleton) => {
          const own = textsOf(skeleton, { ...EVERYTHING, year });
          const unsure = own.filter((text) => findPlaceholders(text).some(({ sure }) => !sure));
          const unconfirmed = own.filter((text) => text.includes('待核'));
          return [...own.flatMap((text) => untimely(text, year)), ...unsure, ...unconfirmed];
        }),
      ).toEqual([]);
    },
  );

  it('names nothing of a year where none is set', () => {
    const said = TIMES.map(([pattern]) => pattern).filter(({ source }) => !/习近平|二十届|育儿/.test(source));
    const isDated = (text: string): boolean =>
      said.some((pattern) => pattern.test(text)) || /\d{4}年/.test(text);
    expect(offenders((skeleton) => textsOf(skeleton, { ...EVERYTHING, year: null }).filter(isDated))).toEqual(
      [],
    );
  });

  it('is the same whether the unit is called by its name or by its office', () => {
    const other = { unit: '中共青溪镇委员会', county: '青山县委、县政府' };
    const office = { unit: '青溪镇人民政府', county: '青山县人民政府' };
    for (const skeleton of ALL)
      for (const written of [other, office])
        expect(textsOf(skeleton, { ...EVERYTHING, ...written })).toEqual(textsOf(skeleton, EVERYTHING));
  });

  it('has the organs of a street where a street can use it, and its life', () => {
    expect(
      offenders((skeleton) =>
        suitsUnit(skeleton, '街道')
          ? textsOf(skeleton, { ...EVERYTHING, unit: '城关街道', self: '' }).flatMap(
              (text) => text.match(TOWNLY) ?? [],
            )
          : [],
      ),
    ).toEqual([]);
  });

  it.each(['街道', '社区'] as const)('has nothing of the country for a %s', (kind) => {
    expect(
      offenders((skeleton) =>
        suitsUnit(skeleton, kind)
          ? textsOf(skeleton, ...unitsOf(kind)).flatMap((text) => text.match(COUNTRY) ?? [])
          : [],
      ),
    ).toEqual([]);
  });

  it('leaves to the district and to the commission what is not a street’s', () => {
    expect(
      offenders((skeleton) =>
        suitsUnit(skeleton, '街道')
          ? textsOf(skeleton, { ...EVERYTHING, unit: '城关街道', self: '', county: '临江区' }).flatMap(
              (text) => text.match(BEYOND_STREET) ?? [],
            )
          : [],
      ),
    ).toEqual([]);
  });

  it('counts what it announces', () => {
    const miscounted = (blocks: readonly DraftBlock[]): unknown[] =>
      countsOf(blocks).filter(([said, there]) => said !== there);
    expect(offenders((skeleton) => drafts(skeleton).flatMap(miscounted))).toEqual([]);
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
      '打造党建示范点X个',
    ];
    expect(wrong.filter((text) => faultsOf(text).length === 0)).toEqual([]);
    const times = [
      '2024年',
      '庆祝中国共产党成立106周年',
      '“十四五”',
      '二十大',
      '党史学习教育',
      '习近平总书记关于党的建设的重要思想',
    ];
    expect(times.filter((text) => untimely(text, 2027).length === 0)).toEqual([]);
    const townly = [
      '城关街道人民政府',
      '街道长',
      '街道党委',
      '党委、政府',
      '党委书记',
      '镇村干部',
      '街道人大',
    ];
    expect(townly.filter((text) => text.match(TOWNLY) === null)).toEqual([]);
    const beyond = ['引进亿元以上项目', '发放低保金', '处置问题线索X件', '改造校舍', '解决用工、用地难题'];
    expect(beyond.filter((text) => text.match(BEYOND_STREET) === null)).toEqual([]);
    expect('支持街道纪工委依规依纪依法处置问题线索X件'.match(BEYOND_STREET)).toBeNull();
    const country = ['森林草原防灭火', '灾后水毁设施', '培育XX劳务品牌', '支持领办创办实体', '校车', '征地'];
    expect(country.filter((text) => text.match(COUNTRY) === null)).toEqual([]);
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

  it('have no sentence in common', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(
      offenders((skeleton) =>
        textsOf(skeleton)
          .flatMap((text) => text.split(/(?<=[。；！？：])/))
          .filter((one) => one.length >= 20 && theirs.includes(one.replace(/[。；！？：]$/, ''))),
      ),
    ).toEqual([]);
  });
});
