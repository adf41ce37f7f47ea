import { useState } from 'react';
import { readReturnedFile } from '../../../../../ledger/files/readFile';
import { TableFileError } from '../../../../../ledger/files/tableFile';
import { readPasted } from '../../../../../ledger/returned/readPasted';
import { useLedgerMessages } from '../messages/useLedgerMessages';
import { useLedger } from '../useLedger';
import type { Came } from './comeBack';

/** Takes in what comes back, and says what could not be read. */
export interface ReadingBack {
  readonly faults: readonly string[];
  readonly readText: (text: string) => void;
  readonly readFiles: (files: readonly File[]) => void;
}

export function useReading(): ReadingBack {
  const { ledger, state, year } = useLedger();
  const { backPage: says, file: whyOf } = useLedgerMessages();
  const [faults, setFaults] = useState<readonly string[]>([]);
  const readFiles = async (files: readonly File[]): Promise<void> => {
    const came: Came[] = [];
    const unread: string[] = [];
    for (const file of files) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        came.push({ name: file.name, returned: readReturnedFile(file.name, bytes, year) });
      } catch (error) {
        const code = error instanceof TableFileError ? error.code : 'unknown';
        unread.push(says.cannotRead(file.name, whyOf[code]));
      }
    }
    setFaults(unread);
    ledger.receive(came);
  };
  return {
    faults,
    readText: (text) => {
      if (text.trim() === '') return;
      setFaults([]);
      const name = says.pasted((state.came?.length ?? 0) + 1);
      ledger.receive([{ name, returned: readPasted(text, year) }]);
    },
    readFiles: (files) => {
      void readFiles(files);
    },
  };
}
