import { useState } from 'react';
import { tableDocument } from '../../../../../layout/tableDocument';
import { fileName } from '../../../../../ledger/send/fileName';
import type { SentTable } from '../../../../../ledger/send/table';
import { download } from '../../../../shared/download';
import { isTold } from '../ledgerRows';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { useLedger } from '../useLedger';
import { copiedTable, officeTable, officeTables, owedMessage, silentRows, wholeTable } from './sent';
import { type Copied, copy } from './copy';
import type * as Writing from './writing';

/** What came of the last thing that was sent: what is said, and what the clerk has to copy by hand. */
export interface Sending {
  readonly says: string;
  readonly byHand?: string;
}

/** The ways out of the ledger. Whatever goes out, the document remembers the codes under which it went. */
export interface Ways {
  readonly sending: Sending | undefined;
  readonly copyTable: () => void;
  readonly copyMessage: () => void;
  readonly remind: () => void;
  readonly copyOffice: (office: string) => void;
  readonly saveOffice: (office: string) => void;
  readonly saveWorkbook: () => void;
  /** A workbook for each office, all in one zip. */
  readonly saveByOffice: () => void;
  readonly saveDocument: () => void;
}

export function useSending(): Ways {
  const { ledger, rows, year } = useLedger();
  const says = useLedgerMessages();
  const [sending, setSending] = useState<Sending>();
  const put = (copied: Copied): void => {
    ledger.keep(rows);
    copy(copied).then(
      () => {
        setSending({ says: says.copied(copied.rows) });
      },
      () => {
        setSending({ says: says.copyByHand, byHand: copied.text });
      },
    );
  };
  const whole = `${year}${says.fileName}`;
  const save = (name: string, content: Promise<Uint8Array>): void => {
    ledger.keep(rows);
    content.then(
      (bytes) => {
        download(name, bytes);
        setSending({ says: says.saved(name) });
      },
      () => {
        setSending({ says: says.failed });
      },
    );
  };
  return {
    sending,
    copyTable: () => {
      put(copiedTable(wholeTable(rows)));
    },
    copyMessage: () => {
      put(owedMessage(rows));
    },
    remind: () => {
      const { text, rows: owed } = owedMessage(silentRows(rows));
      put({ text: `${says.reminder(year, rows.length, rows.filter(isTold).length)}\n\n${text}`, rows: owed });
    },
    copyOffice: (office) => {
      put(copiedTable(officeTable(rows, office, year)));
    },
    saveOffice: (office) => {
      const name = says.officeFile(year, office);
      const content = loadWriting().then(({ writeXlsx }) =>
        writeXlsx([{ name: office, table: officeTable(rows, office, year) }]),
      );
      save(`${fileName(name)}.xlsx`, content);
    },
    saveWorkbook: () => {
      const content = loadWriting().then(({ writeXlsx }) =>
        writeXlsx([{ name: says.fileName, table: wholeTable(rows) }]),
      );
      save(`${whole}.xlsx`, content);
    },
    saveByOffice: () => {
      const tables = officeTables(rows, year).map(({ name, table }) => ({
        name: says.officeFile(year, name),
        table,
      }));
      save(
        `${whole}.zip`,
        loadWriting().then(({ writeWorkbooks }) => writeWorkbooks(tables)),
      );
    },
    saveDocument: () => {
      save(`${whole}.docx`, Promise.resolve(wordTable(wholeTable(rows), whole)));
    },
  };
}

/** Few clerks save a workbook: what writes one is loaded with the first. */
function loadWriting(): Promise<typeof Writing> {
  return import(/* webpackChunkName: "workbook" */ './writing');
}

function wordTable({ columns, rows }: SentTable, title: string): Uint8Array {
  return tableDocument({ title, columns, rows });
}
