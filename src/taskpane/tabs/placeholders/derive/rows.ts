import type { Entry } from '../../../../worklist/entry';
import { sameNames, type SameName } from '../../../../worklist/names';
import type { PlaceholdersState } from '../state';
import { ofKind, type Shown } from './shown';
import type { Step } from './neighbours';

/** A line of the list. Its key is its own as long as it is the same line. */
export type Row =
  | {
      readonly type: 'name';
      readonly key: string;
      readonly name: SameName;
      readonly entries: readonly Entry[];
    }
  | { readonly type: 'heading'; readonly key: string; readonly heading: string; readonly count: number }
  | { readonly type: 'entry'; readonly key: string; readonly entry: Entry }
  | {
      readonly type: 'fold';
      readonly key: string;
      readonly group: 'unsure' | 'dismissed';
      readonly count: number;
    }
  | { readonly type: 'unsure' | 'dismissed'; readonly key: string; readonly entry: Entry };

/** The key of the row of an entry. */
export function rowOf(id: number): string {
  return `entry ${id}`;
}

/** The key of the row of a name. */
export function rowOfName({ kind, name }: SameName): string {
  return `name ${kind} ${name}`;
}

/** The list: same names, then the report's headings with what is left under each, then what is doubtful. */
export function rowsOf(
  { left, unsure, dismissed }: Shown,
  { kind, opened }: Pick<PlaceholdersState, 'kind' | 'opened'>,
): Row[] {
  const entries = ofKind(left, kind);
  return [
    ...nameRows(entries),
    ...entryRows(entries),
    ...foldRows('unsure', unsure, opened.has('unsure')),
    ...foldRows('dismissed', dismissed, opened.has('dismissed')),
  ];
}

function nameRows(entries: readonly Entry[]): Row[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return sameNames(entries).map((name) => ({
    type: 'name',
    key: rowOfName(name),
    name,
    entries: name.ids.flatMap((id) => byId.get(id) ?? []),
  }));
}

function entryRows(entries: readonly Entry[]): Row[] {
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  let from = 0;
  while (from < entries.length) {
    const heading = entries[from]?.placeholder.heading ?? '';
    let to = from;
    while (to < entries.length && entries[to]?.placeholder.heading === heading) to++;
    // Two headings may read the same.
    const nth = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, nth);
    rows.push({ type: 'heading', key: `heading ${nth} ${heading}`, heading, count: to - from });
    for (const entry of entries.slice(from, to)) rows.push({ type: 'entry', key: rowOf(entry.id), entry });
    from = to;
  }
  return rows;
}

function foldRows(group: 'unsure' | 'dismissed', entries: readonly Entry[], isOpen: boolean): Row[] {
  if (entries.length === 0) return [];
  const inside: Row[] = entries.map((entry) => ({ type: group, key: `${group} ${entry.id}`, entry }));
  return [{ type: 'fold', key: group, group, count: entries.length }, ...(isOpen ? inside : [])];
}

/** A row that asks for a value. */
type AskingRow = Extract<Row, { type: 'entry' | 'name' }>;

/**
 * The row with something to fill in that comes after another, or before it; round the ends of the list.
 * @param key the row to begin at; where it is not in the list, the list's beginning
 * @param pending entries whose values are on their way: they need no more
 */
export function rowBeside(
  rows: readonly Row[],
  key: string,
  step: Step,
  pending: ReadonlySet<number>,
): AskingRow | undefined {
  const at = rows.findIndex((row) => row.key === key);
  const around = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  const asks = (row: Row): row is AskingRow =>
    (row.type === 'entry' && !pending.has(row.entry.id)) ||
    (row.type === 'name' && row.entries.some(({ id }) => !pending.has(id)));
  return step === 1 ? around.find(asks) : around.reverse().find(asks);
}

/** The doubtful row of the same group to go on with when one is decided on: the next one, else the one before. */
export function doubtBeside(rows: readonly Row[], id: number): Row | undefined {
  const at = rows.findIndex((row) => 'entry' in row && row.entry.id === id && row.type !== 'entry');
  const type = rows[at]?.type;
  return [rows[at + 1], rows[at - 1]].find((row) => row?.type === type);
}
