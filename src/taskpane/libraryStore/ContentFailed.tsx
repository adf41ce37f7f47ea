import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from '../shared/AdviceView';
import { useAllMessages } from '../app/messages/all';
import { Button } from '../shared/controls/Button';
import { useLibraryStore } from './LibraryStoreContext';

const useStyles = makeStyles({
  failed: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
  },
});

/** What comes with the add-in could not be loaded: the host is offline, or was given another version meanwhile. */
export function ContentFailed(): ReactElement {
  const styles = useStyles();
  const { notLoaded, tryAgain } = useAllMessages();
  const libraryStore = useLibraryStore();
  return (
    <div className={styles.failed} role="status">
      <AdviceView says={notLoaded} />
      <Button
        onClick={() => {
          libraryStore.bring();
        }}
      >
        {tryAgain}
      </Button>
    </div>
  );
}
