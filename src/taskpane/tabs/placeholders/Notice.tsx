import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useLayoutEffect, useRef } from 'react';
import { useMessages } from '../../app/messages/language';
import { NoticeView } from '../../shared/NoticeView';
import { TextButton } from '../../shared/controls/TextButton';
import { answeringOf } from './asks/answering';
import { toldOf } from './derive/noticeLines';
import { useLateMessages } from './lateMessages/useLateMessages';
import { useSession, useTab } from './SessionContext';

const useStyles = makeStyles({
  // As narrow as its words, so that it stands in the notice's line.
  button: { whiteSpace: 'nowrap' },
});

/** What came of what was asked for, and what to do about it. */
export function Notice(): ReactElement | null {
  const styles = useStyles();
  const session = useSession();
  const messages = useMessages();
  const { notice, isMarked } = useTab().state;
  const says = messages.placeholders;
  const { notice: saysOfNotice } = useLateMessages();
  const told = notice && toldOf(messages, notice, isMarked);
  const mayBeTracked = notice?.says === 'failure' && notice.failure.code === 'trackingUnknown';
  // A notice that goes by itself tells of no blur: the focus would stand nowhere.
  const hasFocus = useRef(false);
  useLayoutEffect(() => {
    if (told || !hasFocus.current) return;
    hasFocus.current = false;
    session.focusActions();
  });
  if (!told) return null;
  return (
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
        <TextButton
          className={styles.button}
          onClick={() => {
            answeringOf(session).accept(notice.offer);
          }}
        >
          {saysOfNotice.fillOthers(notice.offer.reads)}
        </TextButton>
      )}
      {notice.says === 'filled' && (
        <TextButton
          className={styles.button}
          onClick={() => {
            session.undo(true);
          }}
        >
          {says.undo}
        </TextButton>
      )}
      {mayBeTracked && (
        <TextButton
          className={styles.button}
          onClick={() => {
            session.goOnUntracked();
          }}
        >
          {saysOfNotice.notTracked}
        </TextButton>
      )}
    </NoticeView>
  );
}
