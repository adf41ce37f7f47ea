import * as fc from 'fast-check';
import { readFigure } from '../../../src/worklist/questions/figure';
import { questionOf } from '../../../src/worklist/questions/questionOf';
import { entryIn } from '../marked';
import { runs } from '../../amount';

const RUNS = runs(500, 5000);

describe('readFigure', () => {
  it.each([
    ['35', [35]],
    ['1,234.5', [1234.5]],
    ['1，234，567', [1234567]],
    ['1.1万', [11000]],
    ['1.25亿', [125000000]],
    ['三十五', [35]],
    ['3—5', [3, 5]],
    ['3至5', [3, 5]],
    ['三、四', [3, 4]],
    ['近300', [300]],
    ['不少于3.5', [3.5]],
    ['98%', [98]],
  ])('%s → %j', (value, amounts) => {
    expect(readFigure(value)).toEqual({ amounts, rounded: false });
  });

  it('sees what is rounded', () => {
    expect(readFigure('300余')).toEqual({ amounts: [300], rounded: true });
  });

  it.each(['', '十几', '三四百', '两千三百', '35名', '青溪', '1.2.3', '12,34', '五分之三'])(
    'says nothing of %j',
    (value) => {
      expect(readFigure(value)).toBeUndefined();
    },
  );
});

describe('whatever the figure', () => {
  const wide = (written: string): string =>
    written.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const styles = fc.constantFrom<(value: number) => string>(
    String,
    (value) => wide(String(value)),
    (value) => value.toLocaleString('en-GB'),
    (value) => value.toLocaleString('en-GB').replaceAll(',', '，'),
    (value) => `近${value}`,
  );

  it('a whole number of people is taken', () => {
    const entry = entryIn('培训群众⟦XX⟧人次。');
    fc.assert(
      fc.property(fc.nat(), styles, (people, style) => {
        expect(questionOf(entry, style(people))).toBeNull();
      }),
      RUNS,
    );
  });

  it('a month is asked about when there is none of that number', () => {
    const entry = entryIn('于20XX年⟦X⟧月启动。');
    fc.assert(
      fc.property(fc.nat(40), (month) => {
        expect(questionOf(entry, String(month)) === null).toBe(month >= 1 && month <= 12);
      }),
      RUNS,
    );
  });

  it('anything at all can be written, and blanks around it change no other question', () => {
    const entries = ['20XX年⟦X⟧月', '在⟦XX⟧镇', '占比⟦XX⟧%', '近⟦XX⟧余万元', '⟦20XX⟧年', '张⟦XX⟧同志'].map(
      entryIn,
    );
    const written = fc.string({
      unit: fc.constantFrom(...Array.from('0123.,，-—近余万%名镇月 \n😀X第')),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom(...entries), written, (entry, value) => {
        const trimmed = value.trim();
        fc.pre(trimmed !== '');
        const padded = questionOf(entry, ` ${value}\t`);
        expect(padded).toEqual(questionOf(entry, trimmed) ?? { code: 'padded' });
      }),
      RUNS,
    );
  });
});
