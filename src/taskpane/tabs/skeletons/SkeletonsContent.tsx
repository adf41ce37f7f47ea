import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, type RefCallback, useEffect, useRef, useState } from 'react';
import { noteUse } from '../../../library/own/favourites';
import { skeletonFrom } from '../../../library/own/read/skeletonFrom';
import { useAllMessages } from '../../app/messages/all';
import { Spinner } from '../../shared/controls/Spinner';
import { SkeletonEditor } from '../settings/SkeletonEditor';
import { ContentFailed } from '../../libraryStore/ContentFailed';
import { NotKeptBar } from '../../libraryStore/NotKeptBar';
import { useLibraryStore, useLibraryState } from '../../libraryStore/LibraryStoreContext';
import type { Chosen } from './derive/planned';
import { Foot } from './Foot';
import { SkeletonList } from './list/SkeletonList';
import { NoticeBar } from './NoticeBar';
import { PreviewPage } from './preview/PreviewPage';
import { useSkeletons } from './SkeletonsContext';
import type { Deed } from './state';
import { UnitPage } from './UnitPage';
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
  // The list scrolls above the foot; where the pane is too low for both, the pane scrolls.
  tab: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
  // What is told lies over the end of the list and in sight, never over the foot.
  told: { position: 'sticky', bottom: 0, flexShrink: 0 },
  aside: { padding: tokens.spacingHorizontalM, alignSelf: 'flex-start' },
});

/** What the tab shows: the list with its foot, and the pages over it. */
export function SkeletonsContent({ field, goFill }: SkeletonsContentProps): ReactElement {
  const styles = useStyles();
  const { loading } = useAllMessages();
  const { session, toField } = useSkeletons();
  const libraryStore = useLibraryStore();
  const { content, contentFailed, settings, isYearOver } = useLibraryState();
  const chosen = useChosen();
  const outlook = usePlanned(chosen);
  const [draft, setDraft] = useState<Draft>();
  const [asked, setAsked] = useState<Deed>();
  const [isPreviewed, setPreviewed] = useState(false);
  const isAway = draft !== undefined || asked !== undefined || isPreviewed;
  const wasAway = useRef(false);
  // A page gives the focus back to what it came from; where that has gone, the search field takes it.
  useEffect(() => {
    if (wasAway.current && !isAway && document.activeElement === document.body) toField();
    wasAway.current = isAway;
  }, [isAway, toField]);

  if (!content && !contentFailed) return <Spinner size="small" className={styles.aside} label={loading} />;
  const act = (deed: Deed, what: Chosen): void => {
    if (deed !== 'insert') session[deed](what);
    else
      session.insert(what, () => {
        libraryStore.change((library) => what.skeletons.reduce((all, { id }) => noteUse(all, id), library));
      });
  };
  const ask = (deed: Deed): void => {
    if (settings === null || isYearOver) {
      setAsked(deed);
      return;
    }
    setPreviewed(false);
    act(deed, chosen);
  };
  return (
    <>
      <div className={styles.tab}>
        <NotKeptBar />
        {contentFailed && <ContentFailed />}
        <SkeletonList
          field={field}
          onEdit={({ skeleton }) => {
            setDraft({ id: skeleton.id, markdown: skeleton.markdown });
          }}
          onKeepSelection={() => {
            session.keep((paragraphs) => {
              setDraft({ id: null, markdown: skeletonFrom(paragraphs) });
            });
          }}
        />
        <div className={styles.told}>
          <NoticeBar
            goFill={goFill}
            onInsertAtEnd={() => {
              session.choose({ place: 'end' });
              ask('insert');
            }}
            onDownload={() => {
              act('download', chosen);
            }}
          />
        </div>
        <Foot
          chosen={chosen}
          outlook={outlook}
          onDo={ask}
          onPreview={() => {
            setPreviewed(true);
          }}
        />
      </div>
      {isPreviewed && chosen.skeletons.length > 0 && (
        <PreviewPage
          chosen={chosen}
          outlook={outlook}
          onBack={() => {
            setPreviewed(false);
          }}
          onDo={ask}
        />
      )}
      {asked && (
        <UnitPage
          deed={asked}
          onBack={() => {
            setAsked(undefined);
          }}
          onAnswer={(answer) => {
            libraryStore.setUnit(answer);
            setAsked(undefined);
            setPreviewed(false);
            act(asked, { ...chosen, settings: answer });
          }}
        />
      )}
      {draft && (
        <SkeletonEditor
          id={draft.id}
          markdown={draft.markdown}
          onDone={(_id, kind) => {
            setDraft(undefined);
            if (draft.id === null) session.choose({ way: kind, from: 'own' });
          }}
          onCancel={() => {
            setDraft(undefined);
          }}
        />
      )}
    </>
  );
}
