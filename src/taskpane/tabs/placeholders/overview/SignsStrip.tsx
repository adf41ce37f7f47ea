import type { ReactElement } from 'react';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useTab } from '../SessionContext';
import { Strip } from './Strip';

/** Says that some signs are not looked for, as the clerk wants it: else a report with them would seem to be filled in. */
export function SignsStrip(): ReactElement | null {
  const says = useLateMessages();
  const off = useTab().state.worklist?.off ?? [];
  return off.length === 0 ? null : <Strip icon="filter">{says.signsOff(off.length)}</Strip>;
}
