import * as fc from 'fast-check';
import { cleanValue, removedFrom } from '../../../../../src/taskpane/tabs/placeholders/derive/cleanValue';
import { runs } from '../../../../amount';

test.each([
  [' 35 ', '35'],
  ['　青溪　', '青溪'],
  ['3\t5', '3 5'],
  ['35\r\n', '35'],
  ['一\n二', '一 二'],
  ['一\u2028\u2029二', '一 二'],
  ['\u0007', ''],
  ['张 三', '张 三'],
])('%j goes into the report as %j', (typed, value) => {
  expect(cleanValue(typed)).toBe(value);
});

test.each([
  ['35\u202e', 'U+202E'],
  ['青\u200b溪', 'U+200B'],
  ['3\u00075', 'U+0007'],
  [' 3\t5\r\n', undefined],
  ['青溪', undefined],
])('of what is left out of %j the clerk is told: %s', (typed, code) => {
  expect(removedFrom(typed)).toBe(code);
});

test('whatever is pasted, it is one line without blanks around it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (typed) => {
      const value = cleanValue(typed);
      // eslint-disable-next-line no-control-regex -- just these are meant
      expect(value).not.toMatch(/[\u0000-\u001f\u2028\u2029]/);
      expect(value).toBe(value.trim());
      expect(cleanValue(value)).toBe(value);
    }),
    runs(100, 1000),
  );
});
