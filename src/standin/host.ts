import { Events } from './bridge/events';
import type { Theme } from './bridge/bridgedHost';
import { type HostWindow, installHost } from './bridge/installHost';
import { Ribbon } from './bridge/ribbon';
import { Counts } from './counts';
import type { LiveRange } from './document/range/liveRange';
import { type Places, rangeBetween } from './document/range/places';
import { type StepKind, UndoList } from './document/undo/undoList';
import { WordDocument } from './document/wordDocument';
import { type FailAtBatch, failureAt } from './failures';
import type { HostOptions } from './hostOptions';
import { FORCED, type ProtectionOverride, securityOf } from './protection';
import { answerRequest } from './protocol/answerRequest';
import type { BatchOptions } from './protocol/batch';
import type { HostError } from './protocol/hostError';
import type { HostServices } from './protocol/hostServices';
import { isSync, searches } from './protocol/batchKinds';
import { locating } from './protocol/located';
import type { Batch } from './protocol/messages';
import { Objects } from './protocol/objects';
import { type DeclaredSets, WORD_2019 } from './protocol/requirementSets';
import type { Quirk } from './quirks';
import { classes } from './surface/classes';
import { demandUndoList, Traces } from './traces';

export type { HostOptions } from './hostOptions';

/** How long a search takes in a Word that is slow at it, in milliseconds. */
const SEARCH_TIME = 200;

/** Word's side: a document, what the host says of itself, and what became of the add-in's calls. */
export class Host implements HostServices {
  sets: DeclaredSets;
  locale: string;
  theme: Theme;
  failAtBatch: FailAtBatch | undefined;
  failAtAction: number;
  /** Called before each sync with the document: somebody else may edit it there. */
  beforeBatch: HostOptions['beforeBatch'];
  /** How Word is not as documented: those that are in it now. */
  readonly quirks: Set<Quirk>;
  readonly addinId: string;
  readonly events: Events;
  readonly ribbon = new Ribbon();
  readonly counts = new Counts();
  /** What a clerk notices of the add-in since the document was opened. */
  readonly traces = new Traces(this);
  /** What can be undone in the document that is open, if that is kept. */
  undoList: UndoList | undefined;
  /** Errors inside the stand-in, which the add-in got as GeneralException: none, if all is well. */
  readonly faults: unknown[] = [];
  /** Common API calls and events that were refused, by their names. */
  readonly refusals: string[] = [];
  /** How long after it was done the last batch is answered, in milliseconds. */
  delay = 0;
  private readonly objects = new Objects(classes);
  private override: ProtectionOverride | undefined;
  private current: WordDocument | undefined;

  constructor(private readonly options: HostOptions = {}) {
    this.sets = options.sets ?? WORD_2019;
    this.locale = options.locale ?? 'zh-CN';
    this.theme = options.theme ?? 'light';
    this.failAtBatch = options.failAtBatch;
    this.failAtAction = options.failAtAction ?? 0;
    this.beforeBatch = options.beforeBatch;
    this.quirks = new Set(options.quirks);
    this.events = new Events(this.quirks);
    this.override = options.protection;
    this.addinId = options.addinId ?? 'e504fb41-a92a-4526-b101-542f357b7acb';
  }

  /** The document that is open; a blank one, as Word starts with, until another is opened. */
  get document(): WordDocument {
    if (!this.current) this.open(WordDocument.blank());
    return this.current as WordDocument;
  }

  /** Puts a document behind Office.js. What the add-in holds of the one before is given up. */
  open(document: WordDocument): void {
    this.objects.giveUpAll();
    this.current = document;
    document.quirks = this.quirks;
    if (this.options.tracked) document.revisions.tracking = true;
    if (this.override) document.protect(FORCED[this.override]);
    this.undoList = this.options.keepsUndo ? new UndoList(document) : undefined;
    this.traces.opened();
  }

  /** The clerk saves: the file's bytes. */
  save(): Uint8Array {
    const bytes = this.document.save();
    this.traces.saved();
    return bytes;
  }

  /** Protects the document that is open and those that will be, or takes that back. */
  protect(protection: ProtectionOverride): void {
    this.override = protection;
    this.document.protect(FORCED[protection]);
  }

  /**
   * Gives `window` the members that Office.js asks Word for. Before office.js is loaded.
   * @param takesCommands whether Word has loaded it for the buttons of its ribbon
   */
  install(window: HostWindow, takesCommands = false): void {
    installHost(window, this, takesCommands ? this.ribbon : undefined);
  }

  /** Does a batch, as its JSON; answers in JSON. */
  processQuery(request: string): string {
    const answer = answerRequest(request, this, this.objects, (batch) => this.conduct(batch));
    this.counts.addText(request, answer);
    return answer;
  }

  /** Begins counting anew. */
  resetCounts(): void {
    this.counts.reset();
  }

  /** How many objects the add-in holds. */
  get keptObjects(): number {
    return this.objects.count;
  }

  get security(): number {
    return securityOf(this.document, this.override);
  }

  checkWritable(location: string): void {
    locating(location, () => {
      this.document.assertEditable();
    });
  }

  select(range: LiveRange): void {
    if (this.document.selection !== range) this.document.selection.release();
    this.document.selection = range;
    this.events.selectionChanged();
  }

  /** An edit outside of a batch, by the clerk: an item of the undo list, if one is kept and something has changed. */
  recordEdit(work: () => void, kind: StepKind = 'other'): void {
    this.undoList?.begin();
    try {
      work();
    } finally {
      this.undoList?.end(kind);
    }
  }

  /**
   * The clerk takes the last item of the undo list back, which counts as a move of the cursor.
   * @returns whether there was one
   * @throws DocumentRefusal if the document is protected, HostError if no list is kept
   */
  undo(): boolean {
    const list = demandUndoList(this.undoList);
    return list.undoable > 0 && this.travelled(list.undo());
  }

  /** The clerk does again what they undid last; as `undo`. */
  redo(): boolean {
    const list = demandUndoList(this.undoList);
    return list.redoable > 0 && this.travelled(list.redo());
  }

  openDialog(address: string): void {
    this.options.onOpenDialog?.(address);
  }

  openNew(bytes: Uint8Array): void {
    this.options.onOpenDocument?.(bytes);
  }

  /** Selects what was selected then. */
  private travelled(places: Places | null): true {
    this.traces.touched();
    this.select(places ? rangeBetween(this.document, places) : this.document.selection);
    return true;
  }

  /** @returns what the sync is to fail with */
  private beginSync(batch: Batch): HostError | undefined {
    const sync = ++this.counts.syncs;
    this.beforeBatch?.(this.document, sync);
    return failureAt(this.failAtBatch, sync, batch);
  }

  /** Counts a batch, and says what shall become of it. */
  private conduct(batch: Batch): BatchOptions {
    const { actions } = batch;
    this.counts.actions += actions.length;
    this.delay = this.quirks.has('searchIsSlow') && searches(batch) ? SEARCH_TIME : 0;
    const failure = isSync(batch) ? this.beginSync(batch) : undefined;
    const { changes } = this.document.package;
    return {
      beforeAction: (index) => {
        this.undoList?.begin();
        if (failure && index === Math.min(this.failAtAction, actions.length - 1)) throw failure;
      },
      afterBatch: () => {
        this.undoList?.end();
        if (this.document.package.changes !== changes) this.traces.autosaved();
      },
      onFault: (error) => this.faults.push(error),
    };
  }
}
