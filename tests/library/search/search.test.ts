import { loadPinyin, type Pinyin } from '../../../src/library/search/pinyin';
import { search } from '../../../src/library/search/search';
import { indexOf, type Fields } from '../../../src/library/search/searchIndex';

let pinyin: Pinyin;
beforeAll(async () => {
  pinyin = await loadPinyin();
});

/** Entries that are found by their names alone. */
function names(...entries: string[]) {
  return indexOf(entries, (name) => ({ names: [name], texts: [] }));
}

/** What was found, in order, what is highlighted in brackets. */
function highlighted(library: readonly string[], query: string): string[] {
  return search(names(...library), query, { pinyin }).map(({ entry, match }) => {
    const { start = 0, end = 0 } = match ?? {};
    return `${entry.slice(0, start)}[${entry.slice(start, end)}]${entry.slice(end)}`;
  });
}

describe('what a name is found by', () => {
  it.each([
    ['四个不摘', '四个不摘', 'exact', '四个不摘'],
    ['四个不摘', '“四个 不摘”', 'exact', '四个不摘'],
    ['四个不摘', '四个', 'start', '四个'],
    ['四个不摘', '不摘', 'inside', '不摘'],
    ['四个不摘', 'sigebuzhai', 'spelledWhole', '四个不摘'],
    ['四个不摘', 'SiGe BuZhai', 'spelledWhole', '四个不摘'],
    ['四个不摘', 'ｓｇｂｚ', 'spelledWhole', '四个不摘'],
    ['四个不摘', 'si个bz', 'spelledWhole', '四个不摘'],
    ['四个不摘', '四gebu摘', 'spelledWhole', '四个不摘'],
    ['四个不摘', 'sgebuzh', 'spelledWhole', '四个不摘'],
    ['四个不摘', 'sige', 'spelledStart', '四个'],
    ['四个不摘', 'sigeb', 'spelledStart', '四个不'],
    ['四个不摘', 'buzh', 'spelledInside', '不摘'],
    ['两不愁三保障', 'lbcsbz', 'spelledWhole', '两不愁三保障'],
    ['“五位一体”总体布局', '五位一体总体', 'start', '五位一体”总体'],
    ['“五位一体”总体布局', 'wwytzt', 'spelledStart', '五位一体”总体'],
    ['“五位一体”总体布局', 'ztbj', 'spelledInside', '总体布局'],
    ['村（社区）“两委”', 'cunshequliangwei', 'spelledWhole', '村（社区）“两委'],
    ['光荣在党50年', '５０', 'inside', '50'],
    ['光荣在党50年', 'grzd50n', 'spelledWhole', '光荣在党50年'],
    ['应用GIS系统', 'gis系统', 'inside', 'GIS系统'],
    ['应用GIS系统', 'yygisxt', 'spelledWhole', '应用GIS系统'],
    ['绿水青山', 'lvshui', 'spelledStart', '绿水'],
    ['绿水青山', 'lüshui', 'spelledStart', '绿水'],
    ['战略', 'zhanlve', 'spelledWhole', '战略'],
    ['战略', 'zhanlue', 'spelledWhole', '战略'],
    ['西安', 'xian', 'spelledWhole', '西安'],
    ['𠮷祥', '祥', 'inside', '祥'],
    ['𠮷祥', '𠮷x', 'spelledWhole', '𠮷祥'],
  ])('%s by %s: %s, %s', (name, query, rank, stretch) => {
    const [hit] = search(names(name), query, { pinyin });
    expect(hit?.match?.rank).toBe(rank);
    expect(name.slice(hit?.match?.start, hit?.match?.end)).toBe(stretch);
  });

  it.each([
    ['长效机制', 'changxiao'],
    ['调处', 'tiaochu'],
    ['调研', 'diaoyan'],
    ['重点', 'zhongdian'],
    ['双重预防', 'shuangchong'],
    ['行业', 'hangye'],
    ['行动', 'xingdong'],
    ['河长制', 'hezhang'],
    ['供给', 'gongji'],
    ['参差不齐', 'cenci'],
    ['朝阳', 'chaoyang'],
    ['量化', 'lianghua'],
    ['降碳', 'jiangtan'],
    ['弹性', 'tanxing'],
    ['统一部署', 'tongyibushu'],
    ['兴办', 'xingban'],
    ['处置', 'chuzhi'],
    ['更好', 'genghao'],
    ['率先', 'shuaixian'],
    ['大事', 'dashi'],
    ['解决', 'jiejue'],
    ['曾经', 'cengjing'],
    ['载体', 'zaiti'],
    ['系统', 'xitong'],
    ['厦门', 'xiamen'],
    ['重庆', 'chongqing'],
  ])('%s, read %s', (name, query) => {
    expect(search(names(name), query, { pinyin })).toHaveLength(1);
  });

  it.each([
    ['四个不摘', 'igebuzhai'],
    ['四个不摘', 'sgz'],
    ['四个不摘', 'sgbzx'],
    ['四个不摘', '四不'],
    ['四个不摘', 'sigebuzhaii'],
    ['四个不摘', '四个不摘帽'],
    ['行动', 'hengdong2'],
    ['三农', 'sannongnong'],
  ])('%s is not found by %s', (name, query) => {
    expect(search(names(name), query, { pinyin })).toEqual([]);
  });
});

