import { Button } from '@fluentui/react-components';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../app/messages/language';
import { NoticeRegion, NoticeView } from '../../shared/NoticeView';
import { toldOf } from './derive/noticeLines';
import { useSession, useTab } from './SessionContext';

/** What came of what was asked for, and what to do about it. */
export function NoticeBar(): ReactElement {
  const session = useSession();
  const messages = useMessages();
  const { notice, isMarked } = useTab().state;
  const says = messages.placeholders;
  const told = notice && toldOf(messages, notice, isMarked);
  const mayBeTracked = notice?.says === 'failure' && notice.failure.code === 'trackingUnknown';
  // A notice that goes by itself tells of no blur: the focus would stand nowhere.
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (told || !hasFocus.current) return;
    hasFocus.current = false;
    session.focusActions();
  });
  return (
    <NoticeRegion>
      {told && (
        <NoticeView
          intent={told.intent}
          lines={told.lines}
          onFade={() => {
            session.fade(notice);
          }}
          dismiss={{
            label: says.dismiss,
            onDismiss: () => {
              session.dismiss();
            },
          }}
          onFocusChange={(isWithin) => {
            hasFocus.current = isWithin;
          }}
        >
          {notice.says === 'offer' && (
            <Button
              onClick={() => {
                session.answering.accept(notice.offer);
              }}
            >
              {says.fillOthers(notice.offer.reads)}
            </Button>
          )}
          {notice.says === 'filled' && (
            <Button
              onClick={() => {
                session.undo(true);
              }}
            >
              {says.undo}
            </Button>
          )}
          {mayBeTracked && (
            <Button
              onClick={() => {
                session.goOnUntracked();
              }}
            >
              {says.notTracked}
            </Button>
          )}
        </NoticeView>
      )}
    </NoticeRegion>
  );
}
