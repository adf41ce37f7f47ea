import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { skeletonFrom } from '../../library/own/skeletonFrom';
import { AdviceView } from '../AdviceView';
import { useAllMessages } from '../messages/all';
import { useSession } from '../placeholders/SessionContext';
import { SkeletonEditor } from '../settings/SkeletonEditor';
import { UnitForm } from '../settings/UnitForm';
import type { View } from '../shell/tabs';
import { ContentFailed } from '../shelf/ContentFailed';
import { useShelf, useShelfState } from '../shelf/ShelfContext';
import { NOTHING_SET } from '../shelf/unit';
import { InsertBar } from './InsertBar';
import { SkeletonList } from './list/SkeletonList';
import { NoticeBar } from './NoticeBar';
import { Preview } from './Preview';
import { SkeletonsSession } from './session/session';
import { SkeletonsContext, useSkeletons } from './SkeletonsContext';
import { useChosen } from './useChosen';
import { usePlanned } from './usePlanned';

interface SkeletonsTabProps {
  readonly isShown: boolean;
  /** Shows another tab. */
  readonly show: (view: View) => void;
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
  asked: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  aside: { padding: tokens.spacingHorizontalM, alignSelf: 'flex-start' },
});

/** The tab 骨架: sections and whole reports, inserted as the report goes on. */
export function SkeletonsTab({ isShown, show }: SkeletonsTabProps): ReactElement {
  const placeholders = useSession();
  const [session] = useState(
    () =>
      new SkeletonsSession(() => {
        placeholders.follow();
      }),
  );
  useEffect(() => (isShown ? session.follow() : undefined), [isShown, session]);
  return (
    <SkeletonsContext value={session}>
      <Content
        goFill={() => {
          show('placeholders');
        }}
      />
    </SkeletonsContext>
  );
}

function Content({ goFill }: { readonly goFill: () => void }): ReactElement {
  const styles = useStyles();
  const { skeletons: says, finding, loading } = useAllMessages();
  const { session } = useSkeletons();
  const shelf = useShelf();
  const { content, contentFailed, settings, isNotKept } = useShelfState();
  const chosen = useChosen();
  const outlook = usePlanned(chosen);
  const [draft, setDraft] = useState<Draft>();
  const [isAsking, setIsAsking] = useState(false);

  if (contentFailed) return <ContentFailed />;
  if (!content) return <Spinner size="small" className={styles.aside} label={loading} />;
  if (draft) {
    const close = (): void => {
      setDraft(undefined);
    };
    return (
      <div className={styles.tab}>
        <SkeletonEditor id={draft.id} markdown={draft.markdown} onDone={close} onCancel={close} />
      </div>
    );
  }
  if (isAsking) {
    // Back to the preview: there the names stand in their places before anything is inserted.
    const goOn = (): void => {
      setIsAsking(false);
    };
    return (
      <div className={styles.tab}>
        <div className={styles.asked}>
          <Text>{says.setFirst}</Text>
          <UnitForm
            onDone={goOn}
            onLater={() => {
              shelf.setUnit(NOTHING_SET);
              goOn();
            }}
          />
        </div>
      </div>
    );
  }
  return (
    <div className={styles.tab}>
      <NoticeBar goFill={goFill} />
      {isNotKept && (
        <div className={styles.asked}>
          <AdviceView says={finding.notKept} />
        </div>
      )}
      <SkeletonList
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
          settings === null
            ? () => {
                setIsAsking(true);
              }
            : undefined
        }
      />
    </div>
  );
}
