import { basename, extname } from 'node:path';
import { Desk } from '../check/desk';
import { commandOf, DONE, FAILED } from '../command/runCommand';
import type { Terminal } from '../command/standardOutput';
import { bookOf, readBook } from './book';
import { fillReport } from './fillReport';
import { asLedgerError } from './ledgerError';
import { type Messages, messagesFor } from './messages';
import { type Options, readOptions } from './options';
import { describeMissing, describeRows, describeTable, jsonOf } from './print';
import { openReport, type OpenReport } from './report';
import { readTables, type TablesRead } from './tables';
import { writeTable } from './writeTable';

/** Exit status where something is left. */
const SOME_LEFT = 1;

/** Opens the report and hands it on; the desk is cleared whatever happens. */
async function withReport(
  file: string,
  work: (report: OpenReport, desk: Desk) => Promise<number>,
): Promise<number> {
  const desk = new Desk();
  try {
    return await work(await openReport(file, desk), desk);
  } finally {
    desk.close();
  }
}

function send(
  { report: file, json, out, force }: Extract<Options, { does: 'send' }>,
  { messages, say, sayJson }: Terminal<Messages>,
): Promise<number> {
  return withReport(file, async ({ ledger, rows }) => {
    if (out !== null) await writeTable(out, ledger, force);
    const places = rows.map((row) =>
      row.places.map(
        ({ placeholder: { span } }) => [span.part, span.paragraph, span.start, span.end] as const,
      ),
    );
    if (json) sayJson(bookOf(basename(file, extname(file)), ledger, places));
    else say(`${file}  ${describeRows(ledger.rows, messages)}`);
    if (out !== null && !json) say(messages.written + out);
    return DONE;
  });
}

function fill(
  { report: file, json, out, force, tables: files }: Extract<Options, { does: 'fill' }>,
  terminal: Terminal<Messages>,
): Promise<number> {
  const { messages, say, complain } = terminal;
  return withReport(file, async (report, desk) => {
    const read = readTables(files, report.ledger, new Map());
    tell(read, json, terminal);
    const outcomes = read.tables.flatMap((table) => ('outcome' in table ? [table.outcome] : []));
    if (out === null) return statusOf(read);
    const { filled, failed } = await fillReport(report, outcomes, desk, { out, force });
    const said = [messages.filled(filled), ...(failed > 0 ? [messages.notFilled(failed)] : [])];
    (json ? complain : say)(`${said.join('\n')}\n${messages.written}${out}`);
    return failed > 0 ? FAILED : statusOf(read);
  });
}

function read(
  { book, json, tables }: Extract<Options, { does: 'read' }>,
  terminal: Terminal<Messages>,
): number {
  const { ledger, drafted } = readBook(book);
  const found = readTables(tables, ledger, drafted);
  tell(found, json, terminal);
  return statusOf(found);
}

function tell(
  { tables, missing }: TablesRead,
  json: boolean,
  { messages, say, sayJson }: Terminal<Messages>,
): void {
  for (const table of tables)
    if (json) sayJson(jsonOf(table, missing, messages));
    else say(describeTable(table, messages));
  if (!json && missing.length > 0) say(describeMissing(missing, messages));
}

function statusOf({ tables, missing }: TablesRead): number {
  if (tables.some((table) => 'error' in table)) return FAILED;
  const isOpen = tables.some(
    (table) => 'outcome' in table && (table.outcome.asks.length > 0 || table.outcome.refused.length > 0),
  );
  return isOpen || missing.length > 0 ? SOME_LEFT : DONE;
}

async function keepLedger(options: Options, terminal: Terminal<Messages>): Promise<number> {
  const { messages, sayJson, complain } = terminal;
  const file = options.does === 'read' ? options.book : options.report;
  try {
    if (options.does === 'send') return await send(options, terminal);
    if (options.does === 'fill') return await fill(options, terminal);
    return read(options, terminal);
  } catch (error) {
    const failure = asLedgerError(error);
    if (options.json) sayJson(JSON.stringify({ file, error: failure }));
    const detail = failure.code === 'unknown' ? ` (${failure.message})` : '';
    complain(`${file}: ${messages.errors[failure.code]}${detail}`);
    return FAILED;
  }
}

/** The figures that a report owes: listed, sent out as tables, read back and filled in. */
export const ledger = commandOf({ readOptions, messagesFor, work: keepLedger });
