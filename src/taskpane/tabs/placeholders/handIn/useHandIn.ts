import { useEffect, useState } from 'react';
import { type Failure, failureOf } from '../../../shared/failure';
import { useSession } from '../SessionContext';
import { putIn, readWork, takeOut } from './handIn';
import type { KeptWork } from './keptWork';

/** What came of the last thing that was asked for. */
export type Outcome = 'takenOut' | 'putIn' | { readonly failure: Failure };

/** What the document keeps, and what can be done about it. */
export interface HandIn {
  /** Undefined until Word was asked. */
  readonly work: KeptWork | undefined;
  readonly outcome: Outcome | undefined;
  readonly takeOut: () => void;
  readonly putIn: (work: KeptWork) => void;
}

export function useHandIn(): HandIn {
  const session = useSession();
  const [work, setWork] = useState<KeptWork>();
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    void readWork(session).then(setWork);
  }, [session]);
  const ask = (done: 'takenOut' | 'putIn', change: () => Promise<void>): void => {
    setOutcome(undefined);
    session.ask('clear', async () => {
      try {
        await change();
        setOutcome(done);
      } catch (error) {
        setOutcome({ failure: failureOf(error) });
      }
      setWork(await readWork(session));
    });
  };
  return {
    work,
    outcome,
    takeOut: () => {
      ask('takenOut', () => takeOut(session));
    },
    putIn: (kept) => {
      ask('putIn', () => putIn(session, kept));
    },
  };
}
