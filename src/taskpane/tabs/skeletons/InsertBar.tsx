import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { noteUse } from '../../../library/own/favourites';
import { download } from '../../shared/download';
import { useAllMessages } from '../../app/messages/all';
import { useLibraryStore } from '../../libraryStore/LibraryStoreContext';
import { Choices } from './Choices';
import { newFile } from './derive/newFile';
import type { Chosen } from './derive/planned';
import { useSkeletons } from './SkeletonsContext';
import type { Outlook } from './usePlanned';

interface InsertBarProps {
  readonly chosen: Chosen;
  readonly outlook: Outlook;
  /** Called instead, where the clerk is to be asked for the unit and the year first. */
  readonly askFirst: (() => void) | undefined;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What is done with what is ticked. */
export function InsertBar({ chosen, outlook, askFirst }: InsertBarProps): ReactElement {
  const styles = useStyles();
  const { skeletons: says } = useAllMessages();
  const { session, state, toField } = useSkeletons();
  const libraryStore = useLibraryStore();
  const { skeletons } = chosen;
  const isReport = skeletons.some(({ kind }) => kind === 'report');
  // A report goes into another one only if the clerk wants just that.
  const isIntoReport = isReport && (state.report?.paragraphs.some(({ text }) => text.trim() !== '') ?? false);
  const isBusy = state.doing !== undefined;
  const insert = (): void => {
    session.insert(chosen, () => {
      libraryStore.change((library) => skeletons.reduce((all, { id }) => noteUse(all, id), library));
    });
  };
  const cannotCompose = outlook.says === 'notComposed';
  return (
    <div className={styles.bar}>
      {skeletons.length > 0 && <Choices chosen={chosen} outlook={outlook} />}
      {isReport && (
        <Text className={styles.hint}>
          {isIntoReport ? `${says.intoReport}${says.onlyNew}` : says.onlyNew}
        </Text>
      )}
      <div className={styles.buttons}>
        <Button
          appearance={isIntoReport ? 'secondary' : 'primary'}
          disabledFocusable={skeletons.length === 0 || cannotCompose || isBusy}
          onClick={askFirst ?? insert}
        >
          {state.doing === 'insert' ? says.inserting : says.insert(skeletons.length)}
        </Button>
        {isReport && (
          <>
            <Button
              appearance={isIntoReport ? 'primary' : 'secondary'}
              disabledFocusable={cannotCompose || isBusy}
              onClick={
                askFirst ??
                (() => {
                  session.open(() => newFile(chosen));
                })
              }
            >
              {says.newDocument}
            </Button>
            <Button
              appearance="subtle"
              disabledFocusable={cannotCompose || isBusy}
              onClick={
                askFirst ??
                (() => {
                  session.download(() => {
                    download(`${skeletons[0]?.name ?? ''}.docx`, newFile(chosen));
                  });
                })
              }
            >
              {says.download}
            </Button>
          </>
        )}
        {state.last && (
          <Button
            disabledFocusable={isBusy}
            onClick={() => {
              session.takeBack();
              toField(); // the button goes away with what it is for
            }}
          >
            {says.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}
