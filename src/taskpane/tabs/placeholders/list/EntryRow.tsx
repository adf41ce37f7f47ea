import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Entry } from '../../../../worklist/entry';
import { questionOf } from '../../../../worklist/questions/questionOf';
import { useMessages } from '../../../app/messages/language';
import { excerptOf, sentenceOf } from '../derive/excerpt';
import { useSession, useTab } from '../SessionContext';
import { Sentence } from './Sentence';
import { ValueForm } from './ValueForm';

interface EntryRowProps {
  readonly rowKey: string;
  readonly entry: Entry;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    paddingLeft: `calc(${tokens.spacingHorizontalM} - 3px)`,
    borderLeft: '3px solid transparent',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' }, // nothing is transparent there
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
    backgroundColor: tokens.colorNeutralBackground2,
  },
  sentence: {
    padding: 0,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    minHeight: '32px',
  },
  short: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- without it no browser clamps lines
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  line: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  text: { flex: 1, minWidth: 0 },
  kind: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  pending: { color: tokens.colorNeutralForeground3 },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  button: { minWidth: 'auto', minHeight: '32px', padding: `0 ${tokens.spacingHorizontalXS}` },
});

/** A placeholder in its sentence; where it is the current one, with the way to fill it in. */
export function EntryRow({ rowKey, entry }: EntryRowProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state } = useTab();
  const isCurrent = state.current === entry.id;
  const isPending = state.pending.has(entry.id);
  const { kind, unit, text } = entry.placeholder;
  const paragraphs = state.worklist?.paragraphs;
  const kindAndUnit = says.kindAndUnit(says.kind[kind], unit);
  const draft = state.drafts.get(rowKey);
  const aside = isPending ? says.filling : draft ? says.notYetFilled(draft) : kindAndUnit;
  return (
    <div className={mergeClasses(styles.row, isCurrent && styles.current, isPending && styles.pending)}>
      <div className={styles.line}>
        <button
          type="button"
          aria-current={isCurrent}
          className={mergeClasses(styles.sentence, styles.text)}
          onClick={() => {
            session.open(entry.id);
          }}
        >
          <span className={isCurrent ? undefined : styles.short}>
            <Sentence excerpt={isCurrent ? sentenceOf(entry, paragraphs) : excerptOf(entry, paragraphs)} />
          </span>
        </button>
        {!isCurrent && <span className={styles.kind}>{aside}</span>}
      </div>
      {isCurrent && !isPending && (
        <>
          <ValueForm
            row={rowKey}
            label={says.value(`${text} ${kindAndUnit}`)}
            unit={unit}
            button={says.fill}
            question={(value) => questionOf(entry, value)}
            onFill={(value) => {
              session.fill(rowKey, [entry.id], value);
            }}
            onStep={(step) => {
              session.stepFrom(rowKey, step);
            }}
          />
          <div className={styles.foot}>
            <span className={styles.kind}>{kindAndUnit}</span>
            <Button
              appearance="subtle"
              className={styles.button}
              onClick={({ detail }) => {
                // The second click of a double one would dismiss the next entry, which has come to stand there.
                if (detail <= 1) session.decide(entry.id, 'ordinary');
              }}
            >
              {says.notPlaceholder}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
