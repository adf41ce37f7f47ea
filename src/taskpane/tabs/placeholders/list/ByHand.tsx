import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Entry } from '../../../../worklist/entry';
import { useMessages } from '../../../app/messages/language';
import { fieldOf } from '../derive/rows';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useFocusRequest } from '../useFocusRequest';

interface ByHandProps {
  readonly entry: Entry;
}

const useStyles = makeStyles({
  // It takes the focus to be read, as the field would that stands here elsewhere, and is no control.
  advice: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} 6px`,
    color: tokens.colorNeutralForeground2,
    outlineStyle: 'none',
  },
});

/** Says where a placeholder stands that the pane cannot fill in, in place of its field. */
export function ByHand({ entry }: ByHandProps): ReactElement {
  const styles = useStyles();
  const { placeholders: says } = useMessages();
  const { byHand } = useLateMessages();
  const { heading, span } = entry.placeholder;
  return (
    <p ref={useFocusRequest(fieldOf(entry.id))} tabIndex={-1} className={styles.advice}>
      {span.part !== 'body' && byHand(says.part[span.part], heading)}
    </p>
  );
}
