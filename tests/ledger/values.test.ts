import { returned, told, valueTold } from './outcome';
import { rowNamed } from './ownLedger';

test.each([
  ['猕猴桃面积', '9,120', '9120'],
  ['猕猴桃面积', '９１２０ ', '9120'],
  ['猕猴桃面积', '9 120', '9120'],
  ['猕猴桃面积', '9120亩', '9120'],
  ['猕猴桃面积', '共9120亩', '9120'],
  ['猕猴桃面积', '9120.0', '9120'],
  ['猕猴桃产值', '638.40000000000003', '638.4'],
  ['猕猴桃产值', '638万', '638'],
  ['猕猴桃产值', '638.4万元', '638.4'],
  ['培训党员人数', '52人', '52'],
  ['医保参保率', '97.3％', '97.3'],
  ['新修入户路里程', '3.5', '3.5'],
  ['工业用电量增速', '130', '130'],
  ['消防演练月份', '11月', '11'],
])('%s: %s is filled as %s', (indicator, value, filled) => {
  expect(valueTold(indicator, value)).toBe(filled);
});

test.each([
  ['猕猴桃面积', '0.9万亩', 'converted'],
  ['猕猴桃面积', '0.9万', 'converted'],
  ['猕猴桃面积', '600公顷', 'converted'],
  ['完成技改投资', '24500万元', 'converted'],
  ['特困供养户数', '63人', 'otherUnit'],
  ['医保参保率', '0.973', 'fraction'],
  ['医保参保率', '103', 'above100'],
  ['安装路灯盏数', '约350', 'approximateTwice'],
  ['排查隐患处数', '350多处', 'approximate'],
  ['排查隐患处数', '三十五', 'numeral'],
  ['排查隐患处数', '3月5日', 'dateLike'],
  ['排查隐患处数', '12-15', 'range'],
  ['排查隐患处数', '8+3', 'severalFigures'],
  ['排查隐患处数', '35→38', 'severalFigures'],
  ['排查隐患处数', '(35)', 'bracketed'],
  ['排查隐患处数', '-3', 'negative'],
  ['排查隐患处数', '1.2E+02', 'scientific'],
  ['排查隐患处数', '1.234,5', 'punctuation'],
  ['排查隐患处数', '无', 'nothing'],
  ['排查隐患处数', '大约一半', 'unclear'],
  ['特困供养户数', '61户66人', 'severalFigures'],
  ['特困供养户数', '62.5', 'fractionCounted'],
  ['特困供养户数', '620', 'farFromLast'],
  ['特困供养户数', '同去年', 'sameAsLast'],
  ['消防演练月份', '13', 'notInCalendar'],
])('%s: %s is asked (%s)', (indicator, value, reason) => {
  expect(valueTold(indicator, value)).toBe(`? ${reason}`);
});

test.each([
  ['#REF!', 'tableError'],
  ['########', 'tooNarrow'],
  ['=SUM(A1:A9)', 'formula'],
  ['见附件', 'putOff'],
  ['同上', 'putOff'],
  ['等县里通知', 'putOff'],
  ['46085', 'dateSerial'],
])('%s is not filled (%s)', (value, reason) => {
  expect(valueTold('排查隐患处数', value)).toBe(`! ${reason}`);
});

test.each(['', '/', '—', ' - '])('%j is no answer', (value) => {
  expect(valueTold('排查隐患处数', value)).toBe('missing');
});

test.each([
  ['特困供养户数', '0', 'zero'],
  ['特困供养户数', '61', 'equalsLast'],
  ['特困供养户数', '63（含新增2户）', 'remark'],
  ['工业用电量增速', '-3.2%', 'fall'],
])('%s: %s is filled with a word of caution (%s)', (indicator, value, caution) => {
  const { fills, cautions } = told(returned(indicator, value));
  const { code } = rowNamed(indicator);
  expect(fills[code]).toBeDefined();
  expect(cautions[code]).toBe(caution);
});
