/** A state, and who wants to know when it changes; both methods are free of the object, as React wants them. */
export class Observable<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: T) {}

  readonly getState = (): T => this.current;

  /** @returns a function that ends it */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  set(change: Partial<T>): void {
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
