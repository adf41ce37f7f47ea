import * as fc from 'fast-check';
import { whereJsonBreaks } from '../../../../src/library/own/read/jsonBreak';
import { anyText } from '../samples';
import { runs } from '../../../amount';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where JSON breaks', () => {
  it.each([
    ['', 1, 1],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{\n  "a": 1,\n}', 3, 1],
    ['[1, 2', 1, 6],
    ['{"a": "一\n二"}', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['["a": 1]', 1, 5],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['[01]', 1, 3],
    ['{} {}', 1, 4],
    ['[}', 1, 2],
  ])('%j', (text, line, column) => {
    expect(whereJsonBreaks(text)).toEqual({ line, column });
    expect(isJson(text)).toBe(false);
  });

  it('is nowhere in JSON, and somewhere in everything else', () => {
    const damaged = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.string({ unit: fc.constantFrom(...Array.from('{}[]",:\\1-.eE u\n')), maxLength: 2 }),
      )
      .map(([json, at, cut, put]) => {
        const start = at % (json.length + 1);
        return json.slice(0, start) + put + json.slice(start + cut);
      });
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.string(), anyText), (text) => {
        expect(whereJsonBreaks(text) === undefined).toBe(isJson(text));
      }),
      runs(1000, 10_000),
    );
  });

  it('does not mind how deep it goes', () => {
    expect(whereJsonBreaks('['.repeat(1_000_000))).toEqual({ line: 1, column: 1_000_001 });
  });
});
