import type { Landmark } from './landmarks';

/** A number that a new heading gets, and the level at which it counts. A lead counts too, though no number is written. */
export interface NewNumber {
  readonly level: number;
  readonly value: number;
}

/** Counts headings as they are read: what number comes next at a level. */
export class Counter {
  private readonly last = new Map<number, number>();

  /** The number that comes next at a level: 1 where it is the first below the one above it. */
  next(level: number): number {
    return (this.last.get(level) ?? 0) + 1;
  }

  /** A heading was read: what is below it begins anew. */
  take(level: number, value: number): void {
    this.last.set(level, value);
    for (const other of [...this.last.keys()]) if (other > level) this.last.delete(other);
  }

  /** @param landmark whose own number is taken; a lead has none, and is always the next */
  read({ level, heading }: Landmark): void {
    this.take(level, heading?.number.value ?? this.next(level));
  }
}
