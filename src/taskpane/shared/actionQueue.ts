import { leaveTrace } from '../../word/office/failure';

/** How long Word may take for one action before the clerk is told, in milliseconds. */
const PATIENCE = 10_000;

/**
 * What becomes of an action that is asked for while another is not done yet.
 * - `queue`: it is done after all that were asked for before it.
 * - `ignore`: it is not done. Who clicks twice wants it once.
 * - `replace`: it is done in place of an older one of the same name that has not begun; if there is none, it is queued.
 */
export type Policy = 'queue' | 'ignore' | 'replace';

/** Something that is to be done with the report. */
export interface Action<Name extends string = string> {
  readonly name: Name;
  readonly policy: Policy;
  readonly work: () => Promise<void>;
}

/** What the owner of a queue is told of each action, in this order. */
export interface ActionListener<A extends Action> {
  /** It will be done; nothing is told of an action that is ignored. */
  readonly accepted?: (action: A) => void;
  readonly begun?: (action: A) => void;
  /** Word has not answered for ten seconds; the action goes on. */
  readonly slow: (action: A) => void;
  /** It has thrown: this becomes a notice. */
  readonly failed: (action: A, error: unknown) => void;
  /** It is over, whether it failed or not. */
  readonly ended: (action: A) => void;
}

/** Does actions on the report one after another. One that fails, or whose listener fails, does not keep the next from being done. */
export class ActionQueue<A extends Action> {
  private readonly waiting: A[] = [];
  private current: A | undefined;
  private isRunning = false;

  constructor(private readonly listener: ActionListener<A>) {}

  /** Asks for an action. It never begins before this has returned. */
  ask(action: A): void {
    const { name, policy } = action;
    if (policy === 'ignore' && (this.current || this.waiting.length > 0)) return;
    this.listener.accepted?.(action);
    const older = policy === 'replace' ? this.waiting.findIndex((each) => each.name === name) : -1;
    if (older < 0) this.waiting.push(action);
    else this.waiting[older] = action;
    if (!this.isRunning) void this.run();
  }

  private async run(): Promise<void> {
    this.isRunning = true;
    try {
      await Promise.resolve();
      for (let next = this.waiting.shift(); next; next = this.waiting.shift())
        await this.perform(next).catch(leaveTrace);
    } finally {
      this.isRunning = false;
    }
  }

  private async perform(action: A): Promise<void> {
    const { listener } = this;
    this.current = action;
    const slow = setTimeout(() => {
      listener.slow(action);
    }, PATIENCE);
    try {
      listener.begun?.(action);
      await action.work();
    } catch (error) {
      listener.failed(action, error);
    } finally {
      clearTimeout(slow);
      this.current = undefined; // before its end is told: who hears of that may ask for the next one
      listener.ended(action);
    }
  }
}
