import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Look } from '../../../../rollover/look';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { looksOf } from '../derive/summary';
import { useRollover } from '../RolloverContext';
import { keyOf } from '../state';
import { OldNew } from './OldNew';
import { useBitByBit } from './useBitByBit';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flex: 1, minWidth: 0 },
  why: { color: tokens.colorNeutralForeground2 },
  folded: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, cursor: 'pointer' },
  nothing: { padding: tokens.spacingHorizontalM },
});

/** What stays and must be looked at, the worst first; names and terms are folded. */
export function LookView(): ReactElement {
  const styles = useStyles();
  const { says, state } = useRollover();
  const { shown, folded } = looksOf(state);
  return (
    <>
      {shown.length > 0 ? (
        <LookList looks={shown} />
      ) : (
        <div className={styles.nothing}>{says.nothing.look}</div>
      )}
      {folded.length > 0 && (
        <details>
          <summary className={styles.folded}>{says.folded(folded.length)}</summary>
          <LookList looks={folded} />
        </details>
      )}
    </>
  );
}

function LookList({ looks }: { readonly looks: readonly Look[] }): ReactElement {
  const styles = useStyles();
  const { shown, more } = useBitByBit(looks);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((look) => (
          <LookRow key={`${keyOf(look)} ${look.reason}`} look={look} />
        ))}
      </ul>
      {more}
    </>
  );
}

function LookRow({ look }: { readonly look: Look }): ReactElement {
  const styles = useStyles();
  const { session, says, state } = useRollover();
  const key = keyOf(look);
  return (
    <li className={styles.row}>
      <Checkbox
        checked={state.seen.has(key)}
        label=""
        aria-label={says.seen(look.text)}
        onChange={(_event, { checked }) => {
          session.see(key, checked);
        }}
      />
      <div className={styles.what}>
        <OldNew span={look} />
        <div className={styles.why}>{says.reasons[look.reason]}</div>
      </div>
    </li>
  );
}
