import { type Settings, fillIn, isVariable } from '../../../src/library/skeletons/variables';
import { findPlaceholders } from '../../../src/placeholders/find';

const NOTHING: Settings = { unit: '', self: '', county: '', year: null };
const EVERYTHING: Settings = { unit: '青溪镇', self: '我镇', county: '青山县', year: 2026 };

const NAMES =
  'unit self whole type fullName deputies office committee party partyAndOffice head cadres assembly discipline stations county countyShort year nextYear fiveYearPlan planPhase nextPlanPhase plenum congress anniversary campaign partyThought safetyDrive'.split(
    ' ',
  );

/** One sentence in which each may stand. */
const SENTENCES: Readonly<Record<string, string>> = {
  year: '{year}年工作总结',
  nextYear: '{nextYear}年工作计划',
  planPhase: '2026年是{planPhase}。',
  nextPlanPhase: '2027年是{nextPlanPhase}。',
  fiveYearPlan: '“{fiveYearPlan}”规划',
  anniversary: '庆祝{anniversary}',
  congress: '深入学习贯彻{congress}精神',
  campaign: '扎实开展{campaign}，',
};

describe('variables', () => {
  it.each([
    ['unit', 'XX镇', '青溪镇'],
    ['self', '我镇', '我镇'],
    ['whole', '全镇', '全镇'],
    ['fullName', 'XX县XX镇', '青山县青溪镇'],
    ['deputies', '县、镇人大代表', '县、镇人大代表'],
    ['type', '镇', '镇'],
    ['office', '人民政府', '人民政府'],
    ['committee', '委员会', '委员会'],
    ['party', '党委', '党委'],
    ['partyAndOffice', '党委、政府', '党委、政府'],
    ['head', '镇长', '镇长'],
    ['cadres', '镇村干部', '镇村干部'],
    ['assembly', '人大', '人大'],
    ['discipline', '纪委', '纪委'],
    ['stations', '站所', '站所'],
    ['county', 'XX县', '青山县'],
    ['countyShort', '县', '县'],
    ['year', '20XX', '2026'],
    ['nextYear', '20XX', '2027'],
    ['fiveYearPlan', 'XX五', '十五五'],
    ['planPhase', '“XX五”规划第X年', '“十五五”开局之年'],
    ['nextPlanPhase', '“XX五”规划第X年', '“十五五”规划第二年'],
    ['plenum', '党的XX届X中全会', '党的二十大和二十届历次全会'],
    ['congress', '党的XX大', '党的二十大和二十届历次全会'],
    ['campaign', 'XX学习教育', '树立和践行正确政绩观学习教育'],
    ['partyThought', '习近平党建思想', '习近平党建思想'],
    ['safetyDrive', '重大事故隐患排查整治', '安全生产治本攻坚三年行动'],
    ['anniversary', '中国共产党成立XX周年', '中国共产党成立105周年'],
  ])('{%s} is %s where nothing is set, and %s', (name, unset, set) => {
    expect(fillIn(`{${name}}`, NOTHING)).toBe(unset);
    expect(fillIn(`{${name}}`, EVERYTHING)).toBe(set);
  });

  it('are these, and no others', () => {
    expect(NAMES.filter((name) => !isVariable(name))).toEqual([]);
    expect(['', 'Unit', 'unit ', 'toString', '__proto__', '.lead'].filter(isVariable)).toEqual([]);
    expect(fillIn('{甲}和{toString}', EVERYTHING)).toBe('{甲}和{toString}');
  });

  it.each(NAMES)('leave of {%s} only what the scanner finds for sure', (name) => {
    for (const year of [null, 1900, 2016, 2025, 2026, 2027, 2031]) {
      const text = fillIn(SENTENCES[name] ?? `在{${name}}，`, { ...NOTHING, year });
      const found = findPlaceholders(text);
      expect(found.filter(({ sure }) => !sure)).toEqual([]);
      expect(
        found
          .map((one) => one.text)
          .join('')
          .replace(/[^X]/g, ''),
      ).toBe(text.replace(/[^X]/g, ''));
    }
  });
});

