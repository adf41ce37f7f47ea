import { isPlainText } from '../../../../word/edit/plainText';

const [SHORTEST, LONGEST] = [2, 200];

/** Whether what is selected in the report may be a phrase: a few words, and all of them in one paragraph. */
export function canBeKept(selected: string): boolean {
  const text = selected.trim();
  return text.length >= SHORTEST && text.length <= LONGEST && isPlainText(text);
}
