import { Events } from './bridge/events';
import type { Theme } from './bridge/hostContext';
import { type HostWindow, installHost } from './bridge/installHost';
import { Counts } from './counts';
import type { LiveRange } from './document/liveRange';
import { WordDocument } from './document/wordDocument';
import { type FailAtBatch, failureAt } from './failures';
import { FORCED, type ProtectionOverride, securityOf } from './protection';
import { answerRequest } from './protocol/answerRequest';
import type { BatchOptions } from './protocol/batch';
import type { HostServices } from './protocol/hostServices';
import { isSync } from './protocol/isSync';
import { locating } from './protocol/located';
import type { Batch } from './protocol/messages';
import { Objects } from './protocol/objects';
import { type DeclaredSets, WORD_2019 } from './protocol/requirementSets';
import { classes } from './surface/classes';

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
  /**
   * Texts of paragraphs, ranges and stories hold tracked deletions too, as in a Word that shows all markup
   * (office-js#2314); searches go on passing over them.
   */
  showsDeletions?: boolean;
  /** The `Id` in the add-in's manifest, under which its settings are kept; by default some GUID. */
  addinId?: string;
  /** `createDocument().open()` was called: the bytes of the new document. */
  onOpenDocument?: (bytes: Uint8Array) => void;
}

/** Word's side: a document, what the host says of itself, and what became of the add-in's calls. */
export class Host implements HostServices {
  sets: DeclaredSets;
  locale: string;
  theme: Theme;
  failAtBatch: FailAtBatch | undefined;
  failAtAction: number;
  showsDeletions: boolean;
  readonly addinId: string;
  readonly events = new Events();
  readonly counts = new Counts();
  /** Errors inside the stand-in, which the add-in got as GeneralException: none, if all is well. */
  readonly faults: unknown[] = [];
  /** Common API calls and events that were refused, by their names. */
  readonly refusals: string[] = [];
  private readonly objects = new Objects(classes);
  private override: ProtectionOverride | undefined;
  private current: WordDocument | undefined;

  constructor(private readonly options: HostOptions = {}) {
    this.sets = options.sets ?? WORD_2019;
    this.locale = options.locale ?? 'zh-CN';
    this.theme = options.theme ?? 'light';
    this.failAtBatch = options.failAtBatch;
    this.failAtAction = options.failAtAction ?? 0;
    this.showsDeletions = options.showsDeletions ?? false;
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
    if (this.options.tracked) document.revisions.tracking = true;
    if (this.override) document.protect(FORCED[this.override]);
  }

  /** Protects the document that is open and those that will be, or takes that back. */
  protect(protection: ProtectionOverride): void {
    this.override = protection;
    this.document.protect(FORCED[protection]);
  }

  /** Gives `window` the members that Office.js asks Word for. Before office.js is loaded. */
  install(window: HostWindow): void {
    installHost(window, this);
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

  openNew(bytes: Uint8Array): void {
    this.options.onOpenDocument?.(bytes);
  }

  /** Counts a batch, and says what shall become of it. */
  private conduct(batch: Batch): BatchOptions {
    const { actions } = batch;
    this.counts.actions += actions.length;
    const failure = isSync(batch) ? failureAt(this.failAtBatch, ++this.counts.syncs, batch) : undefined;
    return {
      beforeAction: (index) => {
        if (failure && index === Math.min(this.failAtAction, actions.length - 1)) throw failure;
      },
      onFault: (error) => this.faults.push(error),
    };
  }
}
