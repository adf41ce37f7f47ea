import { decide } from '../../src/ledger/decide/decide';
import { readPasted } from '../../src/ledger/returned/readPasted';
import { returned, told } from './outcome';
import { LEDGER, rowNamed } from './ownLedger';

const PARTY = rowNamed('培训党员人数').code;
const HOUSES = rowNamed('特困供养户数').code;
const PEOPLE = rowNamed('特困供养人数').code;
const [MEETINGS, SAFETY] = LEDGER.rows.filter(({ indicator }) => indicator === '工作例会次数');

describe('rows are known', () => {
  test('by their code, however it is written', () => {
    const pasted = `编号\t今年数\n${PARTY.toLowerCase()}\t52\n【${HOUSES}】\t63`;
    expect(told(pasted).fills).toEqual({ [PARTY]: '52', [HOUSES]: '63' });
  });

  test('by name and unit where there is no code, and by heading where two have that name', () => {
    const pasted = `指标\t所在标题\t单位\t今年数\n培训党员人数\t\t名\t52\n工作例会次数\t（四）守住平安底线\t次\t22`;
    expect(told(pasted).fills).toEqual({ [PARTY]: '52', [SAFETY?.code ?? '']: '22' });
  });

  test('not at all where two have that name and nothing tells them apart', () => {
    const both = `${MEETINGS?.code ?? ''}|${SAFETY?.code ?? ''}`;
    expect(told('指标\t单位\t今年数\n工作例会次数\t次\t22')).toMatchObject({
      fills: {},
      asks: { [both]: 'sameName' },
    });
  });

  test('by no number that stands in the column of codes', () => {
    expect(told('编号\t指标\t今年数\n3\t培训党员人数\t52').fills).toEqual({ [PARTY]: '52' });
  });

  test.each([
    ['a code that is mistyped is asked', { code: 'QQQQ' }, 'unknownCode'],
    ['another row’s name beside the code is asked', { indicator: '特困供养户数' }, 'otherIndicator'],
    ['a changed figure of last year is asked', { last: '45' }, 'inLastColumn'],
  ])('%s', (_, changed, reason) => {
    expect(told(returned('培训党员人数', '52', changed))).toMatchObject({
      fills: {},
      asks: { [PARTY]: reason },
    });
  });

  test('a name that was reworded is filled with a word of caution', () => {
    const { fills, cautions } = told(returned('培训党员人数', '52', { indicator: '党员培训的人数' }));
    expect([fills[PARTY], cautions[PARTY]]).toEqual(['52', 'renamed']);
  });

  test('a figure in the sentence is asked', () => {
    expect(told(returned('培训党员人数', '', { sentence: '今年培训党员52名。' })).asks).toEqual({
      [PARTY]: 'inSentence',
    });
  });

  test('another unit in its column goes with the figure', () => {
    const { asks } = told(returned('猕猴桃产值', '6384000', { unit: '元' }));
    expect(Object.values(asks)).toEqual(['converted']);
  });

  test('totals and strangers are listed', () => {
    expect(told(`编号\t指标\t单位\t今年数\n\t合计\t\t99\nZZZZ\t挖掘机\t台\t4`).refused).toEqual([
      '2 total',
      '3 noSuchRow',
    ]);
  });
});

describe('columns are known', () => {
  test.each([
    ['in another order', `今年数\t指标\t编号\n52\t培训党员人数\t${PARTY}`],
    ['by the year', `编号\t指标\t2025年\t2026年\n${PARTY}\t培训党员人数\t46\t52`],
    ['under a title', `2026年度数据（党建办）\n编号\t指标\t完成数\n${PARTY}\t培训党员人数\t52`],
    ['turned into rows', `编号\t${PARTY}\t${HOUSES}\n指标\t培训党员人数\t特困供养户数\n今年数\t52\t`],
    ['without names, with one figure', `${PARTY}\t培训党员人数\t52`],
    ['between commas', `编号,指标,今年数\n${PARTY},培训党员人数,52`],
    ['with a line’s end in a cell', `编号\t指标\t今年数\n${PARTY}\t"培训党员\n人数"\t52`],
    ['of a page', `<table><tr><th>编号<th>今年数<tr><td>${PARTY}<td><b>52</b></table>`],
  ])('%s', (_, pasted) => {
    expect(told(pasted).fills).toEqual({ [PARTY]: '52' });
  });

  test.each([
    ['two figures without names', `${PARTY}\t培训党员人数\t46\t52`, 'twoFigures'],
    ['a column whose name says nothing', `编号\t指标\t甲\n${PARTY}\t培训党员人数\t52`, 'twoFigures'],
    ['two columns of this year', `编号\t今年数\t完成数\n${PARTY}\t52\t53`, 'twoFigures'],
    ['another year’s table', `2025年度数据\n编号\t指标\t今年数\n${PARTY}\t培训党员人数\t52`, 'otherYear'],
  ])('%s are asked', (_, pasted, reason) => {
    expect(told(pasted)).toMatchObject({ fills: {}, asks: { [PARTY]: reason } });
  });

  test('one cell for two rows is one question; merged cells elsewhere do not matter', () => {
    const page = (merged: string): string =>
      `<table><tr><th>编号</th><th>今年数</th><th>报送</th></tr>${merged}</table>`;
    const value = `<tr><td>${HOUSES}</td><td rowspan="2">63</td><td></td></tr><tr><td>${PEOPLE}</td><td></td></tr>`;
    expect(told(page(value)).asks).toEqual({ [`${HOUSES}|${PEOPLE}`]: 'merged' });
    const office = `<tr><td>${HOUSES}</td><td>63</td><td rowspan="2">民政办</td></tr><tr><td>${PEOPLE}</td><td>70</td></tr>`;
    expect(told(page(office)).fills).toEqual({ [HOUSES]: '63', [PEOPLE]: '70' });
  });

  test('what a script says is no text', () => {
    const page = `<table><tr><th>编号</th><th>今年数</th></tr><tr><td>${PARTY}<script>99</script></td><td>52</td></tr></table>`;
    expect(told(page).fills).toEqual({ [PARTY]: '52' });
  });
});

