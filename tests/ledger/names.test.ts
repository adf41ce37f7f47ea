import { makeRows } from '../../src/ledger/rows/makeRows';
import { describeShared } from '../shared';
import { readWorklist } from '../../src/worklist/worklist';
import { body, listOf } from '../worklist/reports';
import { compared, scoreOf } from './handLedger';

/** The names of a report's figures, one after another. */
function names(...texts: readonly string[]): string[] {
  return makeRows(listOf(...texts)).map(({ row }) => row.indicator);
}

test.each([
  ['全镇2026年共计培训党员XX名。', ['培训党员人数']],
  ['今年新增特困供养XX户XX人。', ['新增特困供养户数', '新增特困供养人数']],
  ['引进XX家食品加工企业。', ['引进食品加工企业家数']],
  ['投资XX万元，新建河口村文化广场。', ['河口村文化广场投资']],
  ['全年开展XX次防汛演练。', ['防汛演练次数']],
  ['医保参保率达XX.X%。', ['医保参保率']],
  ['完成工业投资X.X亿元。', ['工业投资']],
  ['举办采摘节XX场，参加人数XX人次。', ['采摘节场数', '采摘节参加人次']],
  ['清运垃圾XX吨、淤泥XX吨。', ['清运垃圾吨数', '淤泥吨数']],
  ['在X月X日开展了防汛演练。', ['防汛演练月份', '防汛演练日期']],
  ['家庭医生签约XX人，大约XX户受益。', ['家庭医生签约人数', '受益户数']],
  ['现有防止返贫致贫对象XX户。', ['防止返贫致贫对象户数']],
  ['约谈XX人，现场答复XX件。', ['约谈人数', '现场答复件数']],
  ['就业XX人，共计节约XX吨。', ['就业人数', '节约吨数']],
  ['惠及约XX户群众。', ['惠及群众户数']],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['惠及约XX户群众。', '余'],
  ['家庭医生签约XX人。', ''],
])('%s is rounded: %j', (text, flag) => {
  expect(makeRows(listOf(text)).map(({ row }) => row.flag)).toEqual([flag]);
});

test('a figure whose sentence says nothing still has a name', () => {
  expect(names('共XX个。').every((name) => name !== '')).toBe(true);
});

test('a cell of a table is named by the one that heads its row', () => {
  const cells = ['项目', '去年', '今年', '灌溉渠', '12', 'XX万元', '文化广场', '8', 'XX万元'];
  const table = body(...cells).map((paragraph) => ({ ...paragraph, inTable: true as const }));
  const rows = makeRows(readWorklist(table)).map(({ row }) => row.indicator);
  expect(rows).toEqual(['灌溉渠金额', '文化广场金额']);
});

describeShared('the ledgers that a person made', () => {
  const score = scoreOf(compared());

  test('four in five names are understood', () => {
    expect(score.names / score.of).toBeGreaterThanOrEqual(0.8);
  });

  test('nine in ten offices are the same', () => {
    expect(score.offices / score.of).toBeGreaterThanOrEqual(0.9);
  });
});
