import type { ReactElement } from 'react';
import { useAllMessages } from '../../app/messages/all';
import { AdviceView } from '../../shared/AdviceView';
import type { Outlook } from './usePlanned';

/** Why it cannot be told what inserting comes to; nothing where it can. */
export function OutlookLines({ outlook }: { readonly outlook: Outlook }): ReactElement | null {
  const { skeletons: says, failure } = useAllMessages();
  switch (outlook.says) {
    case 'failure':
      return <AdviceView says={failure[outlook.failure.code]} />;
    case 'notComposed':
      return <AdviceView says={says.notComposed(outlook.name)} />;
    case 'whereUnknown':
    case 'unread':
      return <span>{says[outlook.says]}</span>;
    default:
      return null;
  }
}
