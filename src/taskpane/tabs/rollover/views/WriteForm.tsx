import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { TextButton } from '../../../shared/controls/TextButton';
import { refusedIn, withoutRefused } from '../../../../report/refusedCharacters';
import { useRollover } from '../RolloverContext';

interface WriteFormProps {
  /** What stands in the field at first. */
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  field: { flex: 1, minWidth: 0 },
  told: { flexBasis: '100%' },
});

/** Where the clerk writes what stands there this year. */
export function WriteForm({ text, onWrite }: WriteFormProps): ReactElement {
  const styles = useStyles();
  const { says } = useRollover();
  const [typed, setTyped] = useState(text);
  const refused = refusedIn(typed);
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
      <TextButton type="submit" appearance="primary">
        {says.writeDone}
      </TextButton>
      <span role="status" className={styles.told}>
        {refused !== undefined && says.removed(refused)}
      </span>
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
