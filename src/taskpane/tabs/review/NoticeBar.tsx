import type { ReactElement } from 'react';
import { type AllMessages, useAllMessages } from '../../app/messages/all';
import type { Advice } from '../../shared/advice';
import { NoticeRegion } from '../../shared/NoticeRegion';
import { NoticeView } from '../../shared/NoticeView';
import { useReview } from './ReviewContext';
import type { ReviewNotice } from './state';

/** What came of the last action, where it was not what the clerk wanted. */
export function NoticeBar(): ReactElement {
  const messages = useAllMessages();
  const { session, state } = useReview();
  const { notice } = state;
  return (
    <NoticeRegion>
      {notice && (
        <NoticeView
          lines={linesOf(messages, notice)}
          dismiss={{
            label: messages.review.dismiss,
            onDismiss: () => {
              session.dismissNotice();
            },
          }}
        />
      )}
    </NoticeRegion>
  );
}

function linesOf(messages: AllMessages, notice: ReviewNotice): readonly [string, ...string[]] {
  const { review: says } = messages;
  switch (notice.says) {
    case 'failure': {
      const { code, trackingLeftOff } = notice.failure;
      return [
        ...linesOfAdvice(messages.failure[code]),
        ...(trackingLeftOff ? [messages.trackingLeftOff] : []),
      ];
    }
    case 'notFixed': {
      const { title, advice } = says.notFixed[notice.outcome];
      return [`${title} ${says.places(notice.count)}`, advice];
    }
    case 'notSelected':
      return linesOfAdvice(messages.placeholders.notSelected[notice.reason]);
    case 'trackingChanged':
      return [messages.trackingChanged[notice.to]];
    case 'notUndone':
      return linesOfAdvice(says.notUndone);
    case 'slow':
      return linesOfAdvice(messages.placeholders.slow);
  }
}

function linesOfAdvice({ title, advice }: Advice): [string, string] {
  return [title, advice];
}
