import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from '../shared/AdviceView';
import { FaultBoundary } from './FaultBoundary';
import { MessagesContext } from './messages/language';
import type { Messages } from './messages/messages';
import type { Advice } from '../shared/advice';
import { Shell } from './Shell';
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
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  dark: { colorScheme: 'dark' }, // the browser's own scroll bars and selects too
  alone: { padding: tokens.spacingHorizontalL, overflowY: 'auto' },
});

/** The pane, in Word's theme and language. */
export function App({ host, messages, officeTheme }: AppProps): ReactElement {
  const styles = useStyles();
  const { theme, isDark } = useTheme(officeTheme);
  return (
    <FluentProvider theme={theme}>
      <MessagesContext.Provider value={messages}>
        <main className={mergeClasses(styles.pane, isDark && styles.dark)}>
          <FaultBoundary>
            {host === 'word' && <Shell />}
            {host === 'oldWord' && <Alone says={messages.failure.unsupported} />}
            {host === 'other' && <Alone says={messages.outsideWord} />}
          </FaultBoundary>
        </main>
      </MessagesContext.Provider>
    </FluentProvider>
  );
}

/** An advice that is all that the pane shows. */
function Alone({ says }: { readonly says: Advice }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.alone}>
      <AdviceView as="h1" says={says} />
    </div>
  );
}
