import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type MouseEvent, type ReactElement, useId } from 'react';
import { useMessages } from '../../../app/messages/language';
import { RowButton } from '../../../shared/controls/rows/RowButton';
import { type Piece, piecesOf } from '../derive/pieces';
import { fieldOf, type SentenceLine } from '../derive/rows';
import type { PlaceholdersState } from '../state';
import { EntryForm } from '../late';
import { useSession, useTabState } from '../SessionContext';
import { useFocusRequest } from '../useFocusRequest';
import { Blank } from './Blank';
import { useRowStyles } from './rowStyles';
import { Tag } from './Tag';

interface SentenceRowProps {
  readonly row: SentenceLine;
  readonly isStop: boolean;
}

const useStyles = makeStyles({
  short: {
    display: '-webkit-box',
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- without it no browser clamps lines
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  text: { flex: 1, minWidth: 0 },
});

/** A sentence with all that is to be filled in in it; at the current one, with the way to fill it in. */
export function SentenceRow({ row, isStop }: SentenceRowProps): ReactElement {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const session = useSession();
  const { placeholders: says } = useMessages();
  const sentenceId = useId();
  const { entries } = row;
  // The report is not named: of another one the row is another, too.
  const state = useTabState((now) => [
    now.places,
    ...entries.flatMap(({ id }) => [
      id === now.current,
      now.pending.has(id),
      now.drafts.get(fieldOf(id)),
      now.waits.decisions.get(id),
    ]),
  ]);
  const current = entries.find(({ id }) => id === state.current);
  const isOpen = current !== undefined;
  const pieces = piecesOf(row, state.worklist?.paragraphs ?? [], state.places, isOpen);
  const isPending = entries.some(({ id }) => state.pending.has(id));
  const drafts = entries.filter(({ id }) => !state.pending.has(id) && state.drafts.get(fieldOf(id)));
  const waits = new Set(entries.flatMap(({ id }) => state.waits.decisions.get(id) ?? []));
  const press = (event: MouseEvent): void => {
    const blank = event.target instanceof Element && event.target.closest<HTMLElement>('[data-blank]');
    const pressed = blank ? Number(blank.dataset.blank) : undefined;
    const open = entries.find(({ id }) => !state.pending.has(id)) ?? entries[0];
    const id = pressed ?? current?.id ?? open?.id;
    if (id !== undefined) session.open(id);
  };
  return (
    <div className={mergeClasses(rowStyles.row, isOpen && rowStyles.open)}>
      <RowButton
        ref={useFocusRequest(row.key)}
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        className={rowStyles.sentence}
        onClick={press}
      >
        <span id={sentenceId} className={mergeClasses(styles.text, !isOpen && styles.short)}>
          {pieces.map((piece, i) => (
            <Stretch key={piece.entry?.id ?? `words ${i}`} piece={piece} state={state} />
          ))}
        </span>
        {waits.size > 0 && <Tag>{[...waits].join('、')}</Tag>}
        {isPending && <Tag>{says.filling}</Tag>}
        {!isOpen && !isPending && drafts.length > 0 && <Tag>{says.notYetFilled(drafts.length)}</Tag>}
      </RowButton>
      {current && !state.pending.has(current.id) && (
        <EntryForm key={current.id} entry={current} row={row} describedBy={sentenceId} />
      )}
    </div>
  );
}

/** Words of the sentence, or what is to be filled in there: the value that is typed or on its way stands in its place. */
function Stretch({
  piece,
  state,
}: {
  readonly piece: Piece;
  readonly state: PlaceholdersState;
}): ReactElement {
  const { entry, text, isValue } = piece;
  if (isValue) return <Blank text={text} as="filled" />;
  if (!entry) return <>{text}</>;
  const { id } = entry;
  const draft = state.drafts.get(fieldOf(id)) ?? '';
  if (state.pending.has(id)) return <Blank id={id} text={draft || text} as="pending" />;
  if (id === state.current) return <Blank id={id} text={text} as="current" />;
  return <Blank id={id} text={draft || text} as={draft ? 'draft' : 'blank'} />;
}
