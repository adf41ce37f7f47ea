import fc from 'fast-check';
import { fold } from '../../../src/library/search/fold';
import { runs } from '../../amount';

it.each([
  ['“四个不摘”', '四个不摘'],
  ['村（社区）“两委”', '村社区两委'],
  [' Ｇ I\u3000S ５０% ', 'gis50'],
  ['〔2021〕7号、《建议》', '20217号建议'],
  ['㎡', 'm2'],
  ['𠮷𠮷', '𠮷𠮷'],
  ['“”', ''],
])('%j is searched as %j', (source, folded) => {
  expect(fold(source).text).toBe(folded);
});

it('each unit says where it comes from', () => {
  expect(fold('“五” ㎡𠮷a')).toEqual({
    text: '五m2𠮷a',
    starts: [1, 4, 4, 5, 5, 7],
    ends: [2, 5, 5, 7, 7, 8],
  });
});

it('folding what is folded changes nothing, and a stretch folds to itself', () => {
  const text = fc.string({ unit: fc.constantFrom('四', '“', ' ', 'Ａ', 'b', '㎡', '𠮷', '、', '5') });
  fc.assert(
    fc.property(text, (source) => {
      const { text: folded, starts, ends } = fold(source);
      expect(fold(folded).text).toBe(folded);
      expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
      for (const [at, start] of starts.entries()) {
        expect(fold(source.slice(start, ends[at])).text).toContain(folded.charAt(at));
      }
    }),
    runs(100, 1000),
  );
});
