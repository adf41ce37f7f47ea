import { isCharacters } from './replay';

/** A span that was found. */
export interface Match<S> {
  readonly span: S;
  readonly range: Word.Range;
  /** The hits that make up the range: one, or the first and the last where it had to be joined. */
  readonly hits: readonly Word.Range[];
  /** What Word says of the range, as long as it stands where it was found; undefined where that is not known. */
  readonly expectedText: string | undefined;
  /** The paragraph that holds it; null where it was found in the whole body. */
  readonly paragraph: Word.Paragraph | null;
}

/**
 * Why a span was left alone: its text is no longer there; Word's hits are not the replay's; or its paragraph is not
 * understood, so that what is laid there could not be taken away.
 */
export type LostReason = 'changed' | 'notFound' | 'notUnderstood';

/** A span that was left alone. */
export interface Lost<S> {
  readonly span: S;
  readonly reason: LostReason;
}

/** What became of the targets of a search. */
export interface SearchResult<S> {
  readonly found: Match<S>[];
  readonly lost: Lost<S>[];
}

/**
 * Whether a range says something else than when it was found, so that it is no longer where it was. Its text must have
 * been loaded again. Of what is no character (breaks, references) Word may say this or that.
 */
export function hasMoved({ range, expectedText }: Pick<Match<unknown>, 'range' | 'expectedText'>): boolean {
  return expectedText !== undefined && isCharacters(expectedText) && range.text !== expectedText;
}
