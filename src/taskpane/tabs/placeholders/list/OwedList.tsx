import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../../app/messages/language';
import { EntryList, type RowFocus } from '../../../shared/find/EntryList';
import { RowButton } from '../../../shared/controls/rows/RowButton';
import { isSign } from '../derive/owed';
import { owedExcerpt, owedRows } from '../derive/owedRows';
import { useSession, useTab } from '../SessionContext';
import { Excerpted } from './Excerpted';
import { useRowStyles } from './rowStyles';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What the clerk has marked up as not yet done, in the way that is chosen; a press on a sentence shows it in Word. */
export function OwedList(): ReactElement | null {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state, view } = useTab();
  const [focus, setFocus] = useState<RowFocus>();
  const { kind } = state;
  if (!isSign(kind)) return null;
  return (
    <EntryList
      label={says.kind[kind]}
      rows={owedRows(view.owed, kind)}
      height={53}
      focusRequest={focus}
      shownFor={kind}
      onGo={(key) => {
        if (key !== null) setFocus({ key });
      }}
    >
      {({ owed }, tabIndex) => (
        <div className={rowStyles.row}>
          <RowButton
            tabIndex={tabIndex}
            title={says.look}
            className={rowStyles.sentence}
            onClick={() => {
              session.lookAtOwed(owed.span);
            }}
          >
            <span>
              <Excerpted
                part={owed.span.part}
                excerpt={owedExcerpt(owed, state.worklist?.paragraphs ?? [])}
              />
              {owed.note !== undefined && <span className={styles.note}>{owed.note}</span>}
            </span>
          </RowButton>
        </div>
      )}
    </EntryList>
  );
}
