import type { Entry } from '../../../../worklist/entry';

/** Why what was found may be no placeholder. */
export type DoubtAbout =
  'masked' | 'missing' | 'line' | 'ellipsis' | 'model' | 'code' | 'instruction' | 'sign';

/** Behind letters, these make a model or a class of them: X型, A级. */
const MODEL = /^\s*(?:型|号|级|类|光|射线|系列|轴)/;

/** What speaks against an entry that is not certain: by how it is written. */
export function doubtAbout({ placeholder: { text, end }, text: paragraph }: Entry): DoubtAbout {
  if (text.includes('某')) return 'masked';
  if (text.trim() === '') return 'missing';
  if (/^[_＿\s]+$/.test(text)) return 'line';
  if (/^[….．。·\s]+$/.test(text)) return 'ellipsis';
  if (/^[A-Za-zＡ-Ｚａ-ｚ.．]+$/.test(text)) return MODEL.test(paragraph.slice(end)) ? 'model' : 'code';
  return /[\u4e00-\u9fff]/.test(text) ? 'instruction' : 'sign';
}
