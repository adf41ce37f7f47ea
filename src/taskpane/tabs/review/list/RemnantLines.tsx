import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import type { Remnant, RemnantKind } from '../../../../review/remnants';
import { useAllMessages } from '../../../app/messages/all';
import { useSession } from '../../placeholders/SessionContext';
import { useReview } from '../ReviewContext';
import { Line } from './Line';

interface RemnantLinesProps {
  readonly remnants: readonly Remnant[];
  /** Goes where placeholders are filled in. */
  readonly goFill: () => void;
}

interface Action {
  readonly label: string;
  readonly act: () => void;
}

const useStyles = makeStyles({
  small: { flexShrink: 0 },
});

/** What must not go out with the report, a line for each kind with what can be done about it. */
export function RemnantLines({ remnants, goFill }: RemnantLinesProps): ReactElement {
  const styles = useStyles();
  const {
    review: says,
    placeholders: { clearMarks },
  } = useAllMessages();
  const { session, state } = useReview();
  const placeholders = useSession();
  const own: Partial<Record<RemnantKind, Action>> = {
    placeholders: { label: says.fill, act: goFill },
    marks: {
      label: clearMarks,
      act: () => {
        placeholders.clearMarks();
      },
    },
    kept: {
      label: says.takeOut,
      act: () => {
        session.showHandIn(true);
      },
    },
  };
  const actionFor = ({ kind, places }: Remnant): Action | undefined => {
    const look: Action = {
      label: says.show,
      act: () => {
        session.lookAt(kind);
      },
    };
    return own[kind] ?? (places.some((place) => place !== null) ? look : undefined);
  };
  return (
    <>
      {remnants.map((remnant) => {
        const words = says.remnant[remnant.kind](remnant.places.length);
        const action = actionFor(remnant);
        return (
          <Line
            key={remnant.kind}
            end={
              action && (
                <TextButton
                  className={styles.small}
                  disabledFocusable={state.doing !== undefined}
                  aria-label={`${action.label} ${words}`}
                  onClick={action.act}
                >
                  {action.label}
                </TextButton>
              )
            }
          >
            {words}
          </Line>
        );
      })}
    </>
  );
}
