import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../../../shared/controls/Button';
import { ProgressBar } from '../../../shared/controls/ProgressBar';
import { Spinner } from '../../../shared/controls/Spinner';
import { useRollover } from '../RolloverContext';

const useStyles = makeStyles({
  reading: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  bar: { width: '100%' },
});

/** Last year's report is read: how far that is, and what ends it. */
export function Reading({ onStop }: { readonly onStop: () => void }): ReactElement {
  const styles = useStyles();
  const { says, state } = useRollover();
  const { progress } = state;
  return (
    <div className={styles.reading}>
      <Spinner size="small" label={says.reading} />
      {progress !== undefined && (
        <div className={styles.bar}>
          <ProgressBar value={progress} max={1} aria-label={says.reading} />
        </div>
      )}
      <Button onClick={onStop}>{says.stop}</Button>
    </div>
  );
}
