import { useState } from 'react';
import { tableDocument } from '../../../../../layout/tableDocument';
import type { SentTable } from '../../../../../ledger/send/table';
import { download } from '../../../../shared/download';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { useLedger } from '../useLedger';
import { copiedTable, officeTable, officeTables, owedMessage, silentRows, wholeTable } from './sent';
import { type Copied, copy } from './copy';

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
  readonly saveWorkbook: (isByOffice: boolean) => void;
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
  const save = (ending: string, content: Promise<Uint8Array>): void => {
    ledger.keep(rows);
    const name = `${year}${says.fileName}.${ending}`;
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
      put(owedMessage(silentRows(rows)));
    },
    copyOffice: (office) => {
      put(copiedTable(officeTable(rows, office, year)));
    },
    saveWorkbook: (isByOffice) => {
      const whole = [{ name: says.fileName, table: wholeTable(rows) }];
      save('xlsx', workbook(isByOffice ? officeTables(rows, year) : whole));
    },
    saveDocument: () => {
      save('docx', Promise.resolve(wordTable(wholeTable(rows), `${year}${says.fileName}`)));
    },
  };
}

/** Few clerks save a workbook: what writes one is loaded with the first. */
async function workbook(sheets: readonly { name: string; table: SentTable }[]): Promise<Uint8Array> {
  const { writeXlsx } = await import(
    /* webpackChunkName: "workbook" */ '../../../../../ledger/files/writeXlsx'
  );
  return writeXlsx(sheets);
}

function wordTable({ columns, rows }: SentTable, title: string): Uint8Array {
  return tableDocument({ title, columns, rows });
}
