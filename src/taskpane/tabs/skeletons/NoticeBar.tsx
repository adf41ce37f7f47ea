import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { restoreEntry } from '../../../library/own/restore';
import { useAllMessages } from '../../app/messages/all';
import { NoticeRegion } from '../../shared/NoticeRegion';
import { NoticeView } from '../../shared/NoticeView';
import { TextButton } from '../../shared/controls/TextButton';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { linesOf } from './derive/noticeLines';
import { useSkeletons } from './SkeletonsContext';
import type { SkeletonNotice } from './state';

interface NoticeBarProps {
  readonly goFill: () => void;
  readonly onInsertAtEnd: () => void;
  readonly onDownload: () => void;
}

/** Something that can be done about a notice. */
interface Remedy {
  readonly label: string;
  readonly act: () => void;
}

// As narrow as its words, so that it stands in the notice's line.
const useStyles = makeStyles({ button: { whiteSpace: 'nowrap' } });

/** What came of the last action, and what to do about it. */
export function NoticeBar(props: NoticeBarProps): ReactElement {
  const styles = useStyles();
  const messages = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const { notice } = state;
  const remedies = useRemedies(props);
  const told = notice && linesOf(messages, notice);
  return (
    <NoticeRegion>
      {notice && told && (
        <NoticeView
          intent={told.intent}
          lines={told.lines}
          dismiss={{
            label: messages.skeletons.dismiss,
            onDismiss: () => {
              session.dismiss();
              toField();
            },
          }}
        >
          {remedies(notice).map(({ label, act }) => (
            <TextButton key={label} className={styles.button} onClick={act}>
              {label}
            </TextButton>
          ))}
        </NoticeView>
      )}
    </NoticeRegion>
  );
}

function useRemedies(props: NoticeBarProps): (notice: SkeletonNotice) => readonly Remedy[] {
  const { goFill, onInsertAtEnd, onDownload } = props;
  const { skeletons: says } = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const libraryStore = useLibraryStore();
  const isChosen = state.ticked.size > 0;
  return (notice) => {
    switch (notice.says) {
      case 'inserted': {
        const shows = notice.counts.slice(0, 1).map((count) => ({
          label: says.show,
          act: () => {
            session.show(count);
          },
        }));
        return [...shows, { label: says.goFill, act: goFill }];
      }
      case 'outsideBody':
        return isChosen ? [{ label: says.insertAtEnd, act: onInsertAtEnd }] : [];
      case 'opened':
        return isChosen ? [{ label: says.deeds.download(1), act: onDownload }] : [];
      case 'removed': {
        const { skeleton, before } = notice;
        const restore = (): void => {
          const answer = libraryStore.edit((library) => restoreEntry(library, skeleton.id, before));
          if ('refusal' in answer) session.notRestored(skeleton.name);
          else session.dismiss();
          toField();
        };
        return [{ label: says.undoRemove, act: restore }];
      }
      default:
        return [];
    }
  };
}
