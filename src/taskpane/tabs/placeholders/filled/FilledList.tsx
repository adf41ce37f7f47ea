import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { AdviceView } from '../../../shared/AdviceView';
import { EntryList, type RowFocus } from '../../../shared/find/EntryList';
import { correctingOf } from '../asks/correcting';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useSession, useTab } from '../SessionContext';
import { UndoButton } from '../UndoButton';
import { filledRows } from './filledRows';
import { FilledSentence } from './FilledSentence';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  find: { flex: 1, minWidth: 0 },
  advice: { padding: tokens.spacingHorizontalM },
});

/** What was filled in, under the headings: to be looked at, corrected, put back; whatever became of it in Word. */
export function FilledList(): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const says = useLateMessages();
  const { places, worklist } = useTab().state;
  const [wanted, setWanted] = useState('');
  const [focus, setFocus] = useState<RowFocus>();
  const rows = useMemo(
    () => filledRows(places, worklist?.paragraphs ?? [], wanted.trim()),
    [places, worklist?.paragraphs, wanted],
  );
  const stop = rows.find(({ key }) => key === focus?.key) ?? rows[0];
  if (places.every(({ standing }) => standing === 'gone')) {
    return (
      <div className={styles.advice}>
        <AdviceView says={says.nothingFilled} />
      </div>
    );
  }
  return (
    <>
      <div className={styles.line}>
        <Input
          className={styles.find}
          aria-label={says.find}
          placeholder={says.find}
          autoComplete="off"
          value={wanted}
          onChange={(_event, { value }) => {
            setWanted(value);
          }}
        />
        <UndoButton />
      </div>
      {rows.length === 0 ? (
        <div role="status" className={styles.advice}>
          {says.nothingFound}
        </div>
      ) : (
        <EntryList
          label={says.filledList}
          rows={rows}
          height={53}
          focusRequest={focus}
          shownFor={wanted}
          onGo={(key) => {
            if (key !== null) setFocus({ key });
          }}
        >
          {(row) => (
            <FilledSentence
              row={row}
              isStop={row === stop}
              onLeave={() => {
                correctingOf(session).close();
                setFocus({ key: row.key });
              }}
            />
          )}
        </EntryList>
      )}
    </>
  );
}
