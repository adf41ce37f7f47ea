import type { Outcome } from '../../ledger/decide/decide';
import { isOwed } from '../../ledger/owed';
import type { Reason } from '../../ledger/reason';
import type { Row } from '../../ledger/row';
import type { Messages } from './messages';
import type { TableResult } from './tables';

/** The ledger for the terminal: a line for each figure that is owed, under who has it. */
export function describeRows(rows: readonly Row[], messages: Messages): string {
  const sent = rows.filter(isOwed);
  const offices = [...new Set(sent.map(({ office }) => office))];
  const lines = offices.flatMap((office) => {
    const own = sent.filter((row) => row.office === office);
    return [
      `  ${office}  ${messages.rows(own.length)}`,
      ...own.map((row) => `    ${describeRow(row, messages)}`),
    ];
  });
  return [messages.total(sent.length, offices.length), ...lines].join('\n');
}

function describeRow({ code, indicator, unit, sentence, places }: Row, messages: Messages): string {
  const several = places > 1 ? `  ${messages.places(places)}` : '';
  return `${code}  ${indicator}${unit === '' ? '' : `（${unit}）`}  ${sentence}${several}`;
}

/** What became of one table, for the terminal. */
export function describeTable(table: TableResult, messages: Messages): string {
  if ('error' in table) {
    const { code, message } = table.error;
    const detail = messages.errors[code] + (code === 'unknown' ? ` (${message})` : '');
    return `${table.file}\n  ${messages.unreadable(detail)}`;
  }
  const { fills, asks, refused, cautions, same } = table.outcome;
  const says = (reason: Reason): string => messages.reasons[reason.code](reason.text);
  const named = (row: Row): string => `${row.code} ${row.indicator}`;
  const groups: readonly (readonly [keyof Messages['groups'], readonly string[]])[] = [
    [
      'fills',
      fills.map(({ row, value }) => {
        const remarks = cautions.filter((each) => each.row === row).map(({ reason }) => says(reason));
        return `${named(row)}  ${value}${row.unit}${remarks.length > 0 ? `  ${remarks.join('；')}` : ''}`;
      }),
    ],
    ['asks', asks.map(({ rows, reason }) => `${rows.map(named).join(' | ')}  ${says(reason)}`)],
    [
      'refused',
      refused.map(
        ({ row, line, reason }) => `${row ? named(row) : messages.line(line ?? 0)}  ${says(reason)}`,
      ),
    ],
    ['same', same.map(named)],
  ];
  const lines = groups.flatMap(([group, items]) =>
    items.length === 0
      ? []
      : [`  ${messages.groups[group](items.length)}`, ...items.map((item) => `    ${item}`)],
  );
  return [table.file, ...lines].join('\n');
}

/** The rows that nobody has told, by office. */
export function describeMissing(missing: readonly Row[], messages: Messages): string {
  const offices = [...new Set(missing.map(({ office }) => office))];
  const lines = offices.map((office) => {
    const own = missing.filter((row) => row.office === office).map(({ indicator }) => indicator);
    return `  ${office}  ${own.join('、')}`;
  });
  return [messages.groups.missing(missing.length), ...lines].join('\n');
}

/** One table's outcome as JSON, on one line. */
export function jsonOf(table: TableResult, missing: readonly Row[], messages: Messages): string {
  if ('error' in table) return JSON.stringify(table);
  return JSON.stringify({
    file: table.file,
    ...plainOutcome(table.outcome, messages),
    missing: missing.map(({ code }) => code),
  });
}

function plainOutcome({ fills, asks, refused, cautions, same }: Outcome, messages: Messages): object {
  const says = (reason: Reason): string => messages.reasons[reason.code](reason.text);
  const warnings = new Map<string, string>();
  for (const { row, reason } of cautions)
    warnings.set(row.code, [warnings.get(row.code), says(reason)].filter(Boolean).join('；'));
  return {
    fills: Object.fromEntries(fills.map(({ row, value }) => [row.code, value])),
    ask: Object.fromEntries(
      asks.map(({ rows, reason }) => [rows.map(({ code }) => code).join('|'), says(reason)]),
    ),
    refuse: refused.map(({ row, line, text, reason }) => ({
      ...(row ? { code: row.code } : { line }),
      text,
      why: says(reason),
    })),
    warn: Object.fromEntries(warnings),
    same: same.map(({ code }) => code),
  };
}
