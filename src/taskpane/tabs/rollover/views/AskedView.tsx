import type { ReactElement } from 'react';
import { decisionsOf } from '../derive/summary';
import { useRollover } from '../RolloverContext';
import { AskedRow } from './AskedRow';
import { Groups } from './Groups';

/** What the clerk is asked, one by one. */
export function AskedView(): ReactElement {
  const { says, state } = useRollover();
  return (
    <Groups spans={decisionsOf(state, 'asked')} nothing={says.nothing.asked}>
      {(decision) => <AskedRow decision={decision} />}
    </Groups>
  );
}
