import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefCallback, useEffect, useRef, useState } from 'react';
import { skeletonFrom } from '../../../library/own/read/skeletonFrom';
import { useAllMessages } from '../../app/messages/all';
import { Spinner } from '../../shared/controls/Spinner';
import { SkeletonEditor } from '../settings/SkeletonEditor';
import { UnitForm } from '../settings/UnitForm';
import { ContentFailed } from '../../libraryStore/ContentFailed';
import { NotKeptBar } from '../../libraryStore/NotKeptBar';
import { useLibraryStore, useLibraryState } from '../../libraryStore/LibraryStoreContext';
import { NOTHING_SET } from '../../libraryStore/unit';
import { InsertBar } from './InsertBar';
import { SkeletonList } from './list/SkeletonList';
import { NoticeBar } from './NoticeBar';
import { Preview } from './Preview';
import { useSkeletons } from './SkeletonsContext';
import { useChosen } from './useChosen';
import { usePlanned } from './usePlanned';

interface SkeletonsContentProps {
  /** Takes the search field. */
  readonly field: RefCallback<HTMLElement>;
  readonly goFill: () => void;
}

/** A skeleton of the clerk's own that is being written. */
interface Draft {
  /** Null for a new one. */
  readonly id: string | null;
  readonly markdown: string;
}

const useStyles = makeStyles({
  // The list scrolls above the preview; where the pane is too low for both, the pane scrolls.
  tab: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  // It keeps its size, as a panel that is not shown does.
  away: { position: 'absolute', inset: 0, visibility: 'hidden' },
  asked: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  aside: { padding: tokens.spacingHorizontalM, alignSelf: 'flex-start' },
});

/** What the tab shows: the list with its preview, or a form in its place. */
export function SkeletonsContent({ field, goFill }: SkeletonsContentProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says, loading } = useAllMessages();
  const { session, toField } = useSkeletons();
  const libraryStore = useLibraryStore();
  const { content, contentFailed, settings, isYearOver } = useLibraryState();
  const chosen = useChosen();
  const outlook = usePlanned(chosen);
  const [draft, setDraft] = useState<Draft>();
  const [isAsking, setIsAsking] = useState(false);
  const isAway = draft !== undefined || isAsking;
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) toField();
    wasAway.current = isAway;
  }, [isAway, toField]);

  if (!content && !contentFailed) return <Spinner size="small" className={styles.aside} label={loading} />;
  const close = (): void => {
    setDraft(undefined);
  };
  // Back to the preview: there the names stand in their places before anything is inserted.
  const goOn = (): void => {
    setIsAsking(false);
  };
  return (
    <>
      {draft && (
        <div className={styles.tab}>
          <SkeletonEditor
            key={draft.id}
            id={draft.id}
            markdown={draft.markdown}
            onDone={close}
            onCancel={close}
          />
        </div>
      )}
      {isAsking && (
        <div className={mergeClasses(styles.tab, styles.asked)}>
          <Text>{says.setFirst}</Text>
          <UnitForm
            onDone={goOn}
            onLater={() => {
              libraryStore.setUnit(settings ?? NOTHING_SET);
              goOn();
            }}
          />
        </div>
      )}
      <div className={mergeClasses(styles.tab, isAway && styles.away)}>
        <NoticeBar goFill={goFill} />
        <NotKeptBar />
        {contentFailed && <ContentFailed />}
        <SkeletonList
          field={field}
          onEdit={({ skeleton }) => {
            setDraft({ id: skeleton.id, markdown: skeleton.markdown });
          }}
          onKeepSelection={() => {
            session.keep((paragraphs) => {
              setDraft({ id: null, markdown: skeletonFrom(paragraphs, says.newName) });
            });
          }}
        />
        <Preview outlook={outlook} />
        <InsertBar
          chosen={chosen}
          outlook={outlook}
          askFirst={
            settings === null || isYearOver
              ? () => {
                  setIsAsking(true);
                }
              : undefined
          }
        />
      </div>
    </>
  );
}