describe('what follows from the unit', () => {
  const words = (unit: string, self = ''): string =>
    fillIn('{self} {whole} {type}', { ...NOTHING, unit, self });

  it.each([
    ['青溪镇', '我镇 全镇 镇'],
    ['白云乡', '我乡 全乡 乡'],
    ['红旗回族乡', '我乡 全乡 乡'],
    ['城关街道', '我街道 全街道 街道'],
    ['城关街道办事处', '我街道 全街道 街道'],
    ['青溪镇人民政府', '我镇 全镇 镇'],
    ['中共青溪镇委员会', '我镇 全镇 镇'],
    ['幸福社区', '我社区 全社区 社区'],
    ['赵老村', '我村 全村 村'],
    ['开发区管委会', '我单位 全单位 单位'],
  ])('%s: %s', (unit, expected) => {
    expect(words(unit)).toBe(expected);
  });

  it('is told by what the unit calls itself where its name is not set', () => {
    expect(words('', '我乡')).toBe('我乡 全乡 乡');
    expect(fillIn('{unit}', { ...NOTHING, self: '我街道' })).toBe('XX街道');
    expect(words('青溪镇', '本镇')).toBe('本镇 全镇 镇');
  });

  it.each([
    ['青溪镇', '中共青溪镇委员会 青溪镇人民政府镇长 镇党委、政府 镇党委 镇村干部 人大 纪委 站所'],
    ['白云乡', '中共白云乡委员会 白云乡人民政府乡长 乡党委、政府 乡党委 乡村干部 人大 纪委 站所'],
    [
      '城关街道',
      '中共城关街道工作委员会 城关街道办事处主任 街道党工委、办事处 街道党工委 街道和社区干部 人大工委 纪工委 科室',
    ],
    ['赵老村', '中共赵老村支部委员会 赵老村村民委员会主任 村党支部、村委会 村党支部 村干部 人大 纪委 站所'],
    [
      '幸福社区',
      '中共幸福社区XX委员会 幸福社区居民委员会主任 社区党组织、居委会 社区党组织 社区干部 人大 纪委 站所',
    ],
    ['红旗农场', '中共红旗农场委员会 红旗农场场长 农场党委 农场党委 基层干部 人大 纪委 站所'],
    [
      '经济开发区管委会',
      '中共经济开发区工作委员会 经济开发区管委会主任 单位党工委、管委会 单位党工委 基层干部 人大工委 纪工委 科室',
    ],
    ['水务中心', '中共水务中心委员会 水务中心主要负责人 单位党委 单位党委 基层干部 人大 纪委 站所'],
  ])('%s has these organs', (unit, expected) => {
    const text =
      '中共{unit}{committee} {unit}{office}{head} {type}{partyAndOffice} {type}{party} {cadres} {assembly} {discipline} {stations}';
    expect(fillIn(text, { ...NOTHING, unit })).toBe(expected);
  });

  /** A unit and its county, as it signs, and the deputies that its voters elect. */
  const SIGNED = `
    青溪镇 青山县 青山县青溪镇 县、镇人大代表
    青溪镇人民政府 中共青山县委 青山县青溪镇 县、镇人大代表
    青山县青溪镇 青山县 青山县青溪镇 县、镇人大代表
    云岭回族乡 青山县 青山县云岭回族乡 县、乡人大代表
    白音苏木 白音旗 白音旗白音苏木 旗、苏木人大代表
    城东街道办事处 临江区 临江区城东街道 区人大代表
    城东街道 临江市 临江市城东街道 市人大代表
    花园社区 临江区 临江区XX街道花园社区 区人大代表
    城东街道花园社区 临江区 临江区城东街道花园社区 区人大代表
    镇东村 青山县 青山县XX镇镇东村 县、乡镇人大代表
    青溪镇石桥村 青山县 青山县青溪镇石桥村 县、乡镇人大代表`;

  it.each(
    SIGNED.trim()
      .split(/\n\s*/)
      .map((line) => line.split(' ')),
  )('%s in %s signs as %s, and its voters elect %s', (unit = '', county = '', ...expected) => {
    const settings = { ...NOTHING, unit, county };
    expect([fillIn('{fullName}', settings), fillIn('{deputies}', settings)]).toEqual(expected);
  });

  it.each([
    ['青山县', '县'],
    ['青山县人民政府', '县'],
    ['中共临江市委', '市'],
    ['临江市', '市'],
    ['城东区', '区'],
    ['正蓝旗', '旗'],
    ['青山', '县'],
  ])('the county %s is a %s', (county, short) => {
    expect(fillIn('{countyShort}', { ...NOTHING, county })).toBe(short);
  });

  it.each([
    ['', 'XX县 县'],
    ['青溪镇', 'XX县 县'],
    ['城关街道', 'XX区 区'],
    ['幸福社区', 'XX区 区'],
  ])('the county of %s that is not set is a %s', (unit, county) => {
    expect(fillIn('{county} {countyShort}', { ...NOTHING, unit })).toBe(county);
  });
});

