import type { FailureCode } from '../../word/failure';
import type { PlaceholdersMessages } from './placeholders/messages';

/** What went wrong, and what to do about it. */
export interface Advice {
  readonly title: string;
  readonly advice: string;
}

/** Everything that the pane says. Each language answers all of it. */
export interface Messages {
  readonly product: string;
  readonly placeholders: PlaceholdersMessages;
  readonly lookAgain: string;
  readonly outsideWord: Advice;
  readonly failure: Readonly<Record<FailureCode, Advice>>;
  /** Stands under the advice of a failure after which changes are no longer tracked. */
  readonly trackingLeftOff: string;
}
