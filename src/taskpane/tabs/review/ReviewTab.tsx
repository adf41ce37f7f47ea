import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { provinceIn } from '../../../review/names/province';
import type { Show } from '../../app/tabs';
import { phrasesOf } from '../../libraryStore/entries';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { useKeptFocus } from '../../shared/useKeptFocus';
import { LateHandInPage } from '../placeholders/handIn/LateHandInPage';
import { useSession } from '../placeholders/SessionContext';
import { Found } from './Found';
import { NoticeBar } from './NoticeBar';
import { ReviewContext, useReview } from './ReviewContext';
import { ReviewSession } from './session';
import { Slip } from './Slip';
import { Start } from './Start';

interface ReviewTabProps {
  readonly isShown: boolean;
  /** Shows another tab. */
  readonly show: Show;
}

const useStyles = makeStyles({
  // It takes the focus to go on from, and is no control.
  tab: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    overflowY: 'auto',
    outlineStyle: 'none',
  },
  stage: { display: 'contents' },
});

/** The tab 检查: what a good editor would still find, looked for when the clerk asks. */
export function ReviewTab({ isShown, show }: ReviewTabProps): ReactElement {
  const placeholders = useSession();
  const libraryStore = useLibraryStore();
  const [session] = useState(
    () =>
      new ReviewSession(
        () => {
          const state = libraryStore.getState();
          const phrases = phrasesOf(state).map(({ phrase }) => phrase);
          const { year = null, unit = '', county = '' } = state.settings ?? {};
          return { phrases, year, unit, province: provinceIn(county + unit) };
        },
        () => {
          placeholders.follow();
        },
      ),
  );
  // What was left on purpose is written into the document when the clerk goes elsewhere.
  useEffect(() => {
    if (!isShown) return undefined;
    return () => {
      placeholders.endSpell();
    };
  }, [isShown, placeholders]);
  return (
    <ReviewContext value={session}>
      <Page
        goFill={() => {
          show('placeholders');
        }}
      />
    </ReviewContext>
  );
}

function Page({ goFill }: { readonly goFill: () => void }): ReactElement {
  const styles = useStyles();
  const { session, state } = useReview();
  const { reviewed, showsSlip, handsIn, progress } = state;
  const tab = useRef<HTMLDivElement>(null);
  const toTab = useCallback(() => tab.current?.focus(), []);
  const stage = progress ? 'progress' : !reviewed ? 'start' : showsSlip ? 'slip' : 'found';
  return (
    <div ref={tab} tabIndex={-1} className={styles.tab}>
      <Stage key={stage} onGone={toTab}>
        {stage === 'found' ? (
          <Found goFill={goFill} />
        ) : stage === 'slip' ? (
          <Slip goFill={goFill} />
        ) : (
          <Start goFill={goFill} />
        )}
      </Stage>
      <NoticeBar />
      {handsIn && (
        <LateHandInPage
          onBack={() => {
            session.showHandIn(false);
          }}
        />
      )}
    </div>
  );
}

/** What is shown until the next stage. @param props `onGone` is called where it goes away while it has the focus */
function Stage({
  onGone,
  children,
}: {
  readonly onGone: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return (
    <div {...useKeptFocus(onGone)} className={styles.stage}>
      {children}
    </div>
  );
}
