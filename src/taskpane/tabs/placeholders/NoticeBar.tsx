import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../app/messages/language';
import { NoticeRegion, NoticeView } from '../../shared/NoticeView';
import { linesOf } from './derive/noticeLines';
import { useSession, useTab } from './SessionContext';

/** What did not go as asked, and what to do about it. */
export function NoticeBar(): ReactElement {
  const session = useSession();
  const messages = useMessages();
  const { notice, isMarked } = useTab().state;
  const says = messages.placeholders;
  const lines = notice && linesOf(messages, notice, isMarked);
  const mayBeTracked = notice?.says === 'failure' && notice.failure.code === 'trackingUnknown';
  return (
    <NoticeRegion>
      {lines && (
        <NoticeView lines={lines}>
          {mayBeTracked && (
            <Button
              size="medium"
              onClick={() => {
                session.goOnUntracked();
              }}
            >
              {says.notTracked}
            </Button>
          )}
          <Button
            size="medium"
            onClick={() => {
              session.dismiss();
            }}
          >
            {says.dismiss}
          </Button>
        </NoticeView>
      )}
    </NoticeRegion>
  );
}
