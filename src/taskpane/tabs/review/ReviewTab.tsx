import { makeStyles } from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { provinceIn } from '../../../review/names/province';
import type { Show } from '../../app/tabs';
import { phrasesOf } from '../../libraryStore/entries';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
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
  tab: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column', overflowY: 'auto' },
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
  return (
    <div className={styles.tab}>
      {!reviewed || progress ? (
        <Start goFill={goFill} />
      ) : showsSlip ? (
        <Slip goFill={goFill} />
      ) : (
        <Found goFill={goFill} />
      )}
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
