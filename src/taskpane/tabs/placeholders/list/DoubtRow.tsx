import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Entry } from '../../../../worklist/entry';
import { useMessages } from '../../../app/messages/language';
import { excerptOf } from '../derive/excerpt';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { LookButton } from './LookButton';
import { Sentence } from './Sentence';

interface DoubtRowProps {
  readonly rowKey: string;
  readonly group: 'unsure' | 'dismissed';
  readonly entry: Entry;
}

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
  button: { minWidth: 'auto', whiteSpace: 'nowrap' },
  kind: { color: tokens.colorNeutralForeground3 },
});

/** What may be a placeholder, or was said to be none: the clerk says what it is. A double click says it once. */
export function DoubtRow({ rowKey, group, entry }: DoubtRowProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { worklist } = useTab().state;
  const { kind, unit } = entry.placeholder;
  const first = useFocusRequest(rowKey);
  return (
    <div className={styles.row}>
      <Sentence excerpt={excerptOf(entry, worklist?.paragraphs)} />
      <div className={styles.kind}>{says.kindAndUnit(says.kind[kind], unit)}</div>
      <div className={styles.buttons}>
        {group === 'unsure' ? (
          <>
            <Button
              ref={first}
              className={styles.button}
              onClick={({ detail }) => {
                if (detail <= 1) session.decide(entry.id, 'placeholder');
              }}
            >
              {says.isPlaceholder}
            </Button>
            <Button
              className={styles.button}
              onClick={({ detail }) => {
                if (detail <= 1) session.decide(entry.id, 'ordinary');
              }}
            >
              {says.notPlaceholder}
            </Button>
          </>
        ) : (
          <Button
            ref={first}
            className={styles.button}
            onClick={({ detail }) => {
              if (detail <= 1) session.decide(entry.id, undefined);
            }}
          >
            {says.bringBack}
          </Button>
        )}
        <LookButton id={entry.id} />
      </div>
    </div>
  );
}
