import type { ReactElement } from 'react';
import { Select } from './Select';

interface OneOfProps<T extends string> {
  readonly className?: string;
  /** Its name, where none stands beside it. */
  readonly label?: string;
  readonly of: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly chosen: T;
  readonly onChoose: (one: T) => void;
}

/** One of a few. */
export function OneOf<T extends string>(props: OneOfProps<T>): ReactElement {
  const { className, label, of, nameOf, chosen, onChoose } = props;
  return (
    <Select
      className={className}
      aria-label={label}
      value={chosen}
      onChange={(_event, { value }) => {
        onChoose(of.find((one) => one === value) ?? chosen);
      }}
    >
      {of.map((one) => (
        <option key={one} value={one}>
          {nameOf(one)}
        </option>
      ))}
    </Select>
  );
}
