import type { Reason } from '../../../../library/own/refusal';
import type { Phrase } from '../../../../library/phrase';
import type { Preferences } from '../../../app/preferences';
import type { FileFault } from '../own/readFile';

/** What is not taken into a library, and what to do about it. */
export interface RefusalMessages {
  /** @param detail what is wrong, as it is written; empty where something is missing */
  readonly reason: Readonly<Record<Reason, (detail: string) => string>>;
  /** There is no room for one more entry in the library. */
  readonly noRoom: Readonly<Record<'tooMany' | 'tooLarge', string>>;
  readonly fault: Readonly<Record<FileFault, string>>;
  /** Stands for the name of what has none. */
  readonly nameless: string;
  readonly pasted: string;
  readonly nth: (kind: 'skeleton' | 'phrase', nth: number) => string;
  readonly line: (line: number) => string;
  readonly column: (column: number) => string;
  readonly field: Readonly<Record<keyof Phrase | keyof Preferences | 'preferences', string>>;
  readonly quoted: (text: string) => string;
  /** Between the parts of a place. */
  readonly comma: string;
  readonly colon: string;
}
