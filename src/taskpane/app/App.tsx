import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultBoundary } from './FaultBoundary';
import { MessagesContext } from './messages/language';
import type { Messages } from './messages/messages';
import { Shell } from './Shell';
import { useTheme } from './theme';

interface AppProps {
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
});

/** The pane, in Word's theme and language. */
export function App({ messages, officeTheme }: AppProps): ReactElement {
  const styles = useStyles();
  const { theme, isDark } = useTheme(officeTheme);
  return (
    <FluentProvider theme={theme}>
      <MessagesContext.Provider value={messages}>
        <main className={mergeClasses(styles.pane, isDark && styles.dark)}>
          <FaultBoundary>
            <Shell />
          </FaultBoundary>
        </main>
      </MessagesContext.Provider>
    </FluentProvider>
  );
}
