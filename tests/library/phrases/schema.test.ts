import * as v from 'valibot';
import { phraseSchema } from '../../../src/library/phrases/schema';

const LEAST = { id: 'si-ge-bu-zhai', name: '四个不摘', wording: '“四个不摘”' };

/** The field at fault and the fault, of each issue. */
function faultsOf(fields: object): [unknown, string][] {
  const { issues = [] } = v.safeParse(phraseSchema, { ...LEAST, ...fields });
  return issues.map(({ path, message }) => [path?.[0].key, message]);
}

it('what may be empty may be missing', () => {
  expect(v.parse(phraseSchema, LEAST)).toEqual({
    ...LEAST,
    ...{ verb: '', expansion: '', source: '', category: '', region: [], from: '', until: '', end: '' },
    ...{
      replacement: '',
      replacedBy: [],
      advice: '',
      confidence: 'B',
      wrongForms: [],
      variants: [],
      note: '',
    },
  });
});

describe('a phrase is refused for its', () => {
  it.each([
    ['id', { id: '' }, 'missing'],
    ['name', { name: ' 　' }, 'missing'],
    ['wording', { wording: '' }, 'missing'],
    ['id', { id: '四个不摘' }, 'value'],
    ['id', { id: 'A' }, 'value'],
    ['id', { id: '-a' }, 'value'],
    ['name', { name: 7 }, 'value'],
    ['name', { name: '名'.repeat(101) }, 'tooLong'],
    ['wording', { wording: '字'.repeat(501) }, 'tooLong'],
    ['expansion', { expansion: '字'.repeat(2001) }, 'tooLong'],
    ['region', { region: Array.from({ length: 41 }, () => '安徽') }, 'tooLong'],
    ['region', { region: [''] }, 'missing'],
    ['region', { region: '安徽' }, 'value'],
    ['wording', { wording: '四个\u0000不摘' }, 'control'],
    ['wording', { wording: '四个\n不摘' }, 'control'],
    ['wording', { wording: '四个\u202e不摘' }, 'control'],
    ['wording', { wording: '四个\u200b不摘' }, 'control'],
    ['wording', { wording: '四个\ud840不摘' }, 'control'],
    ['note', { note: '见<a href="https://example.org">' }, 'markup'],
    ['advice', { advice: '</p>' }, 'markup'],
    ['source', { source: '<!-- 注 -->' }, 'markup'],
    ['expansion', { expansion: '<SCRIPT>' }, 'markup'],
    ['wrongForms', { wrongForms: ['<img src=x>'] }, 'markup'],
    ['from', { from: '2026年' }, 'date'],
    ['from', { from: '26' }, 'date'],
    ['from', { from: '2026-13' }, 'date'],
    ['from', { from: '2026-7' }, 'date'],
    ['until', { until: '2026-02-29' }, 'date'],
    ['until', { until: '2026-04-31' }, 'date'],
    ['until', { until: '2026-07-01T00:00' }, 'date'],
    ['until', { from: '2026', until: '2025' }, 'order'],
    ['until', { from: '2026-08', until: '2026-07' }, 'order'],
    ['until', { from: '2026-07-02', until: '2026-07-01' }, 'order'],
    ['end', { end: 'over' }, 'value'],
    ['confidence', { confidence: 'D' }, 'value'],
    ['confidence', { confidence: '' }, 'value'],
  ])('%s %j: %s', (field, fields, fault) => {
    expect(faultsOf(fields)[0]).toEqual([field, fault]);
  });

  it.each([null, undefined, '四个不摘', [], 1])('being %j', (value) => {
    expect(v.is(phraseSchema, value)).toBe(false);
  });
});

it.each(['id', 'name', 'wording'])('a phrase is refused where it has no %s', (field) => {
  const others = Object.fromEntries(Object.entries(LEAST).filter(([key]) => key !== field));
  const { issues } = v.safeParse(phraseSchema, others);
  expect(issues?.map(({ path, message }) => [path?.[0].key, message])).toEqual([[field, 'missing']]);
});

describe('a phrase may have', () => {
  it.each([
    { id: 'own-phrase-1x9' },
    { id: 'own--2' },
    { wording: '字'.repeat(500), expansion: '字'.repeat(2000) },
    { note: 'a < b，<35，3<5' },
    { name: '𠮷祥' },
    { from: '2026', until: '2026' },
    { from: '2026-07', until: '2026' },
    { from: '2026', until: '2026-07' },
    { from: '2026-07-31', until: '2026-07' },
    { from: '2024-02-29', until: '' },
    { confidence: 'C', region: ['安徽', '湖南'] },
  ])('%j', (fields) => {
    expect(faultsOf(fields)).toEqual([]);
  });
});
