import type { Phrase } from '../phrase';
import { bare } from './bare';

/** A phrase that a text is. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  /** How it is written, where that is one of the phrase's wrong forms or variants; null where it is its name or wording. */
  readonly wrongForm: string | null;
}

/** As they are once the text is made even. */
const EDGES = /^[,。;:、!?]+|[,。;:、!?]+$/g;
const IN_BRACKETS = /^[([【〔](.*)[)\]】〕]$/;

/**
 * The phrases that the clerk has selected in the report: those whose name, wording, wrong form or variant is the selected text,
 * whatever its blanks, its width, the shape of its quotation marks and what closes the clause behind it. Names and
 * wordings are known without their quotation marks; a wrong form is known with them first, for where they stand may be
 * all that is wrong with it: “三公经费”.
 * @returns the right ones first, then the longest wording first
 */
export function phraseOf(selectedText: string, phrases: readonly Phrase[]): PhraseMatch[] {
  const selected = evenly(selectedText).replace(EDGES, '').replace(IN_BRACKETS, '$1');
  const plain = bare(selected);
  if (plain === '') return [];
  const matches = phrases.flatMap((phrase) => matchOf(phrase, selected, plain) ?? []);
  return matches.sort(
    (a, b) =>
      Number(a.wrongForm !== null) - Number(b.wrongForm !== null) ||
      b.phrase.wording.length - a.phrase.wording.length,
  );
}

function matchOf(phrase: Phrase, selected: string, plain: string): PhraseMatch | undefined {
  const { name, wording } = phrase;
  const otherForms = [...phrase.wrongForms, ...phrase.variants];
  const isWrong = otherForms.find((form) => evenly(form) === selected);
  if (isWrong !== undefined) return { phrase, wrongForm: isWrong };
  if ([name, wording].some((form) => bare(evenly(form)) === plain)) return { phrase, wrongForm: null };
  const isNearlyWrong = otherForms.find((form) => bare(evenly(form)) === plain);
  return isNearlyWrong === undefined ? undefined : { phrase, wrongForm: isNearlyWrong };
}

/** Without blanks, all in half width, quotation marks of one shape. */
function evenly(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/["“”「」﹁﹂]/g, '"')
    .replace(/['‘’『』]/g, "'")
    .toLowerCase();
}
