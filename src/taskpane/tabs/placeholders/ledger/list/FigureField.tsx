import { Input, makeStyles } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { isComposing } from '../../../../shared/isComposing';

interface FigureFieldProps {
  readonly label: string;
  readonly value: string;
  /** Nothing is no value. */
  readonly isNeeded?: boolean;
  /** What may be chosen. */
  readonly known?: readonly string[];
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({ field: { flex: '1 1 130px', minWidth: 0 } });

/** Something that is known of a figure. What was typed holds once the field is left, or Enter pressed; not with Escape. */
export function FigureField({ label, value, isNeeded, known, onChange }: FigureFieldProps): ReactElement {
  const styles = useStyles();
  const [typed, setTyped] = useState(value);
  const list = useId();
  const take = (): void => {
    const text = typed.trim();
    if (text !== value && (text !== '' || !isNeeded)) onChange(text);
  };
  return (
    <>
      <Input
        className={styles.field}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        list={known && list}
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) take();
        }}
        onBlur={take}
      />
      {known && (
        <datalist id={list}>
          {known.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
    </>
  );
}
