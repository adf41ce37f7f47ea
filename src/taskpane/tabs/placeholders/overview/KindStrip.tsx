import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { Button } from '../../../shared/controls/Button';
import { countOf } from '../derive/view';
import { KIND } from '../state';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { Strip } from './Strip';

/** Says that one kind alone is shown, or that nothing of it is left; and leads back to all. */
export function KindStrip(): ReactElement | null {
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const button = useFocusRequest(KIND);
  const { kind } = state;
  if (kind === undefined) return null;
  const count = countOf(view, kind);
  const name = says.kind[kind];
  return (
    <Strip
      action={
        <Button
          ref={button}
          onClick={() => {
            session.showKind(undefined);
            session.focusActions();
          }}
        >
          {says.showAll}
        </Button>
      }
    >
      <span role="status">{count > 0 ? says.onlyKind(name, count) : says.kindDone(name)}</span>
    </Strip>
  );
}
