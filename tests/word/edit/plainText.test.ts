import { isPlainText } from '../../../src/word/edit/plainText';

test.each([
  ['', true],
  ['全镇 XX名，“三会一课”　𠮷', true],
  ['甲\u00a0乙', true],
  ['甲\r乙', false],
  ['甲\n乙', false],
  ['甲\v乙', false],
  ['甲\u2028乙', false],
  ['甲\u2029乙', false],
  ['甲\t乙', false],
  ['甲\u0002', false],
  ['\u0001', false],
  ['甲\u0007', false],
  ['甲\u001e乙', false],
  ['甲\u0085乙', false],
  ['甲\ufffc', false],
  ['\ufffd乙', false],
])('whether it is a plain stretch of a paragraph: %j', (text, isPlain) => {
  expect(isPlainText(text)).toBe(isPlain);
});
