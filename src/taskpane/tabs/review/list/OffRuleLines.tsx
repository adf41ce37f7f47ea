import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { useReview } from '../ReviewContext';
import { Line } from './Line';

const useStyles = makeStyles({ small: { flexShrink: 0, minWidth: 'auto' } });

/** The rules by which this report is not checked, each to be brought back. */
export function OffRuleLines(): ReactElement {
  const styles = useStyles();
  const { review: says } = useAllMessages();
  const { session, state } = useReview();
  return (
    <>
      {[...state.rulesOff].map((rule) => {
        const title = state.reviewed?.titles.get(rule) ?? rule;
        return (
          <Line
            key={rule}
            end={
              <Button
                className={styles.small}
                aria-label={`${says.switchOn} ${title}`}
                onClick={() => {
                  session.switchOn(rule);
                }}
              >
                {says.switchOn}
              </Button>
            }
          >
            {title}
          </Line>
        );
      })}
    </>
  );
}
