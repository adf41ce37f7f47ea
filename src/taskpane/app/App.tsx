import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
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
    textAlign: 'start',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  dark: { colorScheme: 'dark' }, // the browser's own scroll bars and selects too
});

/**
 * The pane, in Word's theme and language. The theme's variables stand at its root: what else Fluent's provider does, nothing in
 * the pane needs. What has the focus shows by `:focus-visible`, where Fluent's way puts a `focus` of its own into every element.
 */
export function App({ messages, officeTheme }: AppProps): ReactElement {
  const styles = useStyles();
  const { variables, isDark } = useTheme(officeTheme);
  return (
    <MessagesContext.Provider value={messages}>
      <main className={mergeClasses(styles.pane, isDark && styles.dark)} style={variables}>
        <FaultBoundary>
          <Shell />
        </FaultBoundary>
      </main>
    </MessagesContext.Provider>
  );
}
