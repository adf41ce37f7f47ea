import { makeStyles, tokens } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { AdviceView } from '../shared/AdviceView';
import { Button } from '../shared/controls/Button';
import { useMessages } from './messages/language';

interface FaultBoundaryProps {
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly isFaulty: boolean;
}

const useStyles = makeStyles({
  fault: {
    padding: tokens.spacingHorizontalL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  button: { alignSelf: 'flex-start' },
});

/** Stands in for a view that cannot be shown, where React would leave the pane empty. React tells the console why. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  static getDerivedStateFromError(): FaultBoundaryState {
    return { isFaulty: true };
  }

  override readonly state: FaultBoundaryState = { isFaulty: false };

  override render(): ReactNode {
    if (!this.state.isFaulty) return this.props.children;
    return (
      <FaultView
        startAgain={() => {
          this.setState({ isFaulty: false });
        }}
      />
    );
  }
}

function FaultView({ startAgain }: { readonly startAgain: () => void }): ReactElement {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div role="alert" className={styles.fault}>
      <AdviceView as="h1" says={messages.failure.unknown} />
      <Button appearance="primary" className={styles.button} onClick={startAgain}>
        {messages.lookAgain}
      </Button>
    </div>
  );
}
