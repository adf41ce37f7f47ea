import type { Entry } from '../../../../worklist/entry';
import { sameNames, type SameName } from '../../../../worklist/names';
import type { TabState } from '../state';
import { ofKind, type Shown } from './shown';

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
      readonly group: 'unsure' | 'waved';
      readonly count: number;
    }
  | { readonly type: 'unsure' | 'waved'; readonly key: string; readonly entry: Entry };

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
  { left, unsure, waved }: Shown,
  { kind, opened }: Pick<TabState, 'kind' | 'opened'>,
): Row[] {
  const entries = ofKind(left, kind);
  return [
    ...nameRows(entries),
    ...entryRows(entries),
    ...foldRows('unsure', unsure, opened.has('unsure')),
    ...foldRows('waved', waved, opened.has('waved')),
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

function foldRows(group: 'unsure' | 'waved', entries: readonly Entry[], isOpen: boolean): Row[] {
  if (entries.length === 0) return [];
  const inside: Row[] = entries.map((entry) => ({ type: group, key: `${group} ${entry.id}`, entry }));
  return [{ type: 'fold', key: group, group, count: entries.length }, ...(isOpen ? inside : [])];
}
