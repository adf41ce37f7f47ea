import type { Library } from '../../../library/own/library';
import type { Words } from '../../../word/insert/atCursor';
import type { Failure } from '../../shared/failure';

/** What did not go as asked. */
export type PhraseNotice =
  | { readonly says: 'failure'; readonly failure: Failure }
  /** Word has not answered for a while. */
  | { readonly says: 'slow' }
  /** What was inserted was not taken back, or not for certain. */
  | { readonly says: 'notUndone' | 'perhapsUndone' }
  /** There is no room any more for what was deleted, or its name was given to another. */
  | { readonly says: 'notRestored' };

/** What was done last, and how it is undone. */
export type Done =
  /** A phrase of the clerk's own was written. */
  | { readonly type: 'kept'; readonly name: string }
  | { readonly type: 'inserted'; readonly text: string; readonly words: Words }
  /** @property before the library that still had it */
  | { readonly type: 'removed'; readonly id: string; readonly name: string; readonly before: Library };

/** What the tab does, and has done, with the report and the clerk's own phrases. */
export interface PhraseState {
  /** What Word is at, for the clerk to wait for. */
  readonly doing: 'insert' | 'undo' | undefined;
  readonly notice: PhraseNotice | undefined;
  readonly done: Done | undefined;
}

export const NOTHING_DONE: PhraseState = { doing: undefined, notice: undefined, done: undefined };
