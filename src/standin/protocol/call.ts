import { invalidArgument } from './hostError';
import type { HostServices } from './hostServices';
import { type ObjectStore, WireObject } from './wireObject';

/** One call of a member: its arguments, checked as they are read, and what it may use. */
export class Call {
  constructor(
    /** Where we are, as Office.js says it: `Body.search`. */
    readonly location: string,
    private readonly values: readonly unknown[],
    readonly host: HostServices,
    readonly objects: ObjectStore,
  ) {}

  /** A text that must be given. */
  text(index: number): string {
    return this.textOf(this.values[index]);
  }

  /** One of some words; `fallback` where nothing was given. */
  oneOf<W extends string>(index: number, words: readonly W[], fallback?: W): W {
    const value = this.values[index];
    if ((value === undefined || value === null) && fallback !== undefined) return fallback;
    return this.oneOfValue(value, words);
  }

  /** A whole number from `min` on. */
  integer(index: number, min = 0): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value) || value < min) throw this.invalid(value);
    return value;
  }

  /** A switch; `fallback` where nothing was given. */
  flag(index: number, fallback: boolean): boolean {
    const value = this.values[index];
    return value === undefined || value === null ? fallback : this.flagOf(value);
  }

  /** A list of texts. */
  texts(index: number): string[] {
    const value = this.values[index];
    if (!Array.isArray(value)) throw this.invalid(value);
    return value.map((each) => this.textOf(each));
  }

  /** An object of one of these classes, or `null` where nothing was given and that is allowed. */
  object(index: number, ...classNames: string[]): WireObject {
    const value = this.values[index];
    if (!(value instanceof WireObject) || !classNames.includes(value.className)) throw this.invalid(value);
    return value;
  }

  /** Whether there is such an argument. */
  given(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  /** The value as it came, for a member that takes several kinds. */
  raw(index: number): unknown {
    return this.values[index];
  }

  /** The value, if it is a text. */
  textOf(value: unknown): string {
    if (typeof value !== 'string') throw this.invalid(value);
    return value;
  }

  /** The value, if it is a number within these bounds. */
  numberOf(value: unknown, min = -Infinity, max = Infinity): number {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < min || value > max)
      throw this.invalid(value);
    return value;
  }

  /** The value, if it is a switch. */
  flagOf(value: unknown): boolean {
    if (typeof value !== 'boolean') throw this.invalid(value);
    return value;
  }

  /** The value, if it is one of these words. */
  oneOfValue<W extends string>(value: unknown, words: readonly W[]): W {
    const word = words.find((each) => each === value);
    if (word === undefined) throw this.invalid(value);
    return word;
  }

  /** The error for a value that is not as it must be. */
  invalid(value: unknown): Error {
    if (value === undefined) return invalidArgument(this.location, 'nothing');
    const shown = value instanceof WireObject ? value.className : JSON.stringify(value);
    return invalidArgument(this.location, shown);
  }
}