describe('the order of what was found', () => {
  it('goes by how well it matches', () => {
    const library = ['发展乡村', '乡村振兴战略', '乡村', '全面乡村振兴', '乡村建设'];
    expect(highlighted(library, '乡村')).toEqual([
      '[乡村]',
      '[乡村]建设',
      '[乡村]振兴战略',
      '发展[乡村]',
      '全面[乡村]振兴',
    ]);
    expect(highlighted(library, 'xczx')).toEqual(['[乡村振兴]战略', '全面[乡村振兴]']);
    expect(highlighted(['小车早校', '乡村振兴战略', '乡村振兴'], 'xczx')).toEqual([
      '[小车早校]',
      '[乡村振兴]',
      '[乡村振兴]战略',
    ]);
  });

  it('of equal ones is that of the library', () => {
    expect(highlighted(['三会', '山河', '三好'], 'sh')).toEqual(['[三会]', '[山河]', '[三好]']);
  });

  it('puts the heavier before the shorter, but never before a better match', () => {
    const weightOf = (entry: string) => (entry === '乡村振兴战略' ? 1 : 0);
    const index = names('乡村', '乡村建设', '乡村振兴战略');
    const found = search(index, '乡村', { weightOf }).map(({ entry }) => entry);
    expect(found).toEqual(['乡村', '乡村振兴战略', '乡村建设']);
  });
});

describe('texts', () => {
  const fields: Fields = { names: ['四个不摘'], texts: ['', '摘帽不摘责任、摘帽不摘政策', '甘肃'] };
  const index = indexOf([fields], (entry) => entry);

  it('are searched by their characters, and say where', () => {
    expect(search(index, '责任摘帽', { pinyin })[0]?.match).toEqual({
      ...{ rank: 'text', field: 1, start: 4, end: 9 },
    });
    expect(search(index, '甘肃')[0]?.match).toMatchObject({ rank: 'text', field: 2, start: 0, end: 2 });
  });

  it('are not searched by pinyin', () => {
    expect(search(index, 'zeren', { pinyin })).toEqual([]);
  });

  it('come after all names', () => {
    const two = indexOf([{ names: ['三农'], texts: ['不摘'] }, fields], (entry) => entry);
    expect(search(two, '不摘').map(({ entry }) => entry.names[0])).toEqual(['四个不摘', '三农']);
  });
});

it('of several names the one that matches best is highlighted', () => {
  const index = indexOf([['五位一体', '“五位一体”总体布局']], (entry) => ({ names: entry, texts: [] }));
  expect(search(index, '五位一体')[0]?.match).toMatchObject({ rank: 'exact', field: 0 });
  expect(search(index, '总体布局')[0]?.match).toMatchObject({ rank: 'inside', field: 1, start: 6, end: 10 });
  expect(search(index, 'wwyt', { pinyin })[0]?.match).toMatchObject({ rank: 'spelledWhole', field: 0 });
});

it.each(['', '  ', '“”', '、'])('%j finds everything, the heavier first', (query) => {
  const found = search(names('丙丁戊', '甲', '乙'), query, { pinyin, weightOf: (e) => (e === '乙' ? 1 : 0) });
  expect(found).toEqual(['乙', '丙丁戊', '甲'].map((entry) => ({ entry, match: null })));
});

it('without pinyin names are found by their characters', () => {
  const index = names('四个不摘', 'GIS系统');
  expect(search(index, 'sgbz')).toEqual([]);
  expect(search(index, '不摘')).toHaveLength(1);
  expect(search(index, 'gis')).toHaveLength(1);
});

it('several libraries can be searched with the same readings', () => {
  expect(search(names('四个不摘'), 'sh', { pinyin })).toEqual([]);
  expect(search(names('三会一课'), 'sh', { pinyin })).toHaveLength(1);
});