describe('what follows from the year', () => {
  const at = (year: number | null, text: string): string => fillIn(text, { ...NOTHING, year });

  it.each([
    [2021, '“十四五”开局之年'],
    [2023, '“十四五”规划第三年'],
    [2024, '实现“十四五”规划目标任务的关键一年'],
    [2025, '“十四五”收官之年'],
    [2026, '“十五五”开局之年'],
    [2027, '“十五五”规划第二年'],
    [2030, '“十五五”收官之年'],
    [2020, '“XX五”规划第X年'],
    [2031, '“XX五”规划第X年'],
  ])('%d is %s', (year, phase) => {
    expect(at(year, '{planPhase}')).toBe(phase);
    expect(at(year - 1, '{nextPlanPhase}')).toBe(phase);
  });

  it.each([
    [2021, '党的十九届六中全会'],
    [2022, '党的二十大'],
    [2023, '党的二十大'],
    [2024, '党的二十届三中全会'],
    [2025, '党的二十届四中全会'],
    [2026, '党的二十大和二十届历次全会'],
    [2027, '党的XX大'],
    [2029, '党的XX届X中全会'],
    [2035, '党的XX届X中全会'],
  ])('what %d carries out is %s', (year, plenum) => {
    expect(at(year, '{plenum}')).toBe(plenum);
  });

  it.each([
    [2021, '党的十九大和十九届历次全会'],
    [2022, '党的二十大'],
    [2023, '党的二十大和二十届二中全会'],
    [2024, '党的二十大和二十届二中、三中全会'],
    [2025, '党的二十大和二十届历次全会'],
    [2026, '党的二十大和二十届历次全会'],
    [2027, '党的XX大'],
    [2035, '党的XX大'],
  ])('the congress and its sessions by the end of %d: %s', (year, congress) => {
    expect(at(year, '{congress}')).toBe(congress);
  });

  it.each([
    [2021, '党史学习教育'],
    [2022, 'XX学习教育'],
    [2023, '学习贯彻习近平新时代中国特色社会主义思想主题教育'],
    [2024, '党纪学习教育'],
    [2025, '深入贯彻中央八项规定精神学习教育'],
    [2026, '树立和践行正确政绩观学习教育'],
    [2027, 'XX学习教育'],
  ])('the party studied in %d: %s', (year, campaign) => {
    expect(at(year, '{campaign}')).toBe(campaign);
  });

  it('calls by its name what had it in that year', () => {
    expect([2025, 2026, 2027].map((year) => at(year, '{partyThought}'))).toEqual([
      '习近平总书记关于党的建设的重要思想',
      '习近平党建思想',
      '习近平党建思想',
    ]);
    expect([2020, 2022, 2023, 2024, 2026, 2027].map((year) => at(year, '{safetyDrive}'))).toEqual([
      '安全生产专项整治三年行动',
      '安全生产专项整治三年行动',
      '重大事故隐患排查整治',
      '安全生产治本攻坚三年行动',
      '安全生产治本攻坚三年行动',
      '重大事故隐患排查整治',
    ]);
  });

  it('counts the years of the party from its second on', () => {
    expect(at(2021, '{anniversary}')).toBe('中国共产党成立100周年');
    expect(at(1921, '{anniversary}')).toBe('中国共产党成立XX周年');
  });

  it('celebrates round anniversaries alone', () => {
    const said = (year: number | null): string => at(year, '{julyFirst}');
    expect([2021, 2026].map(said)).toEqual([
      '结合庆祝中国共产党成立100周年',
      '结合庆祝中国共产党成立105周年',
    ]);
    for (const year of [2024, 2027, null]) expect(said(year)).toBe('“七一”前夕');
  });

  it('studies a congress in its year and sees to it in the plan for that year, and is silent in others', () => {
    const said = [2021, 2022, 2026, 2027, null].map((year) => at(year, '{congressStudy}{nextCongressWatch}'));
    expect(said).toEqual([
      '扎实做好党的二十大期间安全稳定工作。',
      '把学习宣传贯彻党的二十大精神作为首要政治任务，',
      '扎实做好党的XX大期间安全稳定工作。',
      '把学习宣传贯彻党的XX大精神作为首要政治任务，',
      '',
    ]);
  });

  it('goes on from what was studied, by its name where there is one', () => {
    expect([2024, 2027].map((year) => at(year, '{studied}'))).toEqual(['党纪学习教育', '学习教育']);
  });

  it('says what else a year is the year of, and asks for what is not yet settled', () => {
    expect([2026, 2028].map((year) => at(year, '{occasion}'))).toEqual(['，也是中国共产党成立105周年', '']);
    const next = at(2026, '{nextOccasion}');
    expect(next).toBe('，也是党的XX大召开之年、中国人民解放军建军100周年');
    expect(findPlaceholders(next).map(({ text, sure }) => [text, sure])).toEqual([['XX', true]]);
  });

  it('says by which law and plan the law is taught, and which census is taken', () => {
    expect([2024, 2025, 2026, 2031].map((year) => at(year, '{legalEducation}'))).toEqual([
      '实施“八五”普法',
      '贯彻落实《中华人民共和国法治宣传教育法》，实施“八五”普法',
      '贯彻落实《中华人民共和国法治宣传教育法》，实施“九五”普法',
      '深入开展法治宣传教育',
    ]);
    expect([2024, 2025, 2026, 2027].map((year) => at(year, '{census}'))).toEqual([
      '第五次全国经济普查',
      '各项统计调查',
      '第四次全国农业普查',
      '第四次全国农业普查',
    ]);
    expect([2024, 2026].map((year) => at(year, '{helped}、{familyHelp}'))).toEqual([
      '防止返贫监测对象、计划生育家庭奖励扶助金',
      '防止返贫致贫对象、育儿补贴',
    ]);
  });
});

