import { findPlaceholders } from '../../src/placeholders/find';
import { SENTENCES } from './sentences';

describe('sentences', () => {
  it.each(SENTENCES)('$text', ({ text, sure, maybe }) => {
    const found = findPlaceholders(text);
    const certain = found.filter((one) => one.sure);
    // A form of whose signs FORMS names none that stands here is not asked, and finds nothing.
    expect(certain.map((one) => `${String(one.start)}:${one.text}:${one.kind}`)).toEqual(sure);
    const asked = found.filter((one) => !one.sure).map((one) => `${String(one.start)}:${one.text}`);
    expect(asked.filter((one) => !maybe.includes(one))).toEqual([]);
  });
});

describe('units', () => {
  it.each([
    ['筹集XX余万元', '万元'],
    ['筹集XX万余元', '万元'],
    ['筹集XX多万，', '万'],
    ['流转X万多亩', '万亩'],
    ['参加XXX余人次', '人次'],
    ['增长X.X％', '%'],
    ['提高X个百分点', '个百分点'],
    ['历时X个月', '个月'],
    ['成立X周年', '周年'],
    ['XX镇', ''],
    ['XX同志', ''],
    ['20XX年', '年'],
    ['X至X月', '月'],
    ['[XX]个党支部', '个'],
    ['第X批示范镇', '批'],
    ['XX大项任务', '大项'],
    ['XX户外出务工', '户'],
    ['XX万—XX万元', '万元'],
    ['占比XX.X5%', '%'],
    ['深XXm', 'm'],
  ])('%s → %s', (text, unit) => {
    expect(findPlaceholders(text).map((one) => one.unit)).toContain(unit);
  });
});
