import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { useTab } from '../SessionContext';
import { Strip } from './Strip';

/** Why the number may be off, as long as it may. */
export function DoubtStrip(): ReactElement | null {
  const { placeholders: says } = useMessages();
  const doubt = useTab().state.worklist?.doubt;
  return doubt ? <Strip icon="question">{says.notSure[doubt]}</Strip> : null;
}
