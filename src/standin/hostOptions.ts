import type { Theme } from './bridge/bridgedHost';
import type { WordDocument } from './document/wordDocument';
import type { FailAtBatch } from './failures';
import type { ProtectionOverride } from './protection';
import type { DeclaredSets } from './protocol/requirementSets';
import type { Quirk } from './quirks';

/** How a host begins; what it has a field for can be changed while it runs. */
export interface HostOptions {
  /** The requirement sets that it declares; by default those of Word 2019. */
  sets?: DeclaredSets;
  /** The language of Word, such as `zh-CN` or `en-US`. */
  locale?: string;
  /** Which colours Word has; `light` by default. */
  theme?: Theme;
  /** Which batches fail; by default none. */
  failAtBatch?: FailAtBatch;
  /** Which action of that batch fails, from 0; those before it are done. */
  failAtAction?: number;
  /** Says of every document what the file may not: protected, only to be read, or open to changes. */
  protection?: ProtectionOverride;
  /** Every document that is opened has its changes tracked, as if the clerk had switched that on. */
  tracked?: boolean;
  /** It keeps an undo list of what the clerk and the add-in do, and the clerk can undo; by default it does not. */
  keepsUndo?: boolean;
  /** How Word is not as documented; by default in nothing. */
  quirks?: Iterable<Quirk>;
  /** Called before each sync with the document, where somebody else may edit it; syncs are counted from 1. */
  beforeBatch?: (document: WordDocument, sync: number) => void;
  /** The `Id` in the add-in's manifest, under which its settings are kept; by default some GUID. */
  addinId?: string;
  /** `displayDialogAsync` was called: the address to be shown. */
  onOpenDialog?: (address: string) => void;
  /** `createDocument().open()` was called: the bytes of the new document. */
  onOpenDocument?: (bytes: Uint8Array) => void;
}
