import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useRollover } from '../RolloverContext';
import { keyOf } from '../state';
import { Groups } from './Groups';
import { PlanCard } from './PlanCard';

const useStyles = makeStyles({
  told: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** The tasks of last year's plan, a card each: what was planned is not silently what was done, nor what is planned now. */
export function PlanView(): ReactElement {
  const styles = useStyles();
  const { says, state } = useRollover();
  const { planned, sections } = state;
  const [opened, setOpened] = useState<string>();
  return (
    <>
      {planned.length > 0 && (
        <p className={styles.told}>{sections.length > 0 ? says.plan.rest : says.plan.nowhere}</p>
      )}
      <Groups spans={planned} nothing={says.nothing.plan}>
        {(item) => (
          <PlanCard
            item={item}
            isOpen={opened === keyOf(item)}
            onOpen={(isOpen) => {
              setOpened(isOpen ? keyOf(item) : undefined);
            }}
          />
        )}
      </Groups>
    </>
  );
}
