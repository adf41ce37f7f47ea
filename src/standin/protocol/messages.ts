/**
 * What travels: a batch of actions on objects that are named by paths, and its answer.
 *
 *     {"Actions": [{"Id": 2, "ActionType": 1, "ObjectPathId": 1}, …],
 *      "ObjectPaths": {"1": {"Id": 1, "ObjectPathType": 1}, …}}
 *     {"Results": [{"ActionId": 2, "Value": {"_ReferenceId": "Body{1}"}}, …], "TraceIds": []}
 */

/** The arguments of a call or of a property that is set. */
export interface ArgumentInfo {
  readonly values: readonly unknown[];
  /** Beside each value the path of the object that it stands for, 0 for a plain value. */
  readonly paths: readonly unknown[];
}

/** How to come to an object: a step from the parent, or from nothing. `type` is one of `PATH`. */
export interface ObjectPath {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly args: ArgumentInfo;
}

/** What a `load` asks for; names have slashes: `font/bold`. */
export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
}

/** One thing to do with the object at a path. `type` is one of `ACTION`. */
export interface Action {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly args: ArgumentInfo;
  readonly query: QueryInfo;
}

/** A request as it was read. */
export interface Batch {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

/** Why a batch ended early, as the client reads it. */
export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

/** What was answered up to there. Spelled as it travels. */
export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}

/** The numbers of `ActionType`. */
export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
/** The numbers of `ObjectPathType`. */
export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;
