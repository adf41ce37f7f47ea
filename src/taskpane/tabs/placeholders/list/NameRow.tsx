import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { questionOf } from '../../../../worklist/questions/questionOf';
import { useMessages } from '../../../app/messages/language';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { excerptOf } from '../derive/excerpt';
import type { Row } from '../derive/rows';
import { useSession, useTab } from '../SessionContext';
import { LookButton } from './LookButton';
import { Sentence } from './Sentence';
import { ValueForm } from './ValueForm';

interface NameRowProps {
  readonly row: Extract<Row, { type: 'name' }>;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  occurrence: { display: 'flex', alignItems: 'flex-start' },
  tick: { flex: 1, minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  button: {
    minWidth: 'auto',
    whiteSpace: 'nowrap',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});

/** The same name in several places: one answer fills them all, but those that the clerk leaves out. */
export function NameRow({ row }: NameRowProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { pending, opened, leftOut, worklist } = useTab().state;
  const isOpen = opened.has(row.key);
  const entries = row.entries.filter(({ id }) => !pending.has(id));
  const chosen = entries.filter(({ id }) => !leftOut.has(id));
  const { kind, name } = row.name;
  return (
    <div className={styles.row}>
      <div className={styles.line}>
        <h2 className={styles.name}>{says.sameName(name, says.kind[kind], entries.length)}</h2>
        <Button
          appearance="subtle"
          className={styles.button}
          aria-expanded={isOpen}
          onClick={() => {
            session.toggle(row.key);
          }}
        >
          {isOpen ? says.hideOccurrences : says.showOccurrences}
        </Button>
      </div>
      {/* Made anew after a fill: what was filled in must not stand there for those that were left out. */}
      {entries.length === row.entries.length && (
        <ValueForm
          row={row.key}
          label={says.value(name)}
          unit=""
          button={says.fillTogether(chosen.length)}
          question={(value) => chosen.map((entry) => questionOf(entry, value)).find(Boolean) ?? null}
          onFill={(value) => {
            const ids = chosen.map(({ id }) => id);
            if (ids.length > 0) session.fill(row.key, ids, value);
            else session.stepFrom(row.key, 1);
          }}
          onStep={(step) => {
            session.stepFrom(row.key, step);
          }}
        />
      )}
      {isOpen &&
        entries.map((entry) => (
          <div key={entry.id} className={styles.occurrence}>
            <Checkbox
              className={styles.tick}
              checked={!leftOut.has(entry.id)}
              label={<Sentence excerpt={excerptOf(entry, worklist?.paragraphs)} />}
              onChange={() => {
                session.leaveOut(entry.id);
              }}
            />
            <LookButton id={entry.id} />
          </div>
        ))}
    </div>
  );
}
