import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useMessages } from '../../../app/messages/language';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { valuesFor } from '../answers/answer';
import { questionAbout } from '../answers/questionAbout';
import { FieldAside } from '../aside/FieldAside';
import { answeringOf } from '../asks/answering';
import { cleanValue } from '../derive/cleanValue';
import { excerptOf } from '../derive/excerpt';
import type { NameLine } from '../derive/rows';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { useSession, useTab } from '../SessionContext';
import { Excerpted } from './Excerpted';
import { ValueForm } from './ValueForm';

export interface NameFormProps {
  readonly row: NameLine;
  /** Id of the element that says the name. */
  readonly describedBy: string;
}

const useStyles = makeStyles({
  places: { paddingTop: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalXS },
  place: { display: 'flex', overflowWrap: 'anywhere' },
});

/** Takes the value of a name, and shows each of its places as it will read; the clerk may leave some out. */
export function NameForm({ row, describedBy }: NameFormProps): ReactElement {
  const styles = useStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const lateSays = useLateMessages();
  const { state } = useTab();
  const { pending, leftOut, worklist, drafts } = state;
  const [typed, setTyped] = useState(drafts.get(row.key) ?? '');
  const entries = row.entries.filter(({ id }) => !pending.has(id));
  const chosen = entries.filter(({ id }) => !leftOut.has(id));
  const { kind, name, ahead } = row.name;
  const [first] = chosen;
  const values = new Map(
    valuesFor(state, row.key, chosen, cleanValue(typed)).map(({ id, value }) => [id, value]),
  );
  const fill = (value: string): void => {
    const ids = chosen.map(({ id }) => id);
    if (ids.length > 0) answeringOf(session).fill(row.key, ids, value);
    else session.stepFrom(row.key, 1);
  };
  return (
    <>
      {/* Made anew after a fill: what was filled in must not stand there for those that were left out. */}
      {entries.length === row.entries.length && (
        <ValueForm
          row={row.key}
          label={lateSays.valueOfName(name, entries.length)}
          hint={lateSays.fillHint(says.kind[kind])}
          describedBy={describedBy}
          unit=""
          button={lateSays.fillTogether(chosen.length)}
          question={(value) => questionAbout(state, row.key, chosen, value)}
          onChange={setTyped}
          onFill={fill}
          below={(written) =>
            first && (
              <FieldAside field={row.key} entry={first} typed={written} ahead={ahead} onChoose={fill} />
            )
          }
          onStep={(step) => {
            session.stepFrom(row.key, step);
          }}
          onLeave={() => {
            session.focusRow(row.key);
          }}
        />
      )}
      <div className={styles.places}>
        {entries.map((entry) => {
          const isIn = !leftOut.has(entry.id);
          const excerpt = excerptOf(entry, worklist?.paragraphs);
          return (
            <div key={entry.id} className={styles.place}>
              <Checkbox
                checked={isIn}
                label={
                  <Excerpted
                    part={entry.placeholder.span.part}
                    excerpt={excerpt}
                    {...(isIn && { value: values.get(entry.id) ?? '' })}
                  />
                }
                onChange={() => {
                  session.leaveOut(entry.id);
                }}
              />
            </div>
          );
        })}
      </div>
    </>
  );
}
