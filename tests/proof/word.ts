import { WORD_2019 } from '../../src/standin/protocol/requirementSets';
import { findPlaceholders } from '../../src/placeholders/find';
import { Session } from '../../src/taskpane/tabs/placeholders/session';
import type { OfficeInNode } from '../../src/trial/officeInNode';
import { nameOfColour } from '../../src/word/office/colours';
import { inTurn } from '../../src/word/office/inTurn';
import { readSetting, saveSettings } from '../../src/word/office/settings';
import { startTestOffice } from '../office';
import { finished } from '../taskpane/tabs/placeholders/until';
import { readDocx } from './model/read';
import type { Report } from './model/report';
import type { Scenario } from './scenario';

/** Waits of up to a second are over so many times faster: a slow search, an event that comes late. */
const HASTE = 50;
/** Longer than any of those waits, one after another. */
const REST = 25;

/** Word, the stand-in behind it, and the session of the pane: what a scenario is played with. */
export class ProofWord {
  session = new Session();
  /** Ids of what the session has found to be certain once: it stays so when what stood near it is filled. */
  certain: ReadonlySet<number> = new Set();
  /** What the pane told the console. */
  readonly reported: unknown[] = [];
  private watches = false;
  private end = (): void => undefined;
  private readonly realTimeout = globalThis.setTimeout;
  private readonly realClear = globalThis.clearTimeout;
  /** Those of the waits that are shortened and not over: how long they really take depends on the machine. */
  private readonly waits = new Set<unknown>();
  /** How many of them have begun. */
  private begun = 0;
  private readonly realChannel = globalThis.MessageChannel;
  /** How many tasks of its own the pane has asked for: what is not done in Word is done in those. */
  private tasks = 0;

  private constructor(readonly office: OfficeInNode) {
    const { realTimeout, realClear, waits } = this;
    const hasty = (work: () => void, wait = 0): unknown => {
      if (wait === 0) return setImmediate(work); // as late, without the millisecond that a timer takes at least
      if (wait < 100 || wait > 1000) return realTimeout(work, wait);
      const id = realTimeout(() => {
        waits.delete(id);
        work();
      }, wait / HASTE);
      waits.add(id);
      this.begun++;
      return id;
    };
    const clear = (id?: NodeJS.Timeout | NodeJS.Immediate): void => {
      waits.delete(id);
      realClear(id as NodeJS.Timeout | undefined);
      clearImmediate(id as NodeJS.Immediate | undefined);
    };
    const told = (): void => {
      this.tasks++;
    };
    Object.assign(globalThis, {
      setTimeout: hasty,
      clearTimeout: clear,
      MessageChannel: class extends this.realChannel {
        constructor() {
          super();
          told();
        }
      },
      reportError: (error: unknown) => this.reported.push(error), // browsers have it, Node has not
    });
  }

  static async start(): Promise<ProofWord> {
    const office = await startTestOffice({ sets: { ...WORD_2019, WordApi: '1.5' }, keepsUndo: true });
    // Office.js asks once, when it starts, what a Word has; here one Word is several, one after another.
    const { requirements } = Office.context;
    const declared = Reflect.get(requirements, 'isSetSupported') as (
      name: string,
      version: string,
    ) => boolean;
    Object.assign(requirements, {
      isSetSupported: (name: string, version = '1.1') =>
        declared.call(requirements, name, version) &&
        (name !== 'WordApi' || version <= (office.host.sets.WordApi ?? '')),
    });
    return new ProofWord(office);
  }

  get host(): OfficeInNode['host'] {
    return this.office.host;
  }

  /** The file's name of our colour, as far as the add-in knows it. */
  get ours(): string | undefined {
    return nameOfColour(readSetting('markColour') ?? '');
  }

  /** Opens a report in a Word like the scenario's. */
  async begin({ api, quirks, watches = false }: Scenario, docx: Uint8Array): Promise<void> {
    const { host } = this;
    Object.assign(host, { failAtBatch: undefined, failAtAction: 0, beforeBatch: undefined });
    host.sets = { ...WORD_2019, WordApi: api };
    host.quirks.clear();
    for (const quirk of quirks) host.quirks.add(quirk);
    host.faults.length = this.reported.length = 0;
    this.watches = watches;
    await this.open(docx);
  }

  /** Opens a report, with a new session on it. */
  async open(docx: Uint8Array): Promise<void> {
    this.end();
    this.session.endSpell();
    await saveSettings().catch(() => undefined);
    await this.office.open(docx);
    this.session = new Session();
    this.certain = certainOnce(this.session);
    await finished(this.session, () => {
      this.end = this.session.start();
    });
    if (this.watches) return;
    this.end();
    this.end = () => undefined;
  }

  /** Asks the session for something, and waits until nothing of it is left to be done. */
  async ask(work: () => void): Promise<void> {
    await finished(this.session, work);
    await this.rest();
  }

  /** Waits until the pane has followed what it was told of, if it follows anything. */
  async rest(): Promise<void> {
    if (!this.watches) return;
    // A wait that is over as late as the rest may have begun another: only a rest without any tells that there are no more.
    let isQuiet: boolean;
    do {
      const { begun } = this;
      isQuiet = this.waits.size === 0;
      await new Promise((resolve) => this.realTimeout(resolve, REST));
      isQuiet &&= begun === this.begun;
    } while (!isQuiet);
    // Word has answered, and the pane goes on with that: it may ask Word for more.
    let tasks: number;
    do {
      ({ tasks } = this);
      await inTurn(() => Promise.resolve());
      await new Promise((resolve) => this.realTimeout(resolve, 0));
    } while (tasks !== this.tasks);
  }

  /** The report as it would be saved now. */
  read(): Report {
    const { quirks } = this.host;
    // What a save loses is in the report all the same, until it is opened again.
    const loses = quirks.delete('coloursAreLost');
    const docx = this.office.save();
    if (loses) quirks.add('coloursAreLost');
    return readDocx(docx);
  }

  async close(): Promise<void> {
    this.end();
    await inTurn(() => Promise.resolve());
    this.session.endSpell(); // else its timer keeps the process
    await saveSettings().catch(() => undefined);
    this.office.close();
    Object.assign(globalThis, {
      setTimeout: this.realTimeout,
      clearTimeout: this.realClear,
      MessageChannel: this.realChannel,
    });
    Reflect.deleteProperty(globalThis, 'reportError');
  }
}

/** Gathers what a session finds to be certain, by what its paragraphs say and not by what the session makes of it. */
function certainOnce({ store }: Session): ReadonlySet<number> {
  const certain = new Set<number>();
  store.subscribe(() => {
    for (const { id, placeholder, text } of store.state.worklist?.entries ?? [])
      if (placeholder.sure && !certain.has(id) && isCertain(text, placeholder.start)) certain.add(id);
  });
  return certain;
}

function isCertain(text: string, start: number): boolean {
  return findPlaceholders(text).some((one) => one.sure && one.start === start);
}
