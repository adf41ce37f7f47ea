import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAllMessages } from '../../app/messages/all';
import { Page } from '../../shared/Page';
import { NotKeptBar } from '../../libraryStore/NotKeptBar';
import { AboutPart } from './about/AboutPart';
import { AsidePart } from './AsidePart';
import { OwnLibrary } from './own/OwnLibrary';
import { PreferencesPart } from './preferences/PreferencesPart';
import { SignsPart } from './preferences/SignsPart';
import { RulesPart } from './RulesPart';
import { Section } from './Section';
import { SelfCheckPart } from './selfCheck/SelfCheckPart';
import { useSelfCheckPage } from './selfCheck/useSelfCheckPage';
import { UnitForm } from './unit/UnitForm';
import { UnitLibraryPart } from './UnitLibraryPart';

interface SettingsViewProps {
  readonly isShown: boolean;
  /** Back to the tab that was shown before. */
  readonly onBack: () => void;
  readonly onIntroduce: () => void;
}

/** What is set for skeletons and phrases, and what they are taken from besides what comes with the add-in. */
export function SettingsView({ isShown, onBack, onIntroduce }: SettingsViewProps): ReactElement {
  const { settings, views, finding } = useAllMessages();
  const [page, loadPage] = useSelfCheckPage();
  const [isChecking, setChecking] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const { part: SelfCheckPage } = page;
  return (
    <>
      <Page title={views.settings} back={finding.back} isOpen={isShown} onBack={onBack}>
        <NotKeptBar />
        <AsidePart />
        <Section title={settings.unit.title}>
          <UnitForm />
        </Section>
        <OwnLibrary />
        <UnitLibraryPart />
        <PreferencesPart />
        <SignsPart />
        <RulesPart />
        <SelfCheckPart
          page={page}
          button={(node) => {
            button.current = node;
          }}
          onOpen={() => {
            loadPage();
            setChecking(true);
          }}
        />
        <AboutPart onIntroduce={onIntroduce} />
      </Page>
      {SelfCheckPage && (
        <SelfCheckPage
          isShown={isShown && isChecking}
          onBack={() => {
            flushSync(() => {
              setChecking(false);
            });
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
