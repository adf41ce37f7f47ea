import { findPlaceholders } from '../../src/placeholders/find';
import { lateEnUs } from '../../src/taskpane/tabs/placeholders/lateMessages/enUs';
import { lateZhCn } from '../../src/taskpane/tabs/placeholders/lateMessages/zhCn';
import { messagesFor } from '../../src/trial/check/messages';
import { isLikelyOwed, reasonOf, textFor } from '../../src/worklist/doubts';

/** The first that is found in a text. */
function first(text: string) {
  const [found] = findPlaceholders(text);
  if (!found) throw new Error(`nothing in ${text}`);
  return found;
}

test.each([
  ['王某某反映', 'masked'],
  ['甲方签名：____', 'line'],
  ['全镇下辖个行政村', 'missing'],
  ['占地亩。', 'missing'],
  ['镇把防汛摆在首位', 'missing'],
  ['双方因    ，', 'missing'],
  ['参加NN人', 'code'],
  ['A村已经脱贫。', 'code'],
  ['分管领导X', 'code'],
  ['数据待核实', 'instruction'],
  ['对照清单逐项销号（以年终决算为准）', 'instruction'],
  ['投入——万元', 'ellipsis'],
  ['共*户', 'sign'],
])('%s: %s', (text, reason) => {
  const found = first(text);
  expect(found.sure).toBe(false);
  expect(reasonOf(found, text.slice(found.end))).toBe(reason);
  expect(isLikelyOwed(found)).toBe(reason === 'missing');
});

test.each([
  ['check', messagesFor('zh_CN').reason, messagesFor('en').reason],
  ['the pane', lateZhCn.doubtAbout, lateEnUs.doubtAbout],
])('%s says each reason in eight characters, and no two alike', (_where, chinese, english) => {
  const reasons = Object.values(chinese);
  expect(Math.max(...reasons.map(({ length }) => length))).toBeLessThanOrEqual(8);
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(new Set(Object.values(english)).size).toBe(reasons.length);
});

test.each([
  ['全镇下辖个行政村', '12', '全镇下辖12个行政村'],
  ['全镇下辖个行政村', '12个', '全镇下辖12个行政村'],
  ['院落占地平方米。', '300', '院落占地300平方米。'],
  ['全镇参保率达。', '98%', '全镇参保率达98%。'],
  ['镇把防汛摆在首位', '青溪', '青溪镇把防汛摆在首位'],
  ['月日，我们到青溪镇调研', '3月5日', '3月5日，我们到青溪镇调研'],
  ['租金 元，', '500', '租金500元，'],
  ['改厕XX座', '35', '改厕35座'],
])('%s, with %s: %s', (text, value, filled) => {
  const found = first(text);
  expect(text.slice(0, found.start) + textFor(found, value) + text.slice(found.end)).toBe(filled);
});
