import type { LiveRange } from './document/range/liveRange';
import type { UndoList } from './document/undo/undoList';
import type { WordDocument } from './document/wordDocument';
import { HostError } from './protocol/hostError';
import type { Quirks } from './quirks';

/** What the clerk's keys go to. A comment is one that they have just begun. */
export type Focus = 'document' | 'pane' | 'comment';

/** Whose traces these are. */
interface Watched {
  readonly document: WordDocument;
  readonly quirks: Quirks;
  readonly undoList: UndoList | undefined;
}

/**
 * What a clerk, or whoever else has the document open, notices of an add-in besides what it changes: since the document
 * was opened. Where a Word with quirks leaves traces that a Word as documented does not, it is done here.
 */
export class Traces {
  /** Where the focus is; a clerk moves it by setting it. */
  focus: Focus = 'document';
  /** How often Word has saved by itself: after every batch that changed something. */
  autosaves = 0;
  /** How often OOXML was asked for, of whatever. */
  ooxmlReads = 0;
  /** How often the add-in of a co-author was restarted. */
  restarts = 0;
  private isTouched = false;
  /** The count of changes that are in the file. */
  private savedChanges = 0;
  private readonly selections = new WeakSet<LiveRange>();

  constructor(private readonly host: Watched) {}

  /** How many items the clerk could undo. @throws HostError `NotImplemented` if the host keeps no undo list */
  get undoItems(): number {
    return demandUndoList(this.host.undoList).undoable;
  }

  /** Whether Word would ask to save: something has changed since it was opened or saved, or was touched as if. */
  get isDirty(): boolean {
    return this.isTouched || this.host.document.package.changes !== this.savedChanges;
  }

  /** Another document was opened. */
  opened(): void {
    this.focus = 'document';
    this.autosaves = this.ooxmlReads = this.restarts = 0;
    this.saved();
  }

  /** The clerk has saved. */
  saved(): void {
    this.isTouched = false;
    this.savedChanges = this.host.document.package.changes;
  }

  /** Nothing need have changed, but Word takes it for changed. */
  touched(): void {
    this.isTouched = true;
  }

  /** Word saves by itself. */
  autosaved(): void {
    this.autosaves++;
  }

  /** The add-in has saved settings. */
  settingsSaved(): void {
    this.touched();
    if (this.host.quirks.has('settingsRestartOthers')) this.restarts++;
  }

  /** `expandTo` was called. */
  expanded(): void {
    this.intersected();
    if (!this.host.quirks.has('expandToSaves')) return;
    this.touched();
    this.autosaved();
  }

  /** `intersectWith` was called. */
  intersected(): void {
    if (this.host.quirks.has('expandToFillsUndo')) this.host.undoList?.addEmpty();
  }

  /** OOXML was asked for. */
  ooxmlRead(): void {
    this.ooxmlReads++;
    if (this.focus === 'comment' && this.host.quirks.has('ooxmlTakesFocus')) this.focus = 'document';
  }

  /** OOXML was inserted. */
  ooxmlInserted(): void {
    if (this.host.quirks.has('insertOoxmlClearsUndo')) this.host.undoList?.clear();
  }

  /** `select` was called. */
  selected(): void {
    if (this.host.quirks.has('selectTakesFocus')) this.focus = 'document';
  }

  /** The add-in got the selection as this range. */
  selectionGiven(range: LiveRange): void {
    this.selections.add(range);
  }

  /** A range was loaded without properties being named. */
  loadedWhole(range: LiveRange): void {
    if (this.selections.has(range) && this.host.quirks.has('selectionLoadTakesFocus'))
      this.focus = 'document';
  }
}

/** The undo list of a host that was asked to keep one. */
export function demandUndoList(list: UndoList | undefined): UndoList {
  if (!list)
    throw new HostError('NotImplemented', 'This host keeps no undo list; HostOptions.keepsUndo asks for it');
  return list;
}