describe('messages', () => {
  test('are read line by line: codes, names before a colon, answers in a chain', () => {
    expect(told(`${PARTY} 培训党员人数（名，去年46）：52\n特困供养户数:63户`).fills).toEqual({
      [PARTY]: '52',
      [HOUSES]: '63',
    });
    expect(told(`#接龙\n年度数据\n1. 王芳 ${PARTY} 52\n2. 李强 ${HOUSES} 63 ${PEOPLE} 70`).fills).toEqual({
      [PARTY]: '52',
      [HOUSES]: '63',
      [PEOPLE]: '70',
    });
  });

  test('greetings and times are passed over; what says something of figures is listed', () => {
    const pasted = `张敏 11/28 16:02\n收到，报一下：\n${PARTY}：52\n其他没变`;
    expect(told(pasted)).toMatchObject({ fills: { [PARTY]: '52' }, refused: ['4 noIndicator'] });
  });

  test('figures in a sentence are asked', () => {
    expect(told('今年培训党员52名，特困供养63户70人').asks).toEqual({
      [PARTY]: 'inText',
      [HOUSES]: 'inText',
      [PEOPLE]: 'inText',
    });
  });
});

describe('several answers', () => {
  const at = (value: string): string => returned('培训党员人数', value);

  test('that differ are asked, in one table and in two', () => {
    expect(told(`${at('52')}\n${at('53')}`).asks).toEqual({ [PARTY]: 'conflict' });
    const { outcomes } = decide(
      LEDGER,
      [at('52'), at('53')].map((each) => readPasted(each, 2026)),
      new Map(),
    );
    expect(outcomes.map(({ asks }) => asks.map(({ reason }) => reason))).toEqual([
      [{ code: 'conflict', text: '52、53' }],
      [{ code: 'conflict', text: '52、53' }],
    ]);
  });

  test('that agree are filled once', () => {
    expect(told(`${at('52')}\n${at('52')}`)).toMatchObject({ fills: { [PARTY]: '52' }, asks: {} });
  });

  test('more households than people are asked, both of them', () => {
    const pasted = `编号\t今年数\n${HOUSES}\t70\n${PEOPLE}\t63`;
    expect(told(pasted).asks).toEqual({ [HOUSES]: 'moreHouseholds', [PEOPLE]: 'moreHouseholds' });
  });
});

describe('what the report has already', () => {
  test.each([
    ['the same value is nothing to do', ['52'], { same: [PARTY], fills: {} }],
    ['another by hand is asked', ['50'], { asks: { [PARTY]: 'draftDiffers' } }],
    ['places that were filled together are corrected', ['50', '50'], { fills: { [PARTY]: '52' } }],
    ['places of which one was changed are asked', ['50', '近50'], { asks: { [PARTY]: 'placesDiffer' } }],
    ['a place that is gone is refused', null, { refused: [`${PARTY} gone`] }],
  ])('%s', (_, before, expected) => {
    expect(
      told(returned('培训党员人数', '52'), LEDGER, new Map([[PARTY, { values: before }]])),
    ).toMatchObject(expected);
  });
});

describe('a figure that is told anew', () => {
  test.each([
    [
      'what holds the old one is corrected',
      { values: ['50'], told: '50' },
      { fills: { [PARTY]: '52' }, asks: {} },
    ],
    [
      'what was changed by hand since is asked, beside what is corrected',
      { values: ['50', '49'], told: '50' },
      { fills: { [PARTY]: '52' }, asks: { [PARTY]: 'placesDiffer' } },
    ],
    [
      'changed everywhere, it is asked alone',
      { values: ['49'], told: '50' },
      { fills: {}, asks: { [PARTY]: 'placesDiffer' } },
    ],
    [
      'what is still owed is filled with what is corrected',
      { values: ['50'], told: '50', isOwed: true },
      { fills: { [PARTY]: '52' }, asks: {} },
    ],
    [
      'the same again fills what is still owed',
      { values: ['52'], isOwed: true },
      { fills: { [PARTY]: '52' }, asks: {} },
    ],
    [
      'another than what was typed by hand is asked before any place is filled',
      { values: ['49'], isOwed: true },
      { fills: {}, asks: { [PARTY]: 'draftDiffers' } },
    ],
    [
      'the same again is nothing to do',
      { values: ['52'], told: '52' },
      { fills: {}, asks: {}, same: [PARTY] },
    ],
  ])('%s', (_, draft, expected) => {
    expect(told(returned('培训党员人数', '52'), LEDGER, new Map([[PARTY, draft]]))).toMatchObject(expected);
  });
});

test('a row with a place that is still to be filled is missing', () => {
  const draft = { values: ['63'], isOwed: true };
  const { missing } = told(returned('培训党员人数', ''), LEDGER, new Map([[HOUSES, draft]]));
  expect(missing).toContain(HOUSES);
});

test('rows without an answer are missing, those with a value in the report are not', () => {
  const { missing } = told(returned('培训党员人数', ''), LEDGER, new Map([[HOUSES, { values: ['63'] }]]));
  expect(missing).toHaveLength(LEDGER.rows.length - 1);
  expect(missing).toContain(PARTY);
});
