import type { Entry } from '../../../../worklist/entry';

/** Why what was found may be no placeholder. */
export type DoubtAbout = 'masked' | 'missing' | 'line' | 'ellipsis' | 'code' | 'instruction' | 'sign';

/** What speaks against an entry that is not certain: by how it is written. */
export function doubtAbout({ placeholder: { text, unit, kind } }: Entry): DoubtAbout {
  if (text.includes('某')) return 'masked';
  // What is left where a figure was deleted: 下辖个行政村, 月日.
  if (text.trim() === '' || text === unit || (kind === 'date' && /^[年月日]+$/.test(text))) return 'missing';
  if (/^[_＿\s]+$/.test(text)) return 'line';
  if (/^[….．。·\s]+$/.test(text)) return 'ellipsis';
  if (/[（(【[〔]/.test(text)) return 'instruction';
  return /^[\p{L}.．]+$/u.test(text) ? 'code' : 'sign';
}
