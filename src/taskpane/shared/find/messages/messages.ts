import type { Advice } from '../../advice';
import type { Origin } from '../../../libraryStore/entries';

/** What 骨架 and 用语 say alike. */
export interface FindingMessages {
  /** For a screen reader, when what is found has changed. */
  readonly found: (count: number) => string;
  readonly nothingFound: Advice;
  /** Whose an entry is; nothing is said of what comes with the add-in. */
  readonly origin: Readonly<Record<Exclude<Origin, 'bundled'>, string>>;
  readonly favourite: (name: string) => string;
  /** Empties the search field. */
  readonly clear: string;
  /** Leads from a page to what it lies over. */
  readonly back: string;
  /** What is kept on this machine could not be kept. */
  readonly notKept: Advice;
}
