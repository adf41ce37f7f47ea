import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import type { Decision } from '../../../../rollover/decision';
import { resultOf } from '../derive/rewrites';
import { useRollover } from '../RolloverContext';
import { type Choice, keyOf } from '../state';
import { OldNew } from './OldNew';
import { WriteForm } from './WriteForm';

interface AskedRowProps {
  readonly decision: Decision;
}

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  why: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** A question: last year's and this year's beside each other, why it is asked, and the answers. */
export function AskedRow({ decision }: AskedRowProps): ReactElement {
  const styles = useStyles();
  const { session, says, state } = useRollover();
  const key = keyOf(decision);
  const choice = state.choices.get(key);
  const [isWriting, setWriting] = useState(false);
  const again = useRef<HTMLButtonElement | null>(null);
  const wasChosen = useRef(choice !== undefined);
  // The button that was pressed goes away; the one that undoes it takes the focus.
  useEffect(() => {
    if (choice && !wasChosen.current) again.current?.focus();
    wasChosen.current = choice !== undefined;
  }, [choice]);
  const choose = (chosen: Choice): void => {
    setWriting(false);
    session.choose(key, chosen);
  };
  const { result, reason, figure } = decision;
  const answers: readonly (readonly [label: string, choice: Choice])[] = [
    [result === '' ? says.remove : says.take, { does: 'take' }],
    [says.keep, { does: 'keep' }],
    ...(figure && !result.startsWith('XX') ? [[says.blank, { does: 'blank' }] as const] : []),
  ];
  return (
    <div className={styles.row}>
      <OldNew span={decision} result={choice ? resultOf(decision, choice) : result} />
      {!choice && <div className={styles.why}>{says.reasons[reason]}</div>}
      {isWriting ? (
        <WriteForm
          text={result === '' ? decision.text : result}
          onWrite={(text) => {
            choose({ does: 'write', text });
          }}
        />
      ) : (
        <div className={styles.buttons}>
          {choice ? (
            <TextButton
              ref={(node: HTMLButtonElement | null) => {
                again.current = node;
              }}
              appearance="subtle"
              onClick={() => {
                session.choose(key, undefined);
              }}
            >
              {says.undo}
            </TextButton>
          ) : (
            <>
              {answers.map(([label, answer]) => (
                <TextButton
                  key={label}
                  onClick={() => {
                    choose(answer);
                  }}
                >
                  {label}
                </TextButton>
              ))}
              <TextButton
                appearance="subtle"
                onClick={() => {
                  setWriting(true);
                }}
              >
                {says.write}
              </TextButton>
            </>
          )}
        </div>
      )}
    </div>
  );
}
