import type { ReactElement } from 'react';
import type { Advice } from '../../shared/advice';
import { useMessages } from '../../app/messages/language';
import { Button } from '../../shared/controls/Button';
import { NoticeRegion } from '../../shared/NoticeRegion';
import { NoticeView } from '../../shared/NoticeView';
import { useRollover } from './RolloverContext';
import type { RolloverNotice } from './state';

interface NoticeBarProps {
  /** Back to where another report can be chosen. */
  readonly onLeave: () => void;
}

/** What came of the last action, and what to do about it. Where nothing was read, that is to choose another report. */
export function NoticeBar({ onLeave }: NoticeBarProps): ReactElement {
  const { session, says, state } = useRollover();
  const { failure, placeholders } = useMessages();
  const { notice, source } = state;
  const adviceOf = (told: RolloverNotice): Advice => {
    if (told.says === 'refused') return says.refused[told.reason];
    if (told.says === 'failure') return failure[told.failure.code];
    if (told.says === 'slow') return placeholders.slow;
    return says[told.says];
  };
  const told = notice && adviceOf(notice);
  const onDismiss = (): void => {
    session.dismiss();
  };
  const isOver = !source && notice?.says !== 'slow';
  const intent = notice?.says === 'opened' ? 'success' : 'warning';
  return (
    <NoticeRegion isSticky>
      {told && (
        <NoticeView
          intent={intent}
          lines={[told.title, told.advice]}
          {...(!isOver && { dismiss: { label: says.dismiss, onDismiss } })}
        >
          {isOver && <Button onClick={onLeave}>{says.chooseOther}</Button>}
        </NoticeView>
      )}
    </NoticeRegion>
  );
}
