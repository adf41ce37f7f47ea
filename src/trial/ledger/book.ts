import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { COLUMNS } from '../../ledger/send/table';
import type { Drafted, Ledger, Row } from '../../ledger/row';
import { BookError } from './ledgerError';

const KINDS = [
  'count',
  'money',
  'percent',
  'date',
  'year',
  'ordinal',
  'session',
  'place',
  'org',
  'person',
  'age',
  'duration',
  'topic',
  'docNumber',
  'free',
] as const;

const Values = v.nullable(v.array(v.string()));

const BookRow = v.object({
  code: v.pipe(v.string(), v.regex(/^[A-Z]{4}$/)),
  indicator: v.string(),
  heading: v.optional(v.string(), ''),
  sentence: v.optional(v.string(), ''),
  unit: v.optional(v.string(), ''),
  last: v.optional(v.string(), ''),
  office: v.optional(v.string(), ''),
  kind: v.optional(v.picklist(KINDS), 'count'),
  flag: v.optional(v.picklist(['', 'rate', 'growth', 'target', '余', 'derived']), ''),
  places: v.optional(v.number(), 1),
  form: v.optional(v.string(), ''),
});

/** What a row's places hold already may stand in the row itself. */
const Held = v.object({ rows: v.array(v.object({ code: v.string(), before: v.optional(Values) })) });

const Book = v.object({
  rows: v.array(BookRow),
  year: v.pipe(v.number(), v.integer()),
  before: v.optional(v.record(v.string(), Values), {}),
});

/** A ledger alone, without its report. */
export interface Book {
  readonly ledger: Ledger;
  /** What the report has already: `before` of the book, or of its rows. */
  readonly drafted: Drafted;
}

/** Reads a ledger that was exported. @throws BookError, or an error of the file system */
export function readBook(file: string): Book {
  let json: unknown;
  const text = readFileSync(file, 'utf8');
  try {
    json = JSON.parse(text);
  } catch {
    throw new BookError('The book is no JSON');
  }
  const parsed = v.safeParse(Book, json);
  if (!parsed.success) throw new BookError(v.summarize(parsed.issues));
  const { rows, year, before } = parsed.output;
  const own = v
    .parse(Held, json)
    .rows.flatMap((row) => (row.before === undefined ? [] : [[row.code, row.before] as const]));
  return {
    ledger: { rows, year },
    drafted: new Map([...Object.entries(before), ...own].map(([code, values]) => [code, { values }])),
  };
}

/** A ledger as it is exported, on one line. */
export function bookOf(name: string, { rows, year }: Ledger, places: readonly (readonly Place[])[]): string {
  const placed = rows.map((row: Row, at) => ({ ...row, at: places[at] ?? [] }));
  return JSON.stringify({ ledger: name, columns: COLUMNS, rows: placed, year });
}

/** Where a row's figure stands in the report: part, paragraph, start and end in UTF-16, end exclusive. */
export type Place = readonly [part: string, paragraph: number, start: number, end: number];
