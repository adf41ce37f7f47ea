import type { Phrase } from '../phrase';
import { bare } from './bare';

/** What of a phrase is put into the report. */
export type InsertionForm = 'wording' | 'wordingAndExpansion' | 'expansion';

/**
 * The text that is put into the report: “四个不摘”, “四个不摘”（摘帽不摘责任……）, or what stands in the brackets alone.
 * @returns null where the phrase has no such text: no expansion, or none that says more than the wording
 */
export function insertionOf(
  { wording, expansion }: Pick<Phrase, 'wording' | 'expansion'>,
  form: InsertionForm,
): string | null {
  if (form === 'wording') return wording;
  const [inWords, told] = [bare(wording), bare(expansion)];
  if (told === '' || inWords.includes(told)) return null;
  if (form === 'expansion') return expansion;
  if (!told.includes(inWords)) return wording + bracketed(expansion);
  // 新发展理念（创新、协调、绿色、开放、共享的新发展理念） would say it twice.
  const repeated = `的${wording}`;
  return expansion.endsWith(repeated) ? wording + bracketed(expansion.slice(0, -repeated.length)) : null;
}

/** Brackets in brackets are of another shape, the round ones inside: GB/T 15834-2011, 4.9.3. */
function bracketed(text: string): string {
  return /[（）]/.test(text) ? `〔${text}〕` : `（${text}）`;
}
