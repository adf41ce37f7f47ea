import { type ReactElement, useState } from 'react';
import { HandInPage } from '../handIn/HandInPage';
import { BackPage } from './back/BackPage';
import { LedgerList } from './list/LedgerList';
import { useLedger } from './useLedger';

/** The figures that others have, by who has them: out to them, what came back, and out of the file that is handed in. */
export function LedgerView(): ReactElement | null {
  const { isRead, came } = useLedger().state;
  const [isHandingIn, setHandingIn] = useState(false);
  if (!isRead) return null;
  if (came) return <BackPage came={came} />;
  return (
    <>
      <LedgerList
        onHandIn={() => {
          setHandingIn(true);
        }}
      />
      {isHandingIn && (
        <HandInPage
          onBack={() => {
            setHandingIn(false);
          }}
        />
      )}
    </>
  );
}
