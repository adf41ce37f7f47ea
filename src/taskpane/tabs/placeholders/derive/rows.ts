import type { Part } from '../../../../report/paragraph';
import { mapInSteps, type Steps } from '../../../../report/steps';
import { isWithinReach } from '../../../../word/locate/reach';
import type { Entry, Worklist } from '../../../../worklist/entry';
import { type Group, groupsOf } from '../../../../worklist/groups';
import { indexesOf } from '../../../shared/controls/rows/indexesOf';
import type { PlaceholdersState } from '../state';
import type { Step } from './neighbours';
import { type ReportSentence, type SentenceIds, sentencesInSteps } from './sentences';
import { ofKind, type Shown } from './shown';

/** A line of the list. Its key is its own as long as it is the same line. */
export type Row =
  /** Stands above the names. */
  | { readonly type: 'names'; readonly key: string; readonly count: number }
  | {
      readonly type: 'name';
      readonly key: string;
      readonly name: Group;
      readonly entries: readonly Entry[];
    }
  | {
      readonly type: 'heading';
      readonly key: string;
      /** Outside of the body the part stands for a heading. */
      readonly part: Part;
      readonly heading: string;
      readonly count: number;
    }
  | {
      readonly type: 'sentence';
      readonly key: string;
      readonly sentence: ReportSentence;
      /** What of the sentence is to be filled in; one or more. */
      readonly entries: readonly Entry[];
    }
  | {
      readonly type: 'fold';
      readonly key: string;
      readonly group: 'unsure' | 'dismissed';
      readonly count: number;
    }
  | { readonly type: 'unsure' | 'dismissed'; readonly key: string; readonly entry: Entry };

/** A name's line. */
export type NameLine = Extract<Row, { type: 'name' }>;

/** A sentence's line. */
export type SentenceLine = Extract<Row, { type: 'sentence' }>;

/** A field of the list: that of a name, or that of an entry. It stands in the row of its name, or of its sentence. */
export interface Field {
  readonly key: string;
  /** What is filled in by it. */
  readonly entries: readonly Entry[];
  /** That which it is of; undefined for a name. */
  readonly entry: Entry | undefined;
}

const ENTRY = 'entry ';
const NAME = 'name ';

/** The key of the field of an entry. */
export function fieldOf(id: number): string {
  return ENTRY + String(id);
}

/** The key of the field that corrects a place which was filled. */
export function fieldOfPlace(id: number): string {
  return `place ${id}`;
}

/** The entry of a field; undefined for the field of a name. */
export function idOfField(key: string): number | undefined {
  return key.startsWith(ENTRY) ? Number(key.slice(ENTRY.length)) : undefined;
}

/** The key of the row of a name, and of its field. */
function rowOfName({ kind, name }: Pick<Group, 'kind' | 'name'>): string {
  return `${NAME}${kind} ${name}`;
}

/** Whether a field is that of a name. */
export function isFieldOfGroup(key: string): boolean {
  return key.startsWith(NAME);
}

/** The list, in steps: same names, then the report's headings with the sentences under each, then what is doubtful. */
export function* rowsInSteps(
  worklist: Worklist,
  { left, unsure, dismissed }: Shown,
  { kind, opened, sentences }: Pick<PlaceholdersState, 'kind' | 'opened' | 'sentences'>,
): Steps<Row[]> {
  const entries = ofKind(left, kind);
  const names = nameRows(worklist, entries);
  yield;
  const lines = yield* sentenceLines(worklist, entries, sentences);
  yield;
  return [
    ...names,
    ...underHeadings(lines),
    ...foldRows('unsure', unsure, opened.has('unsure')),
    ...foldRows('dismissed', dismissed, opened.has('dismissed')),
  ];
}

function nameRows({ paragraphs }: Worklist, entries: readonly Entry[]): Row[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const names = groupsOf(entries.filter(isFillable), paragraphs);
  if (names.length === 0) return [];
  const rows = names.map((name): Row => ({
    type: 'name',
    key: rowOfName(name),
    name,
    entries: name.ids.flatMap((id) => byId.get(id) ?? []),
  }));
  return [{ type: 'names', key: 'names', count: names.length }, ...rows];
}

/** So many sentences are made lines of the list in a step. */
const SENTENCES_AT_A_TIME = 1_000;

