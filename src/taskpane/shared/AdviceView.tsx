import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Advice } from './advice';

interface AdviceViewProps {
  readonly says: Advice;
  /** `h1` where the advice is all that the pane shows. */
  readonly as?: 'h1' | 'p';
}

const useStyles = makeStyles({
  advice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  what: { margin: 0 },
  toDo: { color: tokens.colorNeutralForeground2 },
});

/** What happened, in a line, and what to do about it, in another. */
export function AdviceView({ says, as = 'p' }: AdviceViewProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.advice}>
      <Subtitle2 as={as} className={styles.what}>
        {says.title}
      </Subtitle2>
      <Text className={styles.toDo}>{says.advice}</Text>
    </div>
  );
}
