import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { Page } from '../../../shared/Page';

interface HelpPageProps {
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  frame: { display: 'block', boxSizing: 'border-box', width: '100%', height: '100%', border: 'none' },
});

/** The help that lies beside the pane, which the ribbon's help and a Word that is too old show as well. */
export function HelpPage({ onBack }: HelpPageProps): ReactElement {
  const styles = useStyles();
  const { settings, finding } = useAllMessages();
  return (
    <Page title={settings.about.help} back={finding.back} onBack={onBack}>
      <iframe className={styles.frame} src="help.html" title={settings.about.help} />
    </Page>
  );
}
