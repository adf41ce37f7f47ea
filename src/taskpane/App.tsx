import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CountView } from './count/CountView';
import { AdviceView } from './AdviceView';
import { FaultBoundary } from './FaultBoundary';
import { type Messages } from './messages/messages';
import { MessagesContext } from './messages/language';
import { useTheme } from './theme';

interface AppProps {
  /** What the pane was opened in. */
  readonly host: 'word' | 'oldWord' | 'other';
  readonly messages: Messages;
  readonly officeTheme: Office.OfficeTheme | undefined;
}

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** The pane, in Word's theme and language. */
export function App({ host, messages, officeTheme }: AppProps): ReactElement {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(officeTheme)}>
      <MessagesContext.Provider value={messages}>
        <main className={styles.pane}>
          <FaultBoundary>
            {host === 'word' && <CountView />}
            {host === 'oldWord' && <AdviceView as="h1" says={messages.failure.unsupported} />}
            {host === 'other' && <AdviceView as="h1" says={messages.outsideWord} />}
          </FaultBoundary>
        </main>
      </MessagesContext.Provider>
    </FluentProvider>
  );
}
