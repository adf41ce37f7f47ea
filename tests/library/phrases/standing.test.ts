import { cautionsOf, standingOf } from '../../../src/library/phrases/standing';

describe('where a phrase stands in a report of a year', () => {
  it.each([
    ['', '', 2026, 'inForce'],
    ['', '', null, 'inForce'],
    ['2024', '', null, 'unknown'],
    ['', '2025', null, 'unknown'],
    ['2019-03', '2025', 2018, 'notYet'],
    ['2019-03', '2025', 2019, 'inForce'],
    ['2019-03', '2025', 2025, 'inForce'],
    ['2019-03', '2025', 2026, 'over'],
    ['2026-02', '2026-07', 2026, 'ending'],
    ['2026-02', '2026-07-31', 2026, 'ending'],
    ['2026-02', '2026-12-30', 2026, 'ending'],
    ['2026-02', '2026-12-31', 2026, 'inForce'],
    ['2026-02', '2026-12', 2026, 'inForce'],
    ['2026-02', '2026-07', 2027, 'over'],
    ['2026-02', '2026-07', 2025, 'notYet'],
    ['2026-07-01', '', 2026, 'inForce'],
    ['', '2014', 2026, 'over'],
    ['', '2014', 2010, 'inForce'],
  ])('%s to %s in %s: %s', (from, until, year, standing) => {
    expect(standingOf({ from, until }, year)).toBe(standing);
  });
});

describe('what to tell the clerk of a phrase', () => {
  const plain = { from: '', until: '', region: [], confidence: 'V' } as const;

  it.each([
    [plain, []],
    [{ ...plain, from: '2024', until: '2030' }, []],
    [{ ...plain, until: '2025' }, ['over']],
    [{ ...plain, until: '2026-07' }, ['ending']],
    [{ ...plain, from: '2027' }, ['notYet']],
    [{ ...plain, region: ['安徽', '湖南'] }, ['regional']],
    [{ ...plain, confidence: 'B' as const }, []],
    [
      { from: '2021', until: '2021', region: ['安徽'], confidence: 'C' as const },
      ['over', 'regional', 'uncertain'],
    ],
  ])('%j in 2026', (phrase, cautions) => {
    expect(cautionsOf(phrase, 2026)).toEqual(cautions);
  });

  it('says nothing of time where the year is not known', () => {
    expect(cautionsOf({ ...plain, until: '2025', region: ['江西'] }, null)).toEqual(['regional']);
  });
});
