import { findPlaceholders } from '../../../../placeholders/find';
import { isPlainText } from '../../../../word/edit/plainText';

const [SHORTEST, LONGEST] = [2, 200];

/**
 * Whether what is selected in the report may be a phrase: a few words, all of them in one paragraph, and more than a figure
 * that is there or still to come.
 */
export function canBeKept(selected: string): boolean {
  const text = selected.trim();
  if (text.length < SHORTEST || text.length > LONGEST || !isPlainText(text)) return false;
  const blanks = findPlaceholders(text);
  const isInBlank = (at: number): boolean => blanks.some(({ start, end }) => at >= start && at < end);
  const letters = [...text.matchAll(/\p{L}/gu)].filter(({ index }) => !isInBlank(index));
  return letters.length >= SHORTEST;
}
