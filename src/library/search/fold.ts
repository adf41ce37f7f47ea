/** A text as searches see it, and where in the text each of its characters comes from. */
export interface Folded {
  /** Without blanks and punctuation, in half width and lower case. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, where what it is made of begins in the source, and where that ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Signs too: nobody searches for them, and some are written in two ways. */
const PASSED_OVER = /[\p{P}\p{S}\p{Z}\p{C}]/u;
/** Nearly all that stands in a library, and already as searches see it. */
const ORDINARY = /[\u4e00-\u9fff]/;

/** Folds a name, a text or a query, so that they can be compared unit by unit. */
export function fold(source: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of source) {
    for (const folded of foldedCharacters(character)) {
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(at);
        ends.push(at + character.length);
      }
    }
    at += character.length;
  }
  return { text, starts, ends };
}

function foldedCharacters(character: string): string[] {
  if (ORDINARY.test(character)) return [character];
  return Array.from(character.normalize('NFKC').toLowerCase()).filter((folded) => !PASSED_OVER.test(folded));
}
