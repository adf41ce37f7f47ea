import { withoutRefused } from '../../../report/refusedCharacters';
import { withoutMarkup } from '../../markup';
import type { Phrase } from '../../phrase';
import { bare } from '../../phrases/bare';
import { withoutNumber } from '../../skeletons/heading';

/** What can be told of a phrase from a report. */
export type PhraseDraft = Pick<Phrase, 'name' | 'wording' | 'expansion'>;

/** “名”（展开）: a name with quotation marks in it and, in brackets up to the end, what it stands for. */
const EXPANDED = /^([^（()）]*[“"「][^（()）]+[”"」][^（()）]*)[（(](.+)[)）][。，、；：.,;:]?$/u;
const ENDS = /[。，、；：！？.,;:!?\s]+$/u;
/** A name is what the clerk looks for: no more of a sentence than can be seen in a list. */
const LONGEST_NAME = 50;

/**
 * What was selected in the report as a phrase: its wording as it stands there, but for a heading's number; its name without quotation marks, and its
 * expansion where it follows in brackets. `addPhrase` says what is wrong with it.
 */
export function phraseFrom(selected: string): PhraseDraft {
  const text = withoutNumber(withoutMarkup(withoutRefused(selected.replace(/\t/g, ' '))).trim());
  const [, head, inside] = EXPANDED.exec(text) ?? [];
  const isOne = head !== undefined && inside !== undefined && isClosedAtEnd(inside);
  const wording = isOne ? head.trim() : text;
  const name = Array.from(bare(wording).replace(ENDS, '')).slice(0, LONGEST_NAME).join('');
  return { name, wording, expansion: isOne ? inside.trim() : '' };
}

/** Whether what stands between two brackets opens what it closes: in A（b）和C（d） it does not. */
function isClosedAtEnd(inside: string): boolean {
  let open = 0;
  for (const character of inside) {
    if ('（('.includes(character)) open += 1;
    if ('）)'.includes(character)) open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
