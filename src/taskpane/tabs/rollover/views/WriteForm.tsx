import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { withoutRefused } from '../../../../report/refusedCharacters';
import { useRollover } from '../RolloverContext';

interface WriteFormProps {
  /** What stands in the field at first. */
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', gap: tokens.spacingHorizontalS },
  field: { flex: 1, minWidth: 0 },
  button: { minWidth: 'auto' },
});

/** Where the clerk writes what stands there this year. */
export function WriteForm({ text, onWrite }: WriteFormProps): ReactElement {
  const styles = useStyles();
  const { says } = useRollover();
  const [typed, setTyped] = useState(text);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onWrite(withoutRefused(typed));
      }}
    >
      <Input
        className={styles.field}
        aria-label={says.writeLabel}
        value={typed}
        input={{ ref: focus }}
        onChange={(_event, data) => {
          setTyped(data.value);
        }}
      />
      <Button type="submit" appearance="primary" className={styles.button}>
        {says.writeDone}
      </Button>
    </form>
  );
}

/** The clerk asked for it to write in it. */
function focus(field: HTMLInputElement | null): void {
  if (field && !field.dataset.asked) {
    field.dataset.asked = 'yes';
    field.select();
  }
}
