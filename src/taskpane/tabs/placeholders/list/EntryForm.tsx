import type { ReactElement } from 'react';
import type { Entry } from '../../../../worklist/entry';
import { useMessages } from '../../../app/messages/language';
import { MenuButton } from '../../../shared/controls/menu/MenuButton';
import { questionAbout } from '../answers/questionAbout';
import { answeringOf } from '../asks/answering';
import { nearOf } from '../derive/near';
import { fieldOf, isFillable, type SentenceLine } from '../derive/rows';
import { FieldAside } from '../aside/FieldAside';
import { noteWait } from '../effects/waiting';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useSession, useTab } from '../SessionContext';
import { ByHand } from './ByHand';
import { ValueForm } from './ValueForm';

export interface EntryFormProps {
  readonly entry: Entry;
  /** The sentence in which it stands. */
  readonly row: SentenceLine;
  /** Id of the element that says the sentence. */
  readonly describedBy: string;
}

/** Takes the value of one placeholder, or says that it is to be filled in by hand: the kind is the field's prompt, the unit its ending. */
export function EntryForm({ entry, row, describedBy }: EntryFormProps): ReactElement {
  const session = useSession();
  const { placeholders: says } = useMessages();
  const lateSays = useLateMessages();
  const isWaiting = useTab().state.waits.decisions.has(entry.id);
  const { kind, unit } = entry.placeholder;
  const key = fieldOf(entry.id);
  if (!isFillable(entry)) return <ByHand entry={entry} />;
  return (
    <ValueForm
      row={key}
      label={lateSays.value(says.kindAndUnit(says.kind[kind], unit), nearOf(entry))}
      hint={lateSays.fillHint(says.kind[kind])}
      describedBy={describedBy}
      unit={unit}
      button={says.fill}
      question={(value) => questionAbout(session.store.state, key, [entry], value)}
      onFill={(value) => {
        answeringOf(session).fill(key, [entry.id], value);
      }}
      onStep={(step) => {
        session.stepFrom(key, step);
      }}
      onPasteSeveral={(cells) => {
        answeringOf(session).paste(entry.id, cells);
      }}
      below={(typed) => (
        <FieldAside
          field={key}
          entry={entry}
          typed={typed}
          onChoose={(value) => {
            answeringOf(session).fill(key, [entry.id], value);
          }}
        />
      )}
      onLeave={() => {
        session.focusRow(row.key);
      }}
    >
      <MenuButton
        icon="more"
        label={says.more}
        items={[
          {
            key: 'ordinary',
            icon: 'no',
            label: says.notPlaceholder,
            onSelect: () => {
              session.decide(entry.id, 'ordinary');
            },
          },
          {
            key: 'wait',
            icon: 'clock',
            label: isWaiting ? lateSays.waitNoMore : lateSays.putOff,
            onSelect: () => {
              noteWait(session.store, [entry.id], isWaiting ? undefined : lateSays.putOff);
            },
          },
        ]}
      />
    </ValueForm>
  );
}
