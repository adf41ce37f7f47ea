import { makeStyles, Textarea } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { FormField } from '../FormField';
import { useAllMessages } from '../../../app/messages/all';
import { download } from '../../../shared/download';
import { Icon } from '../../../shared/Icon';
import { TextButton } from '../../../shared/controls/TextButton';
import { dayOf } from './dayOf';

interface ExportButtonProps {
  readonly label: string;
  readonly fileName: (date: string) => string;
  readonly text: () => string;
  readonly isEmpty?: boolean;
  readonly onExported?: () => void;
}

const useStyles = makeStyles({
  // Its parts stand among those of whatever it is in, what comes of it behind them all.
  export: { display: 'contents' },
  told: { order: 1, flexBasis: '100%', overflowWrap: 'anywhere' },
  more: { order: 1, alignSelf: 'flex-start' },
  button: { alignSelf: 'flex-start' },
});

/** Saves a text as a file, or shows it to be copied, where nothing can be saved. */
export function ExportButton(props: ExportButtonProps): ReactElement {
  const { label, fileName, text, isEmpty = false, onExported } = props;
  const styles = useStyles();
  const { own: says } = useAllMessages().settings;
  const [exported, setExported] = useState<{ readonly name: string; readonly text: string }>();
  const [isShown, setShown] = useState(false);

  const save = (): void => {
    const file = { name: fileName(dayOf(new Date())), text: text() };
    download(file.name, file.text);
    setExported(file);
    onExported?.();
  };
  return (
    <div className={styles.export}>
      <TextButton
        className={styles.button}
        icon={<Icon name="export" />}
        disabledFocusable={isEmpty}
        onClick={save}
      >
        {label}
      </TextButton>
      <span role="status" className={styles.told}>
        {exported && says.exported(exported.name)}
      </span>
      {exported && (
        <TextButton
          appearance="subtle"
          className={styles.more}
          aria-expanded={isShown}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {says.showText}
        </TextButton>
      )}
      {exported && isShown && (
        <div className={styles.told}>
          <FormField label={says.text} hint={says.textHint}>
            <Textarea
              readOnly
              value={exported.text}
              onFocus={({ target }) => {
                target.select();
              }}
            />
          </FormField>
        </div>
      )}
    </div>
  );
}
