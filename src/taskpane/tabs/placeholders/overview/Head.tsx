import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useMessages } from '../../../app/messages/language';
import { ProgressBar } from '../../../shared/controls/ProgressBar';
import { TabBar } from '../../../shared/controls/TabBar';
import { LISTED } from '../state';
import { DoubtStrip, DraftsStrip, KindStrip, SignsStrip } from '../late';
import { useSession, useTab } from '../SessionContext';
import { Actions } from './Actions';
import { Count } from './Count';

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap', // where the pane is magnified so far that one line has no room
    gap: tokens.spacingHorizontalS,
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  // Before there is anything to fill in there is no bar, and its place is kept.
  bar: { minHeight: '4px' },
});

/** First what one looks at, and how far it is; then what can be done with it. Strips stand below only while they are true. */
export function Head(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const total = view.left.length + state.filled;
  return (
    <>
      <div className={styles.head}>
        <div className={styles.line}>
          <Count />
          <TabBar
            look="circular"
            aria-label={says.views}
            tabs={LISTED}
            labels={says.listed}
            selected={state.listed}
            onSelect={(listed) => {
              session.showList(listed);
            }}
          />
        </div>
        <div className={styles.bar}>
          {total > 0 && (
            <ProgressBar
              thickness="large"
              value={state.filled}
              max={total}
              aria-label={says.progress(state.filled, total)}
            />
          )}
        </div>
        {state.listed === 'left' && (
          <div className={styles.line}>
            <Actions />
          </div>
        )}
      </div>
      <DoubtStrip />
      <SignsStrip />
      {state.listed === 'left' && (
        <>
          <KindStrip />
          <DraftsStrip />
        </>
      )}
    </>
  );
}
