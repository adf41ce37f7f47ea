import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { NarrowSelect } from '../../../shared/find/NarrowSelect';
import type { Look, ShownLine } from './shownLines';

interface LookSelectProps {
  readonly lines: readonly ShownLine[];
  /** The key of the line that is being written. */
  readonly at: number | undefined;
  readonly onChange: (lines: readonly ShownLine[]) => void;
}

/** What a line can be made. */
const LOOKS = ['paragraph', 1, 2, 3, 4] as const satisfies readonly Look[];

/** Makes a heading of the line that is being written, of any level, or text of it. */
export function LookSelect({ lines, at, onChange }: LookSelectProps): ReactElement | null {
  const { editor: says } = useAllMessages().settings;
  const line = lines.find(({ key }) => key === at);
  const look = LOOKS.find((each) => each === line?.look);
  if (!line || look === undefined) return null;
  return (
    <NarrowSelect
      label={says.look}
      value={String(look)}
      isDisabled={false}
      onChoose={(value) => {
        const wanted = LOOKS.find((each) => String(each) === value) ?? look;
        onChange(lines.map((each) => (each === line ? { ...line, look: wanted } : each)));
      }}
    >
      {LOOKS.map((each) => (
        <option key={each} value={String(each)}>
          {says.looks[each]}
        </option>
      ))}
    </NarrowSelect>
  );
}
