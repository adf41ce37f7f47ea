import { type ReactElement, useState } from 'react';
import { type AllMessages, useAllMessages } from '../../app/messages/all';
import type { Advice } from '../../shared/advice';
import { NoticeRegion } from '../../shared/NoticeRegion';
import { NoticeView } from '../../shared/NoticeView';
import { useNow } from '../../shared/useNow';
import { useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { usePhrases } from './PhrasesContext';
import type { PhraseNotice } from './state';

/** What did not go as asked, and what to do about it. */
export function NoticeBar(): ReactElement {
  const messages = useAllMessages();
  const { session, toField } = usePhrases();
  const { notice } = useNow(session);
  const { isNotKept } = useLibraryState();
  const [hasSeen, setHasSeen] = useState(false); // that nothing is kept
  const isUntold = isNotKept && !hasSeen;
  const { trackingLeftOff } = messages;
  const leftOff = notice?.says === 'failure' && notice.failure.trackingLeftOff;
  return (
    <NoticeRegion>
      {notice && (
        <Bar
          says={adviceOf(messages, notice)}
          {...(leftOff && { also: trackingLeftOff })}
          onDismiss={() => {
            session.dismiss();
            toField();
          }}
        />
      )}
      {isUntold && (
        <Bar
          says={messages.finding.notKept}
          onDismiss={() => {
            setHasSeen(true);
            toField();
          }}
        />
      )}
    </NoticeRegion>
  );
}

function adviceOf(messages: AllMessages, notice: PhraseNotice): Advice {
  return notice.says === 'failure' ? messages.failure[notice.failure.code] : messages.phrases[notice.says];
}

interface BarProps {
  readonly says: Advice;
  readonly also?: string;
  readonly onDismiss: () => void;
}

function Bar({ says, also, onDismiss }: BarProps): ReactElement {
  const { phrases } = useAllMessages();
  return (
    <NoticeView
      lines={[says.title, says.advice, ...(also === undefined ? [] : [also])]}
      dismiss={{ label: phrases.dismiss, onDismiss }}
    />
  );
}
