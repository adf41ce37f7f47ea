import type { LiveRange } from '../document/range/liveRange';
import type { WordDocument } from '../document/wordDocument';
import type { Traces } from '../traces';
import type { DeclaredSets } from './requirementSets';

/** What the host gives to the classes. */
export interface HostServices {
  readonly document: WordDocument;
  readonly sets: DeclaredSets;
  /** What `document.properties.security` says: 8 protected, 4 read-only, 0 neither. */
  readonly security: number;
  /** What a clerk notices of the add-in. */
  readonly traces: Traces;
  /** @throws HostError AccessDenied where the document may not be changed */
  checkWritable(location: string): void;
  /** Moves the selection, and tells the add-in. */
  select(range: LiveRange): void;
  /** `DocumentCreated.open()`. */
  openNew(bytes: Uint8Array): void;
  /** Takes the last item of the undo list back. @returns whether there was one */
  undo(): boolean;
  /** Does again what was undone last. @returns whether there was something */
  redo(): boolean;
}
