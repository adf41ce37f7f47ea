import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { FormField } from '../FormField';
import { useAllMessages } from '../../../app/messages/all';
import { download } from '../../../shared/download';
import { dayOf } from './dayOf';

interface ExportButtonProps {
  readonly label: string;
  readonly fileName: (date: string) => string;
  readonly text: () => string;
  readonly isEmpty?: boolean;
  readonly onExported?: () => void;
}

const useStyles = makeStyles({
  export: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  shown: { alignSelf: 'stretch' },
  button: { minWidth: 'auto' },
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
      <Button className={styles.button} disabledFocusable={isEmpty} onClick={save}>
        {label}
      </Button>
      <span role="status">{exported && says.exported(exported.name)}</span>
      {exported && (
        <Button
          appearance="subtle"
          className={styles.button}
          aria-expanded={isShown}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {says.showText}
        </Button>
      )}
      {exported && isShown && (
        <div className={styles.shown}>
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
