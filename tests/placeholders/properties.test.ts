import fc from 'fast-check';
import { findPlaceholders } from '../../src/placeholders/find';

const PIECES = [
  ...Array.from(
    'XxＸ×х〇○△□_＿*#?？.。，、：；%％·-—~+=/ 　（）【】[]{}<>《》“”0129年月日时元人户个镇村县局第届某甲ABN余万亿至待填补核数字',
  ),
  'XX',
  'XXX',
  '20XX',
  '____',
  '……',
  '**',
  '万元',
  '（待填）',
  '染色体',
  '同志',
  '20  年  月  日',
  'http://',
  'a@b.cn',
  '😀',
];
const anyText = fc
  .oneof(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
    fc.array(fc.string({ unit: 'binary' }), { maxLength: 10 }),
  )
  .map((parts) => parts.join(''));

describe('placeholders of any text', () => {
  it('are in order, apart, within the text, and what they say they are', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, text: shown } of findPlaceholders(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(shown).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(findPlaceholders(text)).toEqual(findPlaceholders(text));
      }),
    );
  });

  it('do not change with what is far away', () => {
    const far = '我们要继续抓好各项工作落实不松劲'.repeat(5);
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const alone = findPlaceholders(`${far}。${text}。${far}`);
        const shift = other.length;
        const beside = findPlaceholders(`${other}${far}。${text}。${far}${other}`)
          .filter(
            ({ start, end }) => start >= shift + far.length && end <= shift + far.length + text.length + 2,
          )
          .map((one) => ({ ...one, start: one.start - shift, end: one.end - shift }));
        expect(beside).toEqual(alone);
      }),
      { numRuns: 500 },
    );
  });
});
