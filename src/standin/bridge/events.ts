import type { Quirks } from '../quirks';

/** Numbers of events (`OSF.DDA.EventDispId` in the library). The library asks for the last two when it starts. */
export const EVENT = {
  documentSelectionChanged: 2,
  /** Registering for it opens a window of the add-in's own. */
  dialogMessageReceived: 10,
  richApiMessage: 33,
  appCommandInvoked: 39,
} as const;

/** How late an event is that is late, in milliseconds. */
const LATE = 500;

type Handler = (dispId: number, payload: unknown) => void;

/** Who asked to be told of what. Handlers are told later, never while a call is being answered. */
export class Events {
  private readonly handlers = new Map<string, Handler[]>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();

  constructor(private readonly quirks: Quirks) {}

  /** From now on a handler is told of an event. `targetId` is `''` for the document. */
  register(dispId: number, targetId: string, handler: Handler): void {
    const key = `${dispId}|${targetId}`;
    this.handlers.set(key, [...(this.handlers.get(key) ?? []), handler]);
  }

  /** @returns whether there was a handler */
  unregister(dispId: number, targetId: string): boolean {
    return this.handlers.delete(`${dispId}|${targetId}`);
  }

  /** Something else is selected now. */
  selectionChanged(): void {
    if (this.quirks.has('selectionEventsLost')) return;
    const delay = this.quirks.has('selectionEventsLate') ? LATE : 0;
    this.raise(EVENT.documentSelectionChanged, '', '', delay);
    if (this.quirks.has('selectionEventsTwice')) this.raise(EVENT.documentSelectionChanged, '', '', delay);
  }

  /**
   * Something for later: answers and events come after the call returned, as they do from Word.
   * @param delay in milliseconds
   */
  later(work: () => void, delay = 0): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      work();
    }, delay);
    this.timers.add(timer);
  }

  /** The add-in's page is gone. */
  close(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.handlers.clear();
  }

  private raise(dispId: number, targetId: string, payload: unknown, delay: number): void {
    for (const handler of this.handlers.get(`${dispId}|${targetId}`) ?? []) {
      this.later(() => {
        handler(dispId, payload);
      }, delay);
    }
  }
}
