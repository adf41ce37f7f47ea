import type { Call } from './call';
import type { WireObject } from './wireObject';

/** What a member answers: a plain value for the wire, or an object. `null` stands for a null object. */
export type Answer = WireObject | string | number | boolean | null | readonly Answer[];

/** The set that a member belongs to: `1.3` is WordApi 1.3, others are written out: `WordApiDesktop 1.1`. */
type SetName = string;

/** A property with a plain value; one without `put` can only be read. */
export interface Property<T> {
  readonly set: SetName;
  get(self: T, call: Call): Answer;
  put?(self: T, value: unknown, call: Call): void;
}

/** A property whose value is another object. */
export interface Link<T> {
  readonly set: SetName;
  get(self: T, call: Call): WireObject | null;
}

/** A method; what it answers travels as a value or as a new object. */
export interface Method<T> {
  readonly set: SetName;
  /** It changes the document, so a protected one denies it. */
  readonly writes?: boolean;
  call(self: T, call: Call): Answer | undefined;
}

/**
 * One of Word's classes, as a table: members by their names on the wire, which are Pascal case.
 * What is not in the table is refused by name.
 */
export interface ClassSurface<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly links?: Readonly<Record<string, Link<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** A collection's items. */
  items?(self: T, call: Call): readonly WireObject[];
  /** `collection.getItem(key)`; by default the key is the item's index. */
  item?(self: T, key: unknown, call: Call): WireObject | null;
  /** Whether what it stands for is still in the document. */
  alive?(self: T): boolean;
  /** Called when it is loaded without properties being named. */
  loadedWhole?(self: T, call: Call): void;
  /** What must be let go of when the last object that holds it is gone. */
  holds?(self: T): readonly Releasable[];
  /** Setting its properties changes no document. */
  readonly detached?: boolean;
  /** The name by which `new` asks for it, and what it starts as. */
  readonly created?: { readonly as: string; start(): T };
}

/** What an object holds in the document as long as the client has it. */
export interface Releasable {
  release(): void;
}

/** A set's full name. */
export function fullSet(set: SetName): string {
  return set.includes(' ') ? set : `WordApi ${set}`;
}
