import { type Settings, fillIn, isVariable } from '../../../src/library/skeletons/variables';
import { findPlaceholders } from '../../../src/placeholders/find';

const NOTHING: Settings = { unit: '', self: '', county: '', year: null };
const EVERYTHING: Settings = { unit: '青溪镇', self: '我镇', county: '青山县', year: 2026 };

const NAMES =
  'unit self whole type county countyShort year nextYear fiveYearPlan planPhase nextPlanPhase plenum anniversary'.split(
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
};

describe('variables', () => {
  it.each([
    ['unit', 'XX镇', '青溪镇'],
    ['self', '我镇', '我镇'],
    ['whole', '全镇', '全镇'],
    ['type', '镇', '镇'],
    ['county', 'XX县', '青山县'],
    ['countyShort', '县', '县'],
    ['year', '20XX', '2026'],
    ['nextYear', '20XX', '2027'],
    ['fiveYearPlan', 'XX五', '十五五'],
    ['planPhase', '“XX五”规划第X年', '“十五五”开局之年'],
    ['nextPlanPhase', '“XX五”规划第X年', '“十五五”规划第二年'],
    ['plenum', '党的二十届X中全会', '党的二十届X中全会'],
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
    ['青山县', '县'],
    ['临江市', '市'],
    ['城东区', '区'],
    ['正蓝旗', '旗'],
    ['青山', '县'],
  ])('the county %s is a %s', (county, short) => {
    expect(fillIn('{countyShort}', { ...NOTHING, county })).toBe(short);
  });
});

describe('what follows from the year', () => {
  const at = (year: number, text: string): string => fillIn(text, { ...NOTHING, year });

  it.each([
    [2016, '“十三五”开局之年'],
    [2020, '“十三五”收官之年'],
    [2021, '“十四五”开局之年'],
    [2023, '“十四五”规划第三年'],
    [2025, '“十四五”收官之年'],
    [2026, '“十五五”开局之年'],
    [2029, '“十五五”规划第四年'],
    [2030, '“十五五”收官之年'],
    [2015, '“XX五”规划第X年'],
    [2031, '“XX五”规划第X年'],
  ])('%d is %s', (year, phase) => {
    expect(at(year, '{planPhase}')).toBe(phase);
    expect(at(year - 1, '{nextPlanPhase}')).toBe(phase);
  });

  it.each([
    [2016, '党的XX届X中全会'],
    [2017, '党的十九届一中全会'],
    [2018, '党的十九届三中全会'],
    [2021, '党的十九届六中全会'],
    [2022, '党的二十届一中全会'],
    [2023, '党的二十届二中全会'],
    [2024, '党的二十届三中全会'],
    [2025, '党的二十届四中全会'],
    [2026, '党的二十届X中全会'],
    [2027, '党的XX届X中全会'],
  ])('the last session by the end of %d is %s', (year, plenum) => {
    expect(at(year, '{plenum}')).toBe(plenum);
  });

  it('counts the years of the party from its second on', () => {
    expect(at(2021, '{anniversary}')).toBe('中国共产党成立100周年');
    expect(at(1921, '{anniversary}')).toBe('中国共产党成立XX周年');
  });
});
