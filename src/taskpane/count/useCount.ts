import { useEffect, useState } from 'react';
import { type Count, countPlaceholders } from './countPlaceholders';

export interface Counting {
  /** Absent while the report is being read. */
  readonly count: Count | undefined;
  readonly lookAgain: () => void;
}

/** Counts when the pane opens, and whenever it is asked to look again. */
export function useCount(): Counting {
  const [turn, setTurn] = useState(0);
  const [answer, setAnswer] = useState<{ readonly turn: number; readonly count: Count }>();

  useEffect(() => {
    // An answer that comes after the next look has begun, or after the pane has closed, is nobody's.
    let isCurrent = true;
    void countPlaceholders().then((count) => {
      if (isCurrent) setAnswer({ turn, count });
    });
    return () => {
      isCurrent = false;
    };
  }, [turn]);

  return {
    count: answer?.turn === turn ? answer.count : undefined,
    lookAgain: () => {
      setTurn(turn + 1);
    },
  };
}
