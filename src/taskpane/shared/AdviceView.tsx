import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Advice } from './advice';

interface AdviceViewProps {
  readonly says: Advice;
  /** `h1` where the advice is all that the pane shows. */
  readonly as?: 'h1' | 'p';
}

const useStyles = makeStyles({
  advice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  toDo: { color: tokens.colorNeutralForeground2 },
});

/** What happened, in a line, and what to do about it, in another. */
export function AdviceView({ says, as: Title = 'p' }: AdviceViewProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.advice}>
      <Title className={styles.what}>{says.title}</Title>
      <span className={styles.toDo}>{says.advice}</span>
    </div>
  );
}
