import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { AdviceView } from '../../../shared/AdviceView';
import { useAllMessages } from '../../../app/messages/all';
import { Spinner } from '../../../shared/controls/Spinner';
import { TextButton } from '../../../shared/controls/TextButton';
import { Section } from '../Section';
import type { LatePage } from './useSelfCheckPage';

interface SelfCheckPartProps {
  readonly page: LatePage;
  readonly onOpen: () => void;
  /** Takes the button, which is given the focus again afterwards. */
  readonly button: (node: HTMLButtonElement | null) => void;
}

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start' },
});

/** What the self-check is for, and the way to its page. */
export function SelfCheckPart({ page, onOpen, button }: SelfCheckPartProps): ReactElement {
  const styles = useStyles();
  const messages = useAllMessages();
  const { selfCheck: says } = messages.settings;
  return (
    <Section title={says.title}>
      <div>{says.help}</div>
      <div role="status">
        {page.says === 'loading' && <Spinner size="tiny" label={messages.loading} />}
        {page.says === 'failed' && <AdviceView says={messages.notLoaded} />}
      </div>
      <TextButton ref={button} className={styles.button} onClick={onOpen}>
        {says.open}
      </TextButton>
    </Section>
  );
}
