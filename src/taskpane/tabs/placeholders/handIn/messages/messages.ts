import type { KeptCounts } from '../keptWork';

/** Everything that 交稿前 says. */
export interface HandInMessages {
  readonly title: string;
  readonly goBack: string;
  readonly what: string;
  readonly nothing: string;
  /** So many of a kind. */
  readonly kept: Readonly<Record<keyof KeptCounts, (count: number) => string>>;
  readonly marks: string;
  readonly takeOut: string;
  readonly save: string;
  readonly fileName: string;
  readonly copying: Readonly<Record<'copy' | 'copied' | 'copyByHand' | 'field', string>>;
  readonly putIn: string;
  readonly chooseFile: string;
  readonly pasteHere: string;
  readonly otherFile: string;
  readonly outcome: Readonly<Record<'takenOut' | 'putIn', string>>;
}
