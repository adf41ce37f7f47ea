import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useAllMessages } from '../../../app/messages/all';
import { AdviceView } from '../../../shared/AdviceView';
import { Spinner } from '../../../shared/controls/Spinner';
import { Icon } from '../../../shared/Icon';
import { TextButton } from '../../../shared/controls/TextButton';
import { useLibraryState } from '../../../libraryStore/LibraryStoreContext';
import type { Asked } from '../../rollover/RolloverPage';
import { useRolloverPage } from './useRolloverPage';

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

const TYPES = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where last year's report is brought in; the page on which the new one is made of it is loaded then. */
export function LastYearStart(): ReactElement {
  const styles = useStyles();
  const messages = useAllMessages();
  const { lastYear: says } = messages.skeletons;
  const { content } = useLibraryState();
  const [page, load] = useRolloverPage();
  const [asked, setAsked] = useState<Asked>();
  const input = useRef<HTMLInputElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const ask = (what: Asked): void => {
    load();
    setAsked(what);
  };
  const { part: RolloverPage } = page;
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{says.title}</h2>
      <div>{says.help}</div>
      <input
        ref={input}
        type="file"
        hidden
        accept={TYPES}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // so that the same file can be chosen again
          if (file) ask(file);
        }}
      />
      <TextButton
        appearance="primary"
        icon={<Icon name="import" />}
        onClick={({ currentTarget }) => {
          pressed.current = currentTarget;
          input.current?.click();
        }}
      >
        {says.openFile}
      </TextButton>
      <TextButton
        onClick={({ currentTarget }) => {
          pressed.current = currentTarget;
          ask('this');
        }}
      >
        {says.useThis}
      </TextButton>
      <div role="status">
        {page.says === 'loading' && <Spinner size="tiny" label={messages.loading} />}
        {page.says === 'failed' && <AdviceView says={messages.notLoaded} />}
      </div>
      {RolloverPage && asked && (
        <RolloverPage
          asked={asked}
          phrases={content?.phrases ?? []}
          onBack={() => {
            flushSync(() => {
              setAsked(undefined);
            });
            pressed.current?.focus();
          }}
        />
      )}
    </div>
  );
}
