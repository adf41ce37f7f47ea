import { fingerprintsOf } from '../../src/worklist/fingerprint';
import { listOf } from './reports';

/** The fingerprints of a report’s entries, in order. */
function prints(...texts: string[]): string[] {
  return [...fingerprintsOf(listOf(...texts)).values()];
}

describe('an entry’s fingerprint', () => {
  it('is the same wherever its paragraph stands, and whatever stands far from it', () => {
    const [print] = prints('今年新修水渠XX公里，已通水。');
    expect(prints('开头。', '去年和今年新修水渠XX公里，已通水，群众满意。')).toEqual([print]);
  });

  it('is another for another text or other characters beside it', () => {
    const all = prints(
      '新修水渠XX公里，已通水。',
      '新修水渠X公里，已通水。',
      '新修道路XX公里，已通水。',
      '新修水渠XX公里，未通水。',
    );
    expect(new Set(all).size).toBe(4);
    expect(all.join('')).not.toContain('-');
  });

  it('does not change when neighbours are filled with figures', () => {
    const [, print] = prints('水渠XX公里、塘坝XX座、泵站XX处。');
    expect(prints('水渠12.5公里、塘坝XX座、泵站1,300处。')).toEqual([print]);
    expect(prints('水渠１２公里、塘坝XX座、泵站 7 处。')).toEqual([print]);
  });

  it('tells those that are alike by their order and number', () => {
    const [first, second] = prints('XX', 'XX');
    expect(first).toMatch(/^\w+-1-2$/);
    expect(second).toMatch(/^\w+-2-2$/);
    expect(prints('XX', 'XX', 'XX')).not.toContain(first);
    expect(prints('XX')).toEqual([first?.slice(0, -4)]);
  });

  it('is short and holds nothing of the text', () => {
    for (const print of prints('新修水渠XX公里。', '由XX村张某某实施。', '（待填）'))
      expect(print).toMatch(/^[0-9a-z]{1,11}$/);
  });
});
