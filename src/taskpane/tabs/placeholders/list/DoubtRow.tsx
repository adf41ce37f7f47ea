import { makeStyles, tokens } from '@fluentui/react-components';
import type { MouseEvent, ReactElement } from 'react';
import type { Decision } from '../../../../worklist/decisions';
import { reasonOf } from '../../../../worklist/doubts';
import type { Entry } from '../../../../worklist/entry';
import { useMessages } from '../../../app/messages/language';
import { Icon, type IconName } from '../../../shared/controls/Icon';
import { TextButton } from '../../../shared/controls/TextButton';
import { RowButton } from '../../../shared/controls/rows/RowButton';
import { excerptOf } from '../derive/excerpt';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { Excerpted } from './Excerpted';
import { useRowStyles } from './rowStyles';

export interface DoubtRowProps {
  readonly rowKey: string;
  readonly group: 'unsure' | 'dismissed';
  readonly entry: Entry;
  readonly isStop: boolean;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} 6px`,
  },
  why: { flex: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  button: { whiteSpace: 'nowrap' },
});

/** What may be a placeholder, or was said to be none: the clerk says what it is. A press on the sentence shows it in Word. */
export function DoubtRow({ rowKey, group, entry, isStop }: DoubtRowProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const lateSays = useLateMessages();
  const { worklist } = useTab().state;
  const { placeholder, text } = entry;
  const saying = (label: string, icon: IconName, decision: Decision | undefined): ReactElement => (
    <TextButton
      className={styles.button}
      icon={<Icon name={icon} />}
      tabIndex={isStop ? 0 : -1}
      onClick={({ detail }: MouseEvent) => {
        // A double click says it once: the next row has come to stand there.
        if (detail <= 1) session.decide(entry.id, decision);
      }}
    >
      {label}
    </TextButton>
  );
  return (
    <div className={rowStyles.row}>
      <RowButton
        ref={useFocusRequest(rowKey)}
        tabIndex={isStop ? 0 : -1}
        title={says.look}
        className={rowStyles.sentence}
        onClick={() => {
          session.look(entry.id);
        }}
      >
        <span>
          <Excerpted part={placeholder.span.part} excerpt={excerptOf(entry, worklist?.paragraphs)} />
        </span>
      </RowButton>
      <div className={styles.line}>
        {group === 'unsure' ? (
          <>
            <Icon name="question" />
            <span className={styles.why}>
              {lateSays.doubtAbout[reasonOf(placeholder, text.slice(placeholder.end))]}
            </span>
            {saying(says.isPlaceholder, 'check', 'placeholder')}
            {saying(lateSays.isNone, 'dismiss', 'ordinary')}
          </>
        ) : (
          <>
            <span className={styles.why} />
            {saying(lateSays.bringBack, 'undo', undefined)}
          </>
        )}
      </div>
    </div>
  );
}
