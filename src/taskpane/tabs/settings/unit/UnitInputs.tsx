import { Input } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { unitWords } from '../../../../library/skeletons/unitWords';
import { isComposing } from '../../../shared/isComposing';
import { useAllMessages } from '../../../app/messages/all';
import { LONGEST_NAME } from '../../../libraryStore/unit';
import { FormField } from '../FormField';
import type { UnitFields } from './unitFields';
import type { UnitFormState } from './useUnitForm';

interface UnitInputsProps {
  readonly form: UnitFormState;
  readonly labels: Readonly<Record<keyof UnitFields, string>>;
  readonly yearHint: string;
  /** Whether the names stand beside the fields. */
  readonly isBeside?: boolean;
  readonly onEnter: () => void;
}

const NAMES = ['unit', 'self', 'county'] as const satisfies readonly (keyof UnitFields)[];

/** The fields for the unit's names and the year. */
export function UnitInputs({ form, labels, yearHint, isBeside, onEnter }: UnitInputsProps): ReactElement {
  const { unit: says } = useAllMessages().settings;
  const { fields, refusals } = form;
  const year = useRef<HTMLInputElement | null>(null);
  useEffect(() => {
    if (refusals > 0) year.current?.focus();
  }, [refusals]);
  const self = unitWords(fields.unit.trim(), '').self;
  const placeholders = { unit: '', self, county: says.someCounty };
  const beside = isBeside === true;
  const field = (key: keyof UnitFields) => ({
    value: fields[key],
    autoComplete: 'off',
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.repeat || isComposing(event)) return;
      event.preventDefault();
      onEnter();
    },
    onChange: (_event: unknown, { value }: { value: string }) => {
      form.type(key, value);
    },
  });
  return (
    <>
      {NAMES.map((key) => (
        <FormField key={key} label={labels[key]} isBeside={beside}>
          <Input {...field(key)} placeholder={placeholders[key]} maxLength={LONGEST_NAME} />
        </FormField>
      ))}
      <FormField
        label={labels.year}
        isBeside={beside}
        hint={yearHint}
        fault={form.isFaulty ? says.noYear : undefined}
      >
        <Input
          {...field('year')}
          ref={(element: HTMLInputElement | null) => {
            year.current = element;
          }}
          inputMode="numeric"
          onBlur={form.checkYear}
        />
      </FormField>
    </>
  );
}
