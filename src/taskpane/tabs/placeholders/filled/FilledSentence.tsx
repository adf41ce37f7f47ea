import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type MouseEvent, type ReactElement, useId } from 'react';
import { endOf } from '../../../../worklist/places/place';
import { useMessages } from '../../../app/messages/language';
import { RowButton } from '../../../shared/controls/rows/RowButton';
import { correctingOf } from '../asks/correcting';
import { cutSentence, OPEN } from '../derive/pieces';
import { useLateMessages } from '../lateMessages/useLateMessages';
import { Blank } from '../list/Blank';
import { HeadingRow } from '../list/HeadingRow';
import { useRowStyles } from '../list/rowStyles';
import { useSession, useTab } from '../SessionContext';
import { titleOf } from '../derive/title';
import type { FilledRow } from './filledRows';
import { PlaceForm } from './PlaceForm';
import { PlaceTag } from './PlaceTag';
import { RefillForm } from './RefillForm';

interface FilledSentenceProps {
  readonly row: FilledRow;
  readonly isStop: boolean;
  /** Takes the focus back to the row. */
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  text: { flex: 1, minWidth: 0 },
});

/** A sentence with what was filled in in it; a press on a value shows it in the report and opens it for a correction. */
export function FilledSentence({ row, isStop, onLeave }: FilledSentenceProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const correcting = correctingOf(useSession());
  const { placeholders: core } = useMessages();
  const says = useLateMessages();
  const { currentPlace } = useTab().state;
  const id = useId();
  const current = row.places.find((place) => place.id === currentPlace);
  const [first] = row.places;
  // What is not as it was filled in is said first.
  const shown = current ?? row.places.find(({ standing }) => standing !== 'filled') ?? first;
  const text = first?.text ?? '';
  const pieces = cutSentence(text, row, row.places, (place) => ({ ...place, end: endOf(place) }), OPEN);
  const press = (event: MouseEvent): void => {
    const value = event.target instanceof Element && event.target.closest<HTMLElement>('[data-blank]');
    const pressed = value ? Number(value.dataset.blank) : (current?.id ?? first?.id);
    if (pressed !== undefined) correcting.open(pressed);
  };
  return (
    <>
      {row.above && (
        <HeadingRow
          heading={titleOf(core, row.above.part, row.above.heading)}
          aside={String(row.above.count)}
          asideInWords={says.countFilled(row.above.count)}
        />
      )}
      <div className={mergeClasses(rowStyles.row, current && rowStyles.open)}>
        <RowButton
          tabIndex={isStop ? 0 : -1}
          aria-expanded={current !== undefined}
          className={rowStyles.sentence}
          onClick={press}
        >
          <span id={id} className={styles.text}>
            {pieces.map(({ text: words, spot }) =>
              spot === undefined ? (
                words
              ) : (
                <Blank key={spot.id} id={spot.id} text={words} as={spot === current ? 'current' : 'filled'} />
              ),
            )}
          </span>
          {shown && <PlaceTag place={shown} />}
        </RowButton>
        {current?.standing === 'undone' && <RefillForm place={current} />}
        {current && current.standing !== 'undone' && (
          <PlaceForm
            key={`${current.id} ${current.reads}`}
            place={current}
            describedBy={id}
            onLeave={onLeave}
          />
        )}
      </div>
    </>
  );
}
