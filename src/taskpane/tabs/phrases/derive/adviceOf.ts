import type { AllMessages } from '../../../app/messages/all';
import type { Advice } from '../../../shared/advice';
import type { PhraseNotice } from '../state';

/** What a notice says, and what it tells the clerk to do. */
export function adviceOf(messages: AllMessages, notice: PhraseNotice): Advice {
  return notice.says === 'failure' ? messages.failure[notice.failure.code] : messages.phrases[notice.says];
}
