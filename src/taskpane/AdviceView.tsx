import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Advice } from './messages/messages';

const useStyles = makeStyles({
  advice: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  what: { margin: 0 },
  toDo: { color: tokens.colorNeutralForeground2 },
});

/** What happened, in a line, and what to do about it, in another. */
export function AdviceView({ says }: { readonly says: Advice }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.advice}>
      <Subtitle2 as="p" className={styles.what}>
        {says.title}
      </Subtitle2>
      <Text className={styles.toDo}>{says.advice}</Text>
    </div>
  );
}
