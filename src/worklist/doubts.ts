import type { Placeholder } from '../placeholders/placeholder';

/**
 * What speaks against a placeholder that is not sure, or for it: a name may be kept back on purpose; a figure seems to have
 * been left out; a line may be meant for a pen; an ellipsis, a model, a letter that stands for something, a remark that waits
 * for something, a sign may be just that.
 */
export type DoubtReason =
  'masked' | 'missing' | 'line' | 'ellipsis' | 'model' | 'code' | 'instruction' | 'sign';

/** Behind letters, these make a model or a class of them: X型, A级. */
const MODEL = /^\s*(?:型|号|级|类|光|射线|系列|轴)/;

/**
 * Why a placeholder is asked about, by how it is written.
 * @param after what follows it in its paragraph
 */
export function reasonOf({ text, lost }: Pick<Placeholder, 'text' | 'lost'>, after: string): DoubtReason {
  if (lost || text.trim() === '') return 'missing';
  if (text.includes('某')) return 'masked';
  if (/^[_＿\s]+$/.test(text)) return 'line';
  if (/^[….．。·—\s]+$/.test(text)) return 'ellipsis';
  if (/^[A-Za-zＡ-Ｚａ-ｚ.．]+$/.test(text)) return MODEL.test(after) ? 'model' : 'code';
  return /[\u4e00-\u9fff]/.test(text) ? 'instruction' : 'sign';
}

/** Whether something seems to be left out there: a group of its own among what is asked. */
export function isLikelyOwed(placeholder: Pick<Placeholder, 'text' | 'lost'>): boolean {
  return reasonOf(placeholder, '') === 'missing';
}

/**
 * What is written over a placeholder for a value. Where a figure was deleted outright, the measure word that stood beside it
 * stays: 12 over the 个 of 下辖个行政村 is 12个. A date is written whole, and a share stands behind its verb: 参保率达.
 */
export function textFor(placeholder: Pick<Placeholder, 'text' | 'kind' | 'lost'>, value: string): string {
  const { text, kind, lost } = placeholder;
  if (!lost || kind === 'date' || value.endsWith(text)) return value;
  return text === '达' ? text + value : value + text;
}
