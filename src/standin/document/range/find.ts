import type { Quirks } from '../../quirks';
import { stretches } from './stretches';
import { contentOf } from '../story/content';
import { LiveRange } from './liveRange';
import { DocumentRefusal } from '../refusal';

/** Word's search options, all off at first; `matchWildcards` is not known here. */
interface FindOptions {
  readonly matchCase?: boolean;
  readonly ignoreSpace?: boolean;
  readonly ignorePunct?: boolean;
  readonly matchPrefix?: boolean;
  readonly matchSuffix?: boolean;
  readonly matchWholeWord?: boolean;
}

const LONGEST = 255;
/** Each hit is an object in the stand-in and another one in Office.js: more of them are refused, not waited for. */
export const MOST_HITS = 50_000;
/** What is typed with an input method: two Chinese, Japanese or Korean characters side by side. */
const TYPED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2}/u;
/** Stands where a search cannot go on: equal to nothing that is searched for. */
const BARRIER = '\0';

/**
 * Finds a literal text: left to right, no overlaps, never across paragraphs, over hidden characters too but not over
 * deleted ones, as far as the document's Word has no quirks. `^^` is `^`, `^t` a tab, `^l` a line break.
 * @throws DocumentRefusal for an empty text, one longer than 255 characters, or another code with `^`
 */
export function find(range: LiveRange, text: string, options: FindOptions = {}): LiveRange[] {
  if (text === '') throw new DocumentRefusal('InvalidArgument', 'There is nothing to search for.');
  if (text.length > LONGEST)
    throw new DocumentRefusal(
      'SearchStringInvalidOrTooLong',
      `More than ${LONGEST} characters to search for.`,
    );
  const { quirks } = range.document;
  if (quirks.has('searchMissesTyped') && TYPED.test(literal(text))) return [];
  const fold = folding(options, quirks);
  const wanted = [...literal(text).split('')].map(fold).join('');
  if (wanted === '') return [];
  const hits: LiveRange[] = [];
  for (const { paragraph, from, to } of stretches(range)) {
    const { text: all, offsets } = searchable(contentOf(paragraph).pieces, from, to, fold, quirks);
    for (let at = all.indexOf(wanted); at >= 0;) {
      const [first = 0, last = 0] = [offsets[at], offsets[at + wanted.length - 1]];
      const fits = fitsWord(contentOf(paragraph).text, first, last + 1, options);
      if (fits) {
        const start = { paragraph, offset: first };
        hits.push(new LiveRange(range.document, start, { paragraph, offset: last + 1 }));
        if (hits.length > MOST_HITS) throw tooMany(hits);
      }
      at = all.indexOf(wanted, at + (fits ? wanted.length : 1));
    }
  }
  return hits;
}

function tooMany(hits: readonly LiveRange[]): DocumentRefusal {
  for (const hit of hits) hit.release();
  return new DocumentRefusal('GeneralException', `A search has more than ${MOST_HITS} hits.`);
}

/** What is searched, and for each of its characters the offset in the paragraph. */
function searchable(
  pieces: ReturnType<typeof contentOf>['pieces'],
  from: number,
  to: number,
  fold: (char: string) => string,
  quirks: Quirks,
): { text: string; offsets: number[] } {
  const chars: string[] = [];
  const offsets: number[] = [];
  for (const piece of pieces) {
    if (piece.start >= to || piece.start + piece.text.length <= from) continue;
    if (piece.hidden && quirks.has('searchSkipsHidden')) continue;
    if (piece.deleted && !quirks.has('searchFindsDeletions')) {
      if (quirks.has('searchBreaksAtDeletions')) {
        chars.push(BARRIER);
        offsets.push(piece.start);
      }
      continue;
    }
    for (let i = Math.max(0, from - piece.start); i < Math.min(piece.text.length, to - piece.start); i++) {
      const char = fold(piece.text.charAt(i));
      if (char === '') continue;
      chars.push(char);
      offsets.push(piece.start + i);
    }
  }
  return { text: chars.join(''), offsets };
}

/** One character as it is compared: one unit long, or nothing if it does not count. */
function folding(options: FindOptions, quirks: Quirks): (char: string) => string {
  const { matchCase, ignoreSpace, ignorePunct } = options;
  return (found) => {
    const char = quirks.has('searchIgnoresWidth') ? halfWidth(found) : found;
    if (ignoreSpace && /\s/.test(char)) return '';
    if (ignorePunct && /\p{P}/u.test(char)) return '';
    const lower = matchCase ? char : char.toLowerCase();
    return lower.length === 1 ? lower : char;
  };
}

/** `Ａ` → `A`, the wide blank → a blank; anything else as it is. */
function halfWidth(char: string): string {
  if (char === '\u3000') return ' ';
  return /[\uff01-\uff5e]/.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
}

function literal(text: string): string {
  return text.replace(/\^([\s\S]?)/g, (code: string, letter: string) => {
    const char = { '^': '^', t: '\t', l: '\v' }[letter];
    if (char === undefined)
      throw new DocumentRefusal('NotImplemented', `Searching for ${code} is not answered here.`);
    return char;
  });
}

function fitsWord(all: string, from: number, to: number, options: FindOptions): boolean {
  const isWord = (char: string): boolean => /[\p{L}\p{N}_]/u.test(char);
  const starts = from === 0 || !isWord(all.charAt(from - 1)) || !isWord(all.charAt(from));
  const ends = to >= all.length || !isWord(all.charAt(to)) || !isWord(all.charAt(to - 1));
  if ((options.matchPrefix || options.matchWholeWord) && !starts) return false;
  return ends || !(options.matchSuffix || options.matchWholeWord);
}
