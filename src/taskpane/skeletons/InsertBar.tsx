import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { newDocument } from '../../layout/newDocument';
import { toBase64 } from '../../layout/toBase64';
import { noteUse } from '../../library/own/marks';
import { planInsertion } from '../../outline/plan';
import { useAllMessages } from '../messages/all';
import { useShelf } from '../shelf/ShelfContext';
import { Choices } from './Choices';
import { type Chosen, draftOf } from './derive/planned';
import { download } from './download';
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
  const { session, state } = useSkeletons();
  const shelf = useShelf();
  const { skeletons } = chosen;
  const isReport = skeletons.some(({ kind }) => kind === 'report');
  const isBusy = state.doing !== undefined;
  const insert = (): void => {
    session.insert(chosen, () => {
      shelf.change((library) => skeletons.reduce((all, { id }) => noteUse(all, id), library));
    });
  };
  const file = (): Uint8Array => fileOf(chosen);
  return (
    <div className={styles.bar}>
      {skeletons.length > 0 && <Choices chosen={chosen} />}
      {isReport && <Text className={styles.hint}>{says.onlyNew}</Text>}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={skeletons.length === 0 || outlook.says === 'notComposed' || isBusy}
          onClick={() => {
            if (askFirst) askFirst();
            else insert();
          }}
        >
          {state.doing === 'insert' ? says.inserting : says.insert(skeletons.length)}
        </Button>
        {isReport && (
          <>
            <Button
              disabledFocusable={isBusy}
              onClick={() => {
                session.open(() => toBase64(file()));
              }}
            >
              {says.newDocument}
            </Button>
            <Button
              appearance="subtle"
              onClick={() => {
                download(file(), `${skeletons[0]?.name ?? ''}.docx`);
              }}
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
            }}
          >
            {says.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The whole report as a file, laid out as the standard has it. */
function fileOf(chosen: Chosen): Uint8Array {
  const { paragraphs } = planInsertion([], draftOf(chosen, 'summary'), 'end');
  const title = paragraphs.find(({ role }) => role === 'title')?.text ?? chosen.skeletons[0]?.name ?? '';
  return newDocument(paragraphs, { title, language: 'zh-CN' });
}
