import type { StepKind } from '../document/undo/undoList';
import type { WordDocument } from '../document/wordDocument';
import type { HostServices } from '../protocol/hostServices';
import type { Quirks } from '../quirks';
import type { Events } from './events';
import type { Ribbon } from './ribbon';

/** Which of Word's sets of colours. */
export type Theme = 'light' | 'dark' | 'contrast';

/** What Office.js is told of a host, and what of a host does as it asks. */
export interface BridgedHost extends HostServices {
  readonly document: WordDocument;
  readonly locale: string;
  readonly theme: Theme;
  /** Under this id the add-in's settings are kept in a document. */
  readonly addinId: string;
  readonly quirks: Quirks;
  readonly events: Events;
  readonly ribbon: Ribbon;
  /** Errors inside the stand-in. */
  readonly faults: unknown[];
  /** Common API calls and events that were refused, by their names. */
  readonly refusals: string[];
  /** How long after it was done the last batch is answered, in milliseconds. */
  delay: number;
  /** Does a batch, as its JSON; answers in JSON. */
  processQuery(request: string): string;
  /** The add-in opens a window of its own over Word. */
  openDialog(address: string): void;
  /** Does an edit as an item of the undo list. */
  recordEdit(work: () => void, kind?: StepKind): void;
}
