import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useId, useRef } from 'react';
import type { Refusal } from '../../../../library/own/refusal';
import { useAllMessages } from '../../../app/messages/all';
import type { PhraseField } from '../derive/fields';

interface FieldInputProps {
  readonly field: PhraseField;
  readonly value: string;
  /** What is usual here. */
  readonly options: readonly string[];
  /** What is wrong with it. */
  readonly fault: string | undefined;
  /** The phrase was refused: another object each time. */
  readonly refusal: Refusal | undefined;
  /** Whether it takes the focus at first, and each time that the phrase was refused. */
  readonly takesFocus: boolean;
  readonly onChange: (value: string) => void;
}

const useStyles = makeStyles({
  fault: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** A field of a phrase; what is wrong with it stands under it. */
export function FieldInput(props: FieldInputProps): ReactElement {
  const { field, value, options, fault, refusal, takesFocus, onChange } = props;
  const styles = useStyles();
  const { editor: says } = useAllMessages().phrases;
  const input = useRef<HTMLElement | null>(null);
  const listId = useId();
  useEffect(() => {
    if (takesFocus) input.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- not while the clerk is in another field
  }, [refusal]);

  const ref = (node: HTMLElement | null): void => {
    input.current = node;
  };
  const isDate = field === 'from' || field === 'until';
  return (
    <Field
      label={says.field[field]}
      required={field === 'name' || field === 'wording'}
      {...(fault !== undefined && { validationMessage: { children: fault, className: styles.fault } })}
    >
      {field === 'wording' || field === 'expansion' ? (
        <Textarea
          ref={ref}
          resize="vertical"
          value={value}
          onChange={(_event, { value: typed }) => {
            onChange(typed);
          }}
        />
      ) : (
        <Input
          ref={ref}
          autoComplete="off"
          value={value}
          {...(isDate && { placeholder: says.dateHint })}
          {...(options.length > 0 && { list: listId })}
          onChange={(_event, { value: typed }) => {
            onChange(typed);
          }}
        />
      )}
      {options.length > 0 && (
        <datalist id={listId}>
          {options.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </Field>
  );
}
