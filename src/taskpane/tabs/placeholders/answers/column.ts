import type { Entry } from '../../../../worklist/entry';
import { fittedValue } from '../../../../worklist/fitted';
import { cleanValue } from '../derive/cleanValue';
import { fieldOf, fieldsOf } from '../derive/rows';
import { viewOf } from '../derive/view';
import type { PlaceholdersState } from '../state';
import type { Answer } from './answer';
import { questionOf } from './questions';

/** A column that was pasted into the field of an entry. */
export interface Column {
  readonly id: number;
  /** A cell each, empty ones too. */
  readonly cells: readonly string[];
  /** Entries that the clerk leaves out, or takes in though what goes there is doubtful. */
  readonly turned: ReadonlySet<number>;
}

/** A place into which a cell goes. */
export interface ColumnPlace {
  readonly entry: Entry;
  readonly value: string;
  readonly isDoubtful: boolean;
  readonly isIn: boolean;
}

/** Where the cells go: the first into the entry's own place, each other into the next one of the list. Empty cells pass one over. */
export function columnPlaces(
  state: PlaceholdersState,
  { id, cells, turned }: Column,
): readonly ColumnPlace[] {
  const fields = fieldsOf(viewOf(state).rows).flatMap(({ entry }) => entry ?? []);
  const open = fields.filter((entry) => !state.pending.has(entry.id));
  const from = open.findIndex((entry) => entry.id === id);
  if (from < 0) return [];
  return open.slice(from, from + cells.length).flatMap((entry, i): ColumnPlace[] => {
    const cell = cleanValue(cells[i] ?? '');
    if (cell === '') return [];
    const { value } = fittedValue(entry, cell);
    const isDoubtful = questionOf(entry, value) !== null;
    return [{ entry, value, isDoubtful, isIn: isDoubtful === turned.has(entry.id) }];
  });
}

/** What the places that are in would be filled with. */
export function columnAnswers(places: readonly ColumnPlace[]): readonly Answer[] {
  return places
    .filter(({ isIn }) => isIn)
    .map(({ entry: { id }, value }) => ({ field: fieldOf(id), typed: value, values: [{ id, value }] }));
}
