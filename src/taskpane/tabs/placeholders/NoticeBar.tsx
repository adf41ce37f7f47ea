import { Button } from '@fluentui/react-components';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
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
  // A notice that goes by itself tells of no blur: the focus would stand nowhere.
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (lines || !hasFocus.current) return;
    hasFocus.current = false;
    session.focusActions();
  });
  return (
    <NoticeRegion>
      {lines && (
        <NoticeView
          lines={lines}
          onFocusChange={(isWithin) => {
            hasFocus.current = isWithin;
          }}
        >
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
