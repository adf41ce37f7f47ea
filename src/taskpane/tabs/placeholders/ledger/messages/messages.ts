import type { Reason } from '../../../../../ledger/reason';
import type { TableFileCode } from '../../../../../ledger/files/tableFile';
import type { Advice } from '../../../../shared/advice';

/** What a reason says. */
export type Reasons = Readonly<Record<Reason['code'], (text: string) => string>>;

/** The five groups of what came back. */
export type BackGroup = 'asks' | 'fills' | 'missing' | 'refused' | 'same';

/** Everything that 台账 says. */
export interface LedgerMessages {
  readonly none: Advice;
  /** So many rows, of which so many have come; and how many offices have not answered. */
  readonly summary: (rows: number, told: number, silent: number) => string;
  readonly actions: string;
  readonly send: string;
  readonly sendWays: string;
  readonly copyTable: string;
  readonly copyMessage: string;
  readonly saveWorkbook: string;
  readonly saveByOffice: string;
  readonly saveDocument: string;
  readonly remind: (offices: number) => string;
  readonly handIn: string;
  /** Stands above what is owed by those who have not answered: so many rows, of which so many have come. */
  readonly reminder: (year: number, rows: number, told: number) => string;
  /** What an office's file is called, without its ending. */
  readonly officeFile: (year: number, office: string) => string;
  readonly saveOffice: (office: string) => string;
  readonly copyOffice: (office: string) => string;
  /** What was copied, and how many rows it has. */
  readonly copied: (rows: number) => string;
  readonly saved: (name: string) => string;
  readonly copyByHand: string;
  readonly failed: string;
  readonly back: string;
  readonly list: string;
  readonly officeCount: (told: number, of: number) => string;
  readonly notTold: string;
  /** Stands above what follows from other figures. */
  readonly derived: string;
  readonly computed: (value: string) => string;
  readonly notComputed: string;
  readonly fillComputed: (indicator: string, value: string) => string;
  readonly fillIn: string;
  readonly last: (value: string) => string;
  /** What last year's plan said that it was to be this year. */
  readonly target: (value: string) => string;
  readonly places: (count: number) => string;
  readonly name: string;
  readonly office: string;
  readonly person: string;
  readonly note: string;
  /** What a place waits for, as it is noted in the list of placeholders. */
  readonly putOff: string;
  readonly waitFor: (office: string) => string;
  readonly code: (code: string) => string;
  readonly told: (from: string, on: string) => string;
  readonly fileName: string;
  readonly backPage: {
    readonly title: string;
    readonly goBack: string;
    readonly field: string;
    readonly hint: string;
    readonly chooseFile: string;
    readonly read: string;
    readonly pasted: (nth: number) => string;
    readonly rows: (count: number) => string;
    readonly cannotRead: (name: string, why: string) => string;
    readonly group: Readonly<Record<BackGroup, string>>;
    readonly fill: (value: string) => string;
    readonly fillRow: (indicator: string, value: string) => string;
    readonly leave: string;
    readonly fillAll: (count: number) => string;
    readonly cancel: string;
    readonly undecided: (count: number) => string;
    readonly line: (line: number) => string;
  };
  readonly file: Readonly<Record<TableFileCode | 'unknown', string>>;
  readonly reason: Reasons;
}
