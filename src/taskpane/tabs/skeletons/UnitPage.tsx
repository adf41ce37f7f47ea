import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { reportYear } from '../../../library/reportYear';
import type { Settings } from '../../../library/skeletons/variables';
import { useAllMessages } from '../../app/messages/all';
import { Page } from '../../shared/Page';
import { TextButton } from '../../shared/controls/TextButton';
import { useLibraryState, useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { NOTHING_SET } from '../../libraryStore/unit';
import { UnitInputs } from '../settings/unit/UnitInputs';
import { useUnitForm } from '../settings/unit/useUnitForm';
import type { Deed } from './state';
import { useSkeletons } from './SkeletonsContext';

interface UnitPageProps {
  /** What goes on when it is answered. */
  readonly deed: Deed;
  readonly onAnswer: (settings: Settings) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks for the unit and the year before something is inserted for the first time, and goes on by itself. */
export function UnitPage({ deed, onAnswer, onBack }: UnitPageProps): ReactElement {
  const styles = useStyles();
  const { skeletons, settings, finding } = useAllMessages();
  const says = skeletons.asked;
  const { report } = useSkeletons().state;
  const libraryStore = useLibraryStore();
  const { settings: set } = useLibraryState();
  const inTitle = report ? reportYear(report.paragraphs.map(({ text }) => text)) : null;
  const suggested = inTitle ?? libraryStore.likelyYear;
  const form = useUnitForm(suggested);
  const save = (): void => {
    const settled = form.take();
    if (settled) onAnswer(settled);
  };
  return (
    <Page
      title={says.title}
      back={finding.back}
      onBack={onBack}
      foot={
        <div className={styles.buttons}>
          <TextButton appearance="primary" onClick={save}>
            {says.save[deed]}
          </TextButton>
          <TextButton
            onClick={() => {
              onAnswer({ ...(set ?? NOTHING_SET), year: form.toSet?.year ?? suggested });
            }}
          >
            {says.skip[deed]}
          </TextButton>
          <TextButton appearance="subtle" onClick={onBack}>
            {says.cancel}
          </TextButton>
        </div>
      }
    >
      <div className={styles.fields}>
        <span>{says.help}</span>
        <UnitInputs
          form={form}
          labels={settings.unit.fields}
          yearHint={inTitle === null ? settings.unit.yearHint(suggested) : says.yearFromTitle}
          onEnter={save}
        />
      </div>
    </Page>
  );
}
