import type { ReactElement } from 'react';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { LookAgainButton } from '../LookAgainButton';
import { useTab } from '../SessionContext';
import { Strip } from './Strip';

/** Why the number may be off, as long as it may. */
export function DoubtStrip(): ReactElement | null {
  const says = useLateMessages();
  const doubt = useTab().state.worklist?.doubt;
  if (!doubt) return null;
  return (
    <Strip icon="question" action={<LookAgainButton appearance="secondary" />}>
      {says.notSure[doubt]}
    </Strip>
  );
}
