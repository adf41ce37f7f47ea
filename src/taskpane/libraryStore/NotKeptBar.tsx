import type { ReactElement } from 'react';
import { useAllMessages } from '../app/messages/all';
import { NoticeRegion } from '../shared/NoticeRegion';
import { NoticeView } from '../shared/NoticeView';
import { useLibraryState } from './LibraryStoreContext';

/** What was set or changed last could not be kept on this machine. */
export function NotKeptBar(): ReactElement {
  const { notKept } = useAllMessages().finding;
  const { isNotKept } = useLibraryState();
  return (
    <NoticeRegion isSticky>
      {isNotKept && <NoticeView lines={[notKept.title, notKept.advice]} />}
    </NoticeRegion>
  );
}
