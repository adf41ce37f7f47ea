import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { phraseFrom } from '../../../library/own/read/phraseFrom';
import { Button } from '../../shared/controls/Button';
import { Icon } from '../../shared/Icon';
import { useNow } from '../../shared/useNow';
import { useAllMessages } from '../../app/messages/all';
import { NO_FIELDS } from './derive/fields';
import { canBeKept } from './derive/canBeKept';
import { shortened } from './derive/shortened';
import { usePhrases } from './PhrasesContext';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    maxWidth: '100%',
    minHeight: '32px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
});

/** Offers to keep what is selected in the report, where that is worth keeping and no phrase yet. */
export function KeepButton({ isKnown }: { readonly isKnown: boolean }): ReactElement | null {
  const styles = useStyles();
  const { phrases: says } = useAllMessages();
  const { browser, selection } = usePhrases();
  const { text } = useNow(selection);
  if (isKnown || !canBeKept(text)) return null;
  return (
    <div className={styles.line}>
      <Button
        className={styles.button}
        icon={<Icon name="add" />}
        onClick={() => {
          browser.edit({ id: null, fields: { ...NO_FIELDS, ...phraseFrom(text) }, from: null });
        }}
      >
        {says.keepSelected(shortened(text.trim()))}
      </Button>
    </div>
  );
}