describe('what belongs to a unit', () => {
  it.each([
    ['青溪镇', 'XX村，村（社区），村（居）务，村规民约、居民公约，留守儿童，转移就业'],
    ['城东街道', 'XX社区，社区，居务，居民公约，流动儿童，失业人员再就业'],
    ['白音苏木', 'XX嘎查，嘎查，嘎查务，村规民约，留守儿童，转移就业'],
    ['', 'XX村，村（社区），村（居）务，村规民约、居民公约，留守儿童，转移就业'],
  ])('of %s is called %s', (unit, words) => {
    const text = '{village}，{villages}，{affairs}，{covenants}，{children}，{workers}';
    expect(fillIn(text, { ...NOTHING, unit })).toBe(words);
  });

  it.each([
    ['青溪镇', '群众 生产生活 发展 产业发展、基层治理 广播 进村组、进农户 征收 校车 集体资产'],
    ['白音苏木', '群众 生产生活 发展 产业发展、基层治理 广播 进嘎查、进牧户 征收 校车 集体资产'],
    [
      '城东街道',
      '居民 生活和出行 治理 小区治理、为民服务 楼宇电子屏 进社区、进小区、进楼栋 房屋征收 校门口交通 养老服务、物业管理',
    ],
  ])('the life of %s is spoken of as %s', (unit, words) => {
    const text =
      '{people} {living} {concern} {challenges} {broadcast} {doors} {taking} {schoolRun} {overseen}';
    expect(fillIn(text, { ...NOTHING, unit })).toBe(words);
    const away = fillIn('{membersAway}', { ...NOTHING, unit });
    expect(away).toContain(unit.endsWith('街道') ? '人户分离' : '流动党员');
  });
});
