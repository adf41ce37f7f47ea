import { readFigure } from '../values/figure';
import { plain } from '../values/plain';
import type { Ask } from './decide';

/** The values that a question is likely to be answered with; none where the clerk has to ask back. */
export function proposalsOf({ reason: { code, text }, written }: Ask): string[] {
  switch (code) {
    case 'converted':
    case 'approximate':
    case 'approximateTwice':
    case 'scientific':
    case 'fraction':
    case 'sameAsLast':
      return figuresIn(text);
    case 'nothing':
      return ['0'];
    case 'conflict':
    case 'twoFigures':
      return text.split('、').flatMap(figuresIn);
    case 'otherUnit':
    case 'range':
    case 'severalFigures':
    case 'numeral':
    case 'dateLike':
    case 'notInCalendar':
    case 'bracketed':
    case 'punctuation':
    case 'unclear':
    case 'inSentence':
      return [];
    default:
      return figuresIn(written);
  }
}

function figuresIn(text: string): string[] {
  const figure = readFigure(plain(text));
  return figure ? [figure.value] : [];
}
