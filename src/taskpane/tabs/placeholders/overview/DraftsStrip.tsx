import type { ReactElement } from 'react';
import { Button } from '../../../shared/controls/Button';
import { draftsOf } from '../answers/drafts';
import { answeringOf } from '../asks/answering';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useSession, useTab } from '../SessionContext';
import { Strip } from './Strip';

/** How many places were written in the list and left, and the button that fills them all in. */
export function DraftsStrip(): ReactElement | null {
  const answering = answeringOf(useSession());
  const says = useLateMessages();
  const drafts = draftsOf(useTab().state);
  const { count } = drafts;
  if (count === 0) return null;
  return (
    <Strip
      icon="pencil"
      action={
        <Button
          onClick={() => {
            answering.fillDrafts(drafts);
          }}
        >
          {says.fillDrafts}
        </Button>
      }
    >
      <span role="status">{says.drafts(count)}</span>
    </Strip>
  );
}
