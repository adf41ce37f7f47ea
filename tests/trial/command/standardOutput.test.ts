import { shown } from '../../../src/trial/command/standardOutput';

test.each([
  ['改厕XX座\n\t修路', '改厕XX座\n\t修路'],
  ['\u001b[2J清屏', '<U+001B>[2J清屏'],
  ['a\u202eb\u2066c\u200f', 'a<U+202E>b<U+2066>c<U+200F>'],
  ['\u0007\r\u009b', '<U+0007><U+000D><U+009B>'],
])('%j is shown, not obeyed', (text, expected) => {
  expect(shown(text)).toBe(expected);
});