function* sentenceLines(
  worklist: Worklist,
  shown: readonly Entry[],
  ids: SentenceIds,
): Steps<readonly SentenceLine[]> {
  const isShown = new Set(shown);
  const lines = yield* mapInSteps(
    yield* sentencesInSteps(worklist),
    SENTENCES_AT_A_TIME,
    (sentence): SentenceLine | undefined => {
      const entries = sentence.entries.filter((entry) => isShown.has(entry));
      const [first] = entries;
      if (!first) return undefined;
      return { type: 'sentence', key: `sentence ${ids.get(first.id) ?? first.id}`, sentence, entries };
    },
  );
  return lines.filter((line) => line !== undefined);
}

function underHeadings(lines: readonly SentenceLine[]): Row[] {
  const rows: Row[] = [];
  const seen = new Map<string, number>();
  let from = 0;
  while (from < lines.length) {
    const { part, heading } = headingOf(lines[from]);
    const isUnder = (line: SentenceLine | undefined): boolean => {
      const own = headingOf(line);
      return own.part === part && own.heading === heading;
    };
    let to = from;
    while (to < lines.length && isUnder(lines[to])) to++;
    // Two headings may read the same.
    const named = part === 'body' ? heading : part;
    const nth = (seen.get(named) ?? 0) + 1;
    seen.set(named, nth);
    const under = lines.slice(from, to);
    const count = under.reduce((sum, { entries }) => sum + entries.length, 0);
    rows.push({ type: 'heading', key: `heading ${nth} ${named}`, part, heading, count }, ...under);
    from = to;
  }
  return rows;
}

/** Where a line stands in the report. */
function headingOf(line: SentenceLine | undefined): { readonly part: Part; readonly heading: string } {
  const first = line?.entries[0]?.placeholder;
  return { part: first?.span.part ?? 'body', heading: first?.heading ?? '' };
}

/** Whether an entry can be filled in from the pane. */
export function isFillable({ placeholder: { span } }: Entry): boolean {
  return isWithinReach(span);
}

function foldRows(group: 'unsure' | 'dismissed', entries: readonly Entry[], isOpen: boolean): Row[] {
  if (entries.length === 0) return [];
  const inside: Row[] = entries.map((entry) => ({ type: group, key: `${group} ${entry.id}`, entry }));
  return [{ type: 'fold', key: group, group, count: entries.length }, ...(isOpen ? inside : [])];
}

/** The row with a key, or that in which the field with the key stands; -1 for none. */
export function indexOfRow(rows: readonly Row[], key: string): number {
  const id = idOfField(key);
  if (id === undefined) return indexesOf(rows).get(key) ?? -1;
  return rows.findIndex((row) => row.type === 'sentence' && row.entries.some((entry) => entry.id === id));
}

/** Those of the last lists: a long one has thousands, and is asked for them at each step. */
const KNOWN_FIELDS = new WeakMap<readonly Row[], readonly Field[]>();

/** The fields of the list, in the order in which they are filled in. */
export function fieldsOf(rows: readonly Row[]): readonly Field[] {
  const known = KNOWN_FIELDS.get(rows);
  if (known) return known;
  const fields = rows.flatMap((row): Field[] => {
    if (row.type === 'name') return [{ key: row.key, entries: row.entries, entry: undefined }];
    if (row.type !== 'sentence') return [];
    return row.entries
      .filter(isFillable)
      .map((entry) => ({ key: fieldOf(entry.id), entries: [entry], entry }));
  });
  KNOWN_FIELDS.set(rows, fields);
  return fields;
}

/**
 * The field with something to fill in that comes after another, or before it; round the ends of the list.
 * @param key the field to begin at; where it is not in the list, the list's beginning
 * @param pending entries whose values are on their way: they need no more
 */
export function fieldBeside(
  rows: readonly Row[],
  key: string,
  step: Step,
  pending: ReadonlySet<number>,
): Field | undefined {
  const fields = fieldsOf(rows);
  const at = fields.findIndex((field) => field.key === key);
  const around = [...fields.slice(at + 1), ...fields.slice(0, Math.max(at, 0))];
  const asks = ({ entries }: Field): boolean => entries.some(({ id }) => !pending.has(id));
  return step === 1 ? around.find(asks) : around.reverse().find(asks);
}

/** The doubtful row of the same group to go on with when one is decided on: the next one, else the one before. */
export function doubtBeside(rows: readonly Row[], id: number): Row | undefined {
  const at = rows.findIndex((row) => 'entry' in row && row.entry.id === id);
  const type = rows[at]?.type;
  return [rows[at + 1], rows[at - 1]].find((row) => row?.type === type);
}
