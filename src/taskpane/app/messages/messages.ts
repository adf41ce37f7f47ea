import type { FailureCode } from '../../../word/office/failure';
import type { TrackingChange } from '../../../word/office/trackingChange';
import type { Advice } from '../../shared/advice';
import type { View } from '../tabs';
import type { PlaceholdersMessages } from '../../tabs/placeholders/messages/messages';

/** Everything that the pane says. Each language answers all of it. */
export interface Messages {
  readonly tag: 'zh-CN' | 'en-US';
  readonly product: string;
  /** What the tabs are called, and the button beside them. */
  readonly views: Readonly<Record<View, string>>;
  readonly placeholders: PlaceholdersMessages;
  readonly loading: string;
  /** Part of the pane itself could not be loaded. */
  readonly notLoaded: Advice;
  readonly tryAgain: string;
  readonly lookAgain: string;
  readonly failure: Readonly<Record<FailureCode, Advice>>;
  /** Stands under the advice of a failure after which changes are no longer tracked. */
  readonly trackingLeftOff: string;
  /** Said where all was done, but Word does not track changes as it did. */
  readonly trackingChanged: Readonly<Record<TrackingChange, string>>;
}
