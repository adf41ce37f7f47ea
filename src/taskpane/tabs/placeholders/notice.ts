import type { FillOutcome } from '../../../word/edit/fillOutcome';
import type { Unselected } from '../../../word/edit/select';
import type { TrackingChange } from '../../../word/office/trackingChange';
import type { Failure } from '../../shared/failure';
import type { Offer } from './answers/types';

/** What the clerk asked the pane to do with the report. */
export type Action = 'read' | 'mark' | 'clear' | 'go' | 'fill' | 'undo' | 'decide';

/** Whether a notice tells of a value that was not filled in: that is not swept away by the next value. */
export function isOfFill(notice: Notice): boolean {
  return (
    notice.says === 'notFilled' ||
    notice.says === 'trackingLeftOff' ||
    (notice.says === 'failure' && notice.action === 'fill')
  );
}

/** What the pane has to say of the last action: what did not go as asked, and what came of it where the list does not show it. */
export type Notice =
  | { readonly says: 'failure'; readonly action: Action; readonly failure: Failure }
  /** Marks that were laid or taken away, and those that were not. */
  | {
      readonly says: 'marks';
      /** How many placeholders have one now; undefined where they were taken away. */
      readonly marked: number | undefined;
      /** Left alone since the clerk has highlighted them by hand. */
      readonly kept: number;
      /** Left alone since they could not be found for certain. */
      readonly lost: number;
      /** Places in our colour that we cannot reach. */
      readonly unreached: number;
      /** What stands around those that were left alone since their control is locked. */
      readonly locked?: readonly string[];
    }
  /** Fills that were not made, or not for certain, by what became of the worst. */
  | {
      readonly says: 'notFilled';
      readonly outcome: Exclude<FillOutcome, 'filled'>;
      readonly count: number;
      readonly trackingLeftOff: boolean;
    }
  /** Several places were filled in one go. */
  | {
      readonly says: 'filled';
      readonly count: number;
      /** What was typed; undefined where that was not the same for all. */
      readonly typed: string | undefined;
    }
  /** One place of a group was filled: the others can be, too. */
  | { readonly says: 'offer'; readonly offer: Offer }
  /** Filled in, but in fields: Word takes the values away when it updates these. */
  | { readonly says: 'inField'; readonly count: number }
  /** Word has not answered for a while. */
  | { readonly says: 'slow' }
  /** All was done, but for that. */
  | { readonly says: 'trackingLeftOff' }
  /** All was done, but Word does not track as it did. */
  | { readonly says: 'trackingChanged'; readonly to: TrackingChange }
  /** Marking was stopped on the way. */
  | { readonly says: 'stopped'; readonly marked: number; readonly of: number }
  | { readonly says: 'notSelected'; readonly reason: Unselected }
  /** Fills that no longer stand as they were filled. */
  | { readonly says: 'notUndone'; readonly count: number };

/** A notice if it tells of something that did not go as asked. */
export function troubleOf(notice: Notice | undefined): Notice | undefined {
  const isMarked =
    notice?.says === 'marks' && !notice.locked && notice.kept + notice.lost + notice.unreached === 0;
  return isMarked || notice?.says === 'filled' || notice?.says === 'offer' ? undefined : notice;
}
