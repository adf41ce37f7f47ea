import { cautionsOf, endOf, standingOf } from '../../../src/library/phrases/standing';

const PLAIN = { from: '', until: '', end: '', replacement: '', replacedBy: [] } as const;

describe('where a phrase stands in a report of a year', () => {
  it.each([
    ['', '', 2026, 'inForce'],
    ['', '', null, 'inForce'],
    ['2024', '', null, 'unknown'],
    ['', '2025', null, 'unknown'],
    ['2019-03', '2025', 2018, 'notYet'],
    ['2019-03', '2025', 2019, 'inForce'],
    ['2019-03', '2025', 2024, 'inForce'],
    ['2019-03', '2025', 2025, 'ending'],
    ['2019-03', '2025', 2026, 'ended'],
    ['2026-02', '2026-07', 2026, 'ending'],
    ['2026-02', '2026-07-31', 2026, 'ending'],
    ['2026-02', '2026-12-30', 2026, 'ending'],
    ['2026-02', '2026-12-31', 2026, 'ending'],
    ['2026-02', '2026-12', 2026, 'ending'],
    ['2026-02', '2026-07', 2027, 'ended'],
    ['2026-02', '2026-07', 2025, 'notYet'],
    ['2026-07-01', '', 2026, 'inForce'],
    ['', '2014', 2026, 'ended'],
    ['', '2014', 2010, 'inForce'],
  ])('%s to %s in %s: %s', (from, until, year, standing) => {
    expect(standingOf({ ...PLAIN, from, until }, year)).toBe(standing);
  });
});

it('an expression that has another in its place is superseded, unless it is said to be a campaign or a plan', () => {
  const replaced = { ...PLAIN, until: '2025', replacement: '常态化帮扶' };
  expect(endOf(replaced)).toBe('superseded');
  expect(standingOf(replaced, 2026)).toBe('superseded');
  expect(endOf({ ...PLAIN, replacedBy: ['own-a'] })).toBe('superseded');
  expect(endOf({ ...replaced, end: 'ended' })).toBe('ended');
  expect(endOf({ ...PLAIN, end: 'superseded' })).toBe('superseded');
});

describe('what to tell the clerk of a phrase', () => {
  const plain = { ...PLAIN, region: [], confidence: 'V' } as const;

  it.each([
    [plain, []],
    [{ ...plain, from: '2024', until: '2030' }, []],
    [{ ...plain, until: '2025' }, ['ended']],
    [{ ...plain, until: '2025', replacement: '乙' }, ['superseded']],
    [{ ...plain, until: '2026-07' }, ['ending']],
    [{ ...plain, until: '2026' }, ['ending']],
    [{ ...plain, from: '2027' }, ['notYet']],
    [{ ...plain, from: '2027', confidence: 'A' as const }, []],
    [{ ...plain, region: ['安徽', '湖南'] }, ['regional']],
    [{ ...plain, confidence: 'B' as const }, ['unchecked']],
    [
      { ...plain, from: '2021', until: '2021', region: ['安徽'], confidence: 'C' as const },
      ['ended', 'regional', 'uncertain'],
    ],
  ])('%j in 2026', (phrase, cautions) => {
    expect(cautionsOf(phrase, 2026, true)).toEqual(cautions);
  });

  it('says nothing of time where the year is not known', () => {
    expect(cautionsOf({ ...plain, until: '2025', region: ['江西'] }, null, true)).toEqual(['regional']);
  });

  it('takes the clerk’s and the unit’s own at their word', () => {
    const own = { ...plain, from: '2027', confidence: 'B' as const };
    expect(cautionsOf(own, 2026, false)).toEqual(['notYet']);
    expect(cautionsOf(own, 2027, false)).toEqual([]);
  });
});
