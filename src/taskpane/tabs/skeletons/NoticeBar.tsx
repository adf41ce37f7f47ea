import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { restoreEntry } from '../../../library/own/restore';
import type { CountPhrase } from '../../../outline/countPhrases';
import { useAllMessages } from '../../app/messages/all';
import { NoticeRegion } from '../../shared/NoticeRegion';
import { NoticeView } from '../../shared/NoticeView';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { linesOf } from './derive/noticeLines';
import { useSkeletons } from './SkeletonsContext';

/** What came of the last action, and what to do about it. */
export function NoticeBar({ goFill }: { readonly goFill: () => void }): ReactElement {
  const messages = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const libraryStore = useLibraryStore();
  const { notice } = state;
  const says = messages.skeletons;
  const told = notice && linesOf(messages, notice);
  const counts: readonly CountPhrase[] = notice?.says === 'inserted' ? notice.counts : [];
  return (
    <NoticeRegion>
      {notice && told && (
        <NoticeView intent={told.intent} lines={told.lines}>
          {counts.slice(0, 1).map((count) => (
            <Button
              key="show"
              size="medium"
              onClick={() => {
                session.show(count);
              }}
            >
              {says.show}
            </Button>
          ))}
          {notice.says === 'inserted' && (
            <Button size="medium" onClick={goFill}>
              {says.goFill}
            </Button>
          )}
          {notice.says === 'removed' && (
            <Button
              size="medium"
              onClick={() => {
                const { skeleton, before } = notice;
                const answer = libraryStore.edit((library) => restoreEntry(library, skeleton.id, before));
                if ('refusal' in answer) session.notRestored(skeleton.name);
                else session.dismiss();
                toField();
              }}
            >
              {says.undoRemove}
            </Button>
          )}
          <Button
            size="medium"
            onClick={() => {
              session.dismiss();
              toField();
            }}
          >
            {says.dismiss}
          </Button>
        </NoticeView>
      )}
    </NoticeRegion>
  );
}
