/** Why a value is asked about before it is filled. */
export type Doubt =
  /** The value's unit is another than the row's; `text` is the unit as it was written. */
  | 'otherUnit'
  /** The same in another unit; `text` is the value in the row's. */
  | 'converted'
  /** 0.981 where per cent are wanted. */
  | 'fraction'
  | 'above100'
  /** 约50, 50多; `text` is the figure alone. */
  | 'approximate'
  /** The same where the report itself says 余 or 近. */
  | 'approximateTwice'
  /** 无, 没有: zero, or a sentence that goes. */
  | 'nothing'
  /** 同去年; `text` is last year's figure. */
  | 'sameAsLast'
  /** Ten times last year's figure or more, or a tenth of it or less; `text` is last year's. */
  | 'farFromLast'
  | 'range'
  | 'severalFigures'
  /** 十二, 三百万. */
  | 'numeral'
  /** 1.2E+05; `text` is what it says. */
  | 'scientific'
  /** Half a household. */
  | 'fractionCounted'
  | 'dateLike'
  | 'notInCalendar'
  | 'negative'
  /** (1.5): a bookkeeper's minus, or a remark. */
  | 'bracketed'
  /** 1.234,5 and 1,23: nobody knows which sign is which. */
  | 'punctuation'
  | 'unclear'
  /** Several rows or tables with different values; `text` has them. */
  | 'conflict'
  /** Several indicators bear that name. */
  | 'sameName'
  /** A code that the ledger does not have, beside a name that it has: mistyped, or another report's ledger. */
  | 'unknownCode'
  /** The code is one row's, the name another's. */
  | 'otherIndicator'
  /** No code, and a name that is only like this one's. */
  | 'similarName'
  /** Two columns of figures and nothing that tells them apart; `text` has both. */
  | 'twoFigures'
  /** Last year's figure was changed. */
  | 'inLastColumn'
  /** The figure was written into the sentence. */
  | 'inSentence'
  /** One cell for several rows. */
  | 'merged'
  /** The figure was found in running text. */
  | 'inText'
  /** The table speaks of another year; `text` is that year. */
  | 'otherYear'
  /** More households than persons. */
  | 'moreHouseholds'
  /** The report has another value by hand; `text` is that value. */
  | 'draftDiffers'
  /** Of several places some were changed by hand; `text` is what stands there. */
  | 'placesDiffer';

/** Why a value is not filled at all. */
export type Refusal =
  | 'tableError'
  | 'tooNarrow'
  | 'formula'
  /** A character that no value may hold; `text` is its code. */
  | 'character'
  /** 见附件, 待定; `text` has it. */
  | 'putOff'
  | 'dateSerial'
  | 'noSuchRow'
  | 'total'
  | 'noIndicator'
  | 'gone';

/** What should be looked at although the value is filled. */
export type Caution =
  /** 增长-3.2% is better said 下降3.2%; `text` is the figure without its sign. */
  | 'fall'
  | 'zero'
  | 'equalsLast'
  /** A remark that came with the value. */
  | 'remark'
  /** The indicator's name was changed. */
  | 'renamed';

/** A reason with what it is about, if anything. */
export interface Reason<Code extends string = Doubt | Refusal | Caution> {
  readonly code: Code;
  readonly text: string;
}

export function reason<Code extends string>(code: Code, text = ''): Reason<Code> {
  return { code, text };
}
