import { installHost, type HostWindow } from './bridge/installHost';
import { Events } from './bridge/events';
import type { Protection } from './document/configuration';
import type { LiveRange } from './document/position';
import { WordDocument } from './document/wordDocument';
import { executeBatch } from './protocol/batch';
import { HostError } from './protocol/hostError';
import type { HostServices } from './protocol/hostServices';
import { isSync } from './protocol/isSync';
import { located, onWire } from './protocol/located';
import type { Batch, BatchAnswer } from './protocol/messages';
import { parseBatch } from './protocol/parseBatch';
import { Objects } from './protocol/objects';
import { WORD_2019, type DeclaredSets } from './protocol/requirementSets';
import { classes } from './surface/classes';

export type Theme = 'light' | 'dark' | 'contrast';

/** The n-th sync fails, or those that the function names an error for. Counted from 1, as `counts.syncs` is. */
export type FailAtBatch = number | ((sync: number, batch: Batch) => HostError | undefined);

export interface HostOptions {
  /** The requirement sets that it declares; by default those of Word 2019. */
  sets?: DeclaredSets;
  /** The language of Word, such as `zh-CN` or `en-US`. */
  locale?: string;
  theme?: Theme;
  failAtBatch?: FailAtBatch;
  /** Which action of that batch fails, from 0; those before it are done. */
  failAtAction?: number;
  /** Says of every document what the file may not: protected, only to be read, or open to changes. */
  protection?: ProtectionOverride;
  /** Every document that is opened has its changes tracked, as if the clerk had switched that on. */
  tracked?: boolean;
  addinId?: string;
  /** `createDocument().open()` was called: the bytes of the new document. */
  onOpenDocument?: (bytes: Uint8Array) => void;
}

export type ProtectionOverride = 'protected' | 'readOnly' | 'none';

/** What an add-in has cost so far. `syncs` are batches that do more than give references up. */
export interface Counts {
  syncs: number;
  actions: number;
  /** Characters of requests and answers, as UTF-8 bytes. */
  bytes: number;
}

const FORCED: Record<ProtectionOverride, Protection> = {
  protected: 'forms',
  readOnly: 'readOnly',
  none: 'none',
};
/** Values of `document.properties.security`. */
const SECURITY = { none: 0, readOnlyEnforced: 4, protected: 8 } as const;

const DEFAULT_ID = 'e504fb41-a92a-4526-b101-542f357b7acb';

/** Word's side: a document, what the host says of itself, and what became of the add-in's calls. */
export class Host implements HostServices {
  sets: DeclaredSets;
  locale: string;
  theme: Theme;
  failAtBatch: FailAtBatch | undefined;
  failAtAction: number;
  readonly addinId: string;
  readonly events = new Events();
  readonly counts: Counts = { syncs: 0, actions: 0, bytes: 0 };
  /** Errors inside the stand-in, which the add-in got as GeneralException: none, if all is well. */
  readonly faults: unknown[] = [];
  /** Common API calls and events that were refused, by their names. */
  readonly refusals: string[] = [];
  private readonly objects = new Objects(classes);
  private readonly onOpenDocument: HostOptions['onOpenDocument'];
  private readonly tracked: boolean;
  private override: ProtectionOverride | undefined;
  private current: WordDocument | undefined;

  constructor(options: HostOptions = {}) {
    this.sets = options.sets ?? WORD_2019;
    this.locale = options.locale ?? 'zh-CN';
    this.theme = options.theme ?? 'light';
    this.failAtBatch = options.failAtBatch;
    this.failAtAction = options.failAtAction ?? 0;
    this.override = options.protection;
    this.tracked = options.tracked ?? false;
    this.addinId = options.addinId ?? DEFAULT_ID;
    this.onOpenDocument = options.onOpenDocument;
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
    if (this.tracked) document.revisions.tracking = true;
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
    const answer = JSON.stringify(this.answer(request));
    this.counts.bytes += byteLength(request) + byteLength(answer);
    return answer;
  }

  resetCounts(): void {
    Object.assign(this.counts, { syncs: 0, actions: 0, bytes: 0 });
  }

  /** How many objects the add-in holds. */
  get keptObjects(): number {
    return this.objects.count;
  }

  get security(): number {
    const { protection } = this.document;
    if (this.override === 'readOnly') return SECURITY.readOnlyEnforced;
    if (protection !== 'none') return SECURITY.protected;
    return Number(this.document.properties.get('security')) || SECURITY.none;
  }

  checkWritable(location: string): void {
    try {
      this.document.assertEditable();
    } catch (error) {
      throw located(error, location) ?? error;
    }
  }

  select(range: LiveRange): void {
    const document = this.document;
    if (document.selection !== range) document.selection.release();
    document.selection = range;
    this.events.selectionChanged();
  }

  openNew(bytes: Uint8Array): void {
    this.onOpenDocument?.(bytes);
  }

  private answer(request: string): BatchAnswer {
    let batch: Batch;
    try {
      batch = parseBatch(request);
    } catch (error) {
      const told = located(error, '') ?? new HostError('GeneralException', String(error));
      return { Results: [], TraceIds: [], Error: onWire(told, 0) };
    }
    this.counts.actions += batch.actions.length;
    const failure = isSync(batch) ? this.nextFailure(batch) : undefined;
    return executeBatch(batch, this, this.objects, {
      beforeAction: (index) => {
        if (failure && index === Math.min(this.failAtAction, batch.actions.length - 1)) throw failure;
      },
      onFault: (error) => this.faults.push(error),
    });
  }

  private nextFailure(batch: Batch): HostError | undefined {
    const sync = ++this.counts.syncs;
    if (typeof this.failAtBatch === 'function') return this.failAtBatch(sync, batch);
    if (this.failAtBatch !== sync) return undefined;
    return new HostError('GeneralException', `The host was asked to fail at sync ${sync}`);
  }
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
