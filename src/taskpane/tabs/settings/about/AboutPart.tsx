import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { usePreferences } from '../../../app/preferences';
import { useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import { CopyText } from '../../../shared/CopyText';
import { TextButton } from '../../../shared/controls/TextButton';
import { Section } from '../Section';
import { diagnosis, VERSION } from './diagnosis';
import { HelpPage } from './HelpPage';

interface AboutPartProps {
  /** Shows what there is to do once more, as on the first day. */
  readonly onIntroduce: () => void;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Which version it is, where to find help, and what to send to whom one asks for it. */
export function AboutPart({ onIntroduce }: AboutPartProps): ReactElement {
  const styles = useStyles();
  const { about: says } = useAllMessages().settings;
  const preferences = usePreferences();
  const library = useLibraryState();
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <Section title={says.title} aside={says.version(VERSION)}>
      <div className={styles.buttons}>
        <TextButton
          onClick={() => {
            setHelpOpen(true);
          }}
        >
          {says.help}
        </TextButton>
        <TextButton onClick={onIntroduce}>{says.introduce}</TextButton>
      </div>
      <div>{says.diagnosisHint}</div>
      <CopyText text={diagnosis(preferences, library)} says={says.diagnosis} />
      {isHelpOpen && (
        <HelpPage
          onBack={() => {
            setHelpOpen(false);
          }}
        />
      )}
    </Section>
  );
}
