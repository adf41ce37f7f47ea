import type { ReactElement } from 'react';
import { useAllMessages } from '../../../app/messages/all';
import { NarrowSelect } from '../../../shared/find/NarrowSelect';
import { type Source, SOURCES } from '../derive/filter';

interface SourceSelectProps {
  readonly from: Source;
  readonly isDisabled: boolean;
  readonly onChoose: (from: Source) => void;
}

/** Narrows the list down to what was used, liked, or added. */
export function SourceSelect({ from, isDisabled, onChoose }: SourceSelectProps): ReactElement {
  const { skeletons: says } = useAllMessages();
  return (
    <NarrowSelect
      label={says.sources}
      isDisabled={isDisabled}
      value={from}
      onChoose={(value) => {
        onChoose(SOURCES.find((each) => each === value) ?? 'all');
      }}
    >
      {SOURCES.map((each) => (
        <option key={each} value={each}>
          {says.source[each]}
        </option>
      ))}
    </NarrowSelect>
  );
}
