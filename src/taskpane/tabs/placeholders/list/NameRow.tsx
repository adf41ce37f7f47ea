import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { useMessages } from '../../../app/messages/language';
import { Checkbox } from '../../../shared/controls/Checkbox';
import { Icon } from '../../../shared/controls/Icon';
import { questionAbout, valuesFor } from '../answers/answer';
import { cleanValue } from '../derive/cleanValue';
import { excerptOf } from '../derive/excerpt';
import type { Row } from '../derive/rows';
import { FieldAside } from '../late';
import { useSession, useTab } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { Blank } from './Blank';
import { Excerpted } from './Excerpted';
import { useRowStyles } from './rowStyles';
import { ValueForm } from './ValueForm';

interface NameRowProps {
  readonly row: Extract<Row, { type: 'name' }>;
  readonly isStop: boolean;
}

const useStyles = makeStyles({
  line: { alignItems: 'center' },
  name: { flexShrink: 0 },
  count: { flex: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  places: { paddingTop: tokens.spacingVerticalXS, paddingLeft: tokens.spacingHorizontalXS },
  place: { display: 'flex', overflowWrap: 'anywhere' },
});

/** The same name in several places: one answer fills them all, but those that the clerk leaves out. */
export function NameRow({ row, isStop }: NameRowProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const { state } = useTab();
  const { pending, currentName, leftOut, worklist, drafts } = state;
  const [typed, setTyped] = useState(drafts.get(row.key) ?? '');
  const nameId = useId();
  const isOpen = currentName === row.key;
  const entries = row.entries.filter(({ id }) => !pending.has(id));
  const chosen = entries.filter(({ id }) => !leftOut.has(id));
  const { kind, name, offsets, ahead } = row.name;
  const [first] = chosen;
  const values = new Map(
    valuesFor(state, row.key, chosen, cleanValue(typed)).map(({ id, value }) => [id, value]),
  );
  const fill = (value: string): void => {
    const ids = chosen.map(({ id }) => id);
    if (ids.length > 0) session.fill(row.key, ids, value);
    else session.stepFrom(row.key, 1);
  };
  const blank = row.entries[0]?.placeholder.text ?? '';
  const [before, after] = name.split(blank);
  return (
    <div className={mergeClasses(rowStyles.row, isOpen && rowStyles.open)}>
      <button
        ref={useFocusRequest(row.key, 'row')}
        type="button"
        data-entry
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        className={mergeClasses(rowStyles.sentence, styles.line)}
        onClick={() => {
          session.openName(row.key, !isOpen);
        }}
      >
        <span id={nameId} className={styles.name}>
          {before}
          <Blank text={blank} as={isOpen ? 'current' : 'blank'} />
          {after}
        </span>
        <span className={styles.count}>
          {says.inPlaces(entries.length, new Set(offsets?.values()).size > 1)}
        </span>
        <Icon name={isOpen ? 'chevronUp' : 'chevronRight'} />
      </button>
      {/* Made anew after a fill: what was filled in must not stand there for those that were left out. */}
      {isOpen && entries.length === row.entries.length && (
        <ValueForm
          row={row.key}
          label={says.valueOfName(name, entries.length)}
          hint={says.fillHint(says.kind[kind])}
          describedBy={nameId}
          unit=""
          button={says.fillTogether(chosen.length)}
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
      {isOpen && (
        <div className={styles.places}>
          {entries.map((entry) => {
            const isIn = !leftOut.has(entry.id);
            const excerpt = excerptOf(entry, worklist?.paragraphs);
            return (
              <div key={entry.id} className={styles.place}>
                <Checkbox
                  checked={isIn}
                  label={<Excerpted excerpt={excerpt} {...(isIn && { value: values.get(entry.id) ?? '' })} />}
                  onChange={() => {
                    session.leaveOut(entry.id);
                  }}
                />
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
