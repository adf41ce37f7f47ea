import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Sending } from './useSending';

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ':not(:empty)': { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  },
});

/** What came of sending; where the clipboard is closed to the pane, what is to be copied by hand. */
export function SentNotice({ sending }: { readonly sending: Sending | undefined }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.notice} role="status">
      {sending?.says}
      {sending?.byHand !== undefined && (
        <Textarea
          readOnly
          rows={5}
          aria-label={sending.says}
          value={sending.byHand}
          onFocus={({ target }) => {
            target.select();
          }}
        />
      )}
    </div>
  );
}
