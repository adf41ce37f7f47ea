import { suitsUnit, unitKindOf } from '../../../src/library/skeletons/unitKind';

it.each([
  ['青溪镇人民政府', '', '镇'],
  ['柳坪乡', '', '乡'],
  ['云岭回族乡人民政府', '', '民族乡'],
  ['中共白音苏木委员会', '', '苏木'],
  ['城东街道办事处', '', '街道'],
  ['石桥村', '', '村'],
  ['花园社区居民委员会', '', '社区'],
  ['县财政局', '', '其他'],
  ['经济开发区管委会', '', '其他'],
  ['', '我街道', '街道'],
  ['', '', null],
])('%s (%s) is a %s', (unit, self, kind) => {
  expect(unitKindOf(unit, self)).toBe(kind);
});

it('what names no kinds suits all, and where the unit is not known all suit', () => {
  expect(suitsUnit({ units: [] }, '村')).toBe(true);
  expect(suitsUnit({ units: ['街道'] }, '村')).toBe(false);
  expect(suitsUnit({ units: ['街道'] }, null)).toBe(true);
});
