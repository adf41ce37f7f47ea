import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Span } from '../../../../report/span';
import { around } from '../derive/around';
import { useRollover } from '../RolloverContext';

interface OldNewProps {
  readonly span: Span;
  /** What stands there in the new report; null where it stays, undefined where that is not shown. */
  readonly result?: string | null;
}

const useStyles = makeStyles({
  lines: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  old: { color: tokens.colorNeutralForeground2 },
  new: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    '@media (forced-colors: active)': {
      outline: `${tokens.strokeWidthThin} solid`,
    },
  },
});

/** A stretch in its sentence, as last year's report has it and as the new one will, with all that changes beside it. */
export function OldNew({ span, result }: OldNewProps): ReactElement {
  const styles = useStyles();
  const { says, sight } = useRollover();
  const text = sight.textOf(span);
  const old = around(text, span);
  const now = result === undefined ? old : around(text, span, sight.rewritesOf(span));
  const isChanged = result !== null && result !== undefined;
  return (
    <dl className={styles.lines}>
      <dt className={styles.label}>{says.lastYear}</dt>
      <dd className={styles.text}>
        {old.before}
        {isChanged ? <del className={styles.old}>{span.text}</del> : <strong>{span.text}</strong>}
        {old.after}
      </dd>
      {result !== undefined && (
        <>
          <dt className={styles.label}>{says.thisYear}</dt>
          <dd className={styles.text}>
            {now.before}
            {isChanged ? (
              <ins className={styles.new}>{result === '' ? says.deleted : result}</ins>
            ) : (
              <strong>{span.text}</strong>
            )}
            {now.after}
          </dd>
        </>
      )}
    </dl>
  );
}
