import { type ReactElement, useState } from 'react';
import { Button } from '../../../shared/controls/Button';
import { useRollover } from '../RolloverContext';

/** A report with more is shown bit by bit: nobody reads thousands of rows in one go. */
const AT_A_TIME = 100;

/** The first of many, and the button that shows more of them; null where there are none. */
export function useBitByBit<T>(all: readonly T[]): {
  readonly shown: readonly T[];
  readonly more: ReactElement | null;
} {
  const { says } = useRollover();
  const [count, setCount] = useState(AT_A_TIME);
  const rest = all.length - count;
  const more = (): ReactElement => (
    <Button
      appearance="subtle"
      onClick={() => {
        setCount(count + AT_A_TIME);
      }}
    >
      {says.more(Math.min(AT_A_TIME, rest))}
    </Button>
  );
  return { shown: all.slice(0, count), more: rest > 0 ? more() : null };
}
