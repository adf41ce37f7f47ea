import { expectedInWords, judge, visible } from '../../../src/word/selfCheck/judge';

test.each([
  [['甲', '乙'], '乙', 'asExpected', '乙'],
  [['甲'], '甲 ', 'otherwise', '甲 '],
  [[''], '', 'asExpected', '∅'],
  [['甲\v乙'], '甲\n乙', 'otherwise', '甲\\u000a乙'],
  [null, '12 ms', 'measured', '12 ms'],
] as const)('expected %j, came %j: %s', (expected, came, verdict, shown) => {
  expect(judge({ id: 'one', expected }, came)).toEqual({ id: 'one', verdict, came: shown });
});

test('what cannot be seen is written as a number, all else as it is', () => {
  expect(visible('\r\t\u0002\u0007\uf0fc\ufffd')).toBe('\\u000d\\u0009\\u0002\\u0007\\uf0fc\\ufffd');
  expect(visible('甲Ｘ“𠮷” ·')).toBe('甲Ｘ“𠮷” ·');
});

test('what was expected is shown likewise', () => {
  expect(expectedInWords({ expected: ['甲\t', ''] })).toBe('甲\\u0009 | ∅');
  expect(expectedInWords({ expected: null })).toBe('');
});
