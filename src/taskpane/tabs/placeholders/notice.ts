import type { FillOutcome } from '../../../word/edit/fillOutcome';
import type { Unselected } from '../../../word/edit/select';
import type { TrackingChange } from '../../../word/office/tracking';
import type { Failure } from '../../shared/failure';

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

/** What the pane has to say of the last action: only what did not go as asked. */
export type Notice =
  | { readonly says: 'failure'; readonly action: Action; readonly failure: Failure }
  /** Marks that were not laid or taken away. */
  | {
      readonly says: 'marks';
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
