import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TextButton } from '../../shared/controls/TextButton';
import { useNow } from '../../shared/useNow';
import { useAllMessages } from '../../app/messages/all';
import type { PhrasesMessages } from './messages/messages';
import { shortened } from './derive/shortened';
import { usePhrases } from './PhrasesContext';
import type { PhraseState } from './state';

const useStyles = makeStyles({
  // There before it has something to say, so that a screen reader hears it.
  foot: { flexShrink: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

/** What was done last, and the way to undo it: a quiet line under the list. */
export function Foot(): ReactElement {
  const styles = useStyles();
  const { phrases: says } = useAllMessages();
  const { session, toField } = usePhrases();
  const state = useNow(session);
  const { doing, done } = state;
  const line = lineOf(says, state);
  const canUndo = done?.type === 'removed' || (done?.type === 'inserted' && done.words.span !== null);
  return (
    <div role="status" className={styles.foot}>
      {line !== null && (
        <div className={styles.line}>
          <span className={styles.text}>{line}</span>
          {done && canUndo && (
            <TextButton
              className={styles.button}
              disabledFocusable={doing !== undefined}
              onClick={() => {
                session.undo();
                toField(); // the button goes with what it undoes
              }}
            >
              {says.undo}
            </TextButton>
          )}
        </div>
      )}
    </div>
  );
}

function lineOf(says: PhrasesMessages, { doing, done }: PhraseState): string | null {
  if (doing) return doing === 'insert' ? says.inserting : says.undoing;
  if (!done) return null;
  if (done.type === 'inserted') return says.inserted(shortened(done.text), shortened(done.words.replaced));
  return says[done.type](done.name);
}
