import type { ReactElement } from 'react';
import { useTab } from '../SessionContext';

/** What was filled in, and what can be done about it. */
export function FilledList(): ReactElement {
  const { undoable } = useTab().state;
  return (
    <ul>
      {undoable.flatMap((step) =>
        step.type === 'fills'
          ? step.fills.map(({ value, paragraph, start }) => <li key={`${paragraph} ${start}`}>{value}</li>)
          : [],
      )}
    </ul>
  );
}
