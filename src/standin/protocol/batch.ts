import { HostError } from './hostError';
import type { HostServices } from './hostServices';
import { located, onWire } from './located';
import { Members } from './members';
import { ACTION, type Action, type Batch, type BatchAnswer, type BatchError } from './messages';
import type { Objects } from './objects';
import { Paths } from './paths';
import { answerQuery, identity } from './query';
import type { Answer } from './surface';
import { WireObject } from './wireObject';

/** What may happen to a batch besides what it asks for. */
export interface BatchOptions {
  /** Called before each action; what it throws fails the batch there. */
  beforeAction?(index: number): void;
  /** Called after the last action, or the one that failed. */
  afterBatch?(): void;
  /** Told of errors that no host would answer with: faults of the stand-in itself. */
  onFault?(error: unknown): void;
}

/** Actions that Office.js knows and that the Word add-in's library was never seen to send. */
const OTHER_ACTIONS: Record<number, string> = {
  6: 'RecursiveQuery',
  7: 'QueryAsJson',
  8: 'EnsureUnchanged',
  9: 'Update',
};

/** Does a batch's actions in their order. An action that fails ends it; what was done before stays done. */
export function executeBatch(
  batch: Batch,
  host: HostServices,
  objects: Objects,
  options: BatchOptions = {},
): BatchAnswer {
  const members = new Members(host, objects);
  const kept = batch.actions.filter(({ type, name }) => type === ACTION.method && name === '_KeepReference');
  const paths = new Paths(batch, members, objects, new Set(kept.map(({ path }) => path)));
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  let index = 0;
  try {
    for (const action of batch.actions) {
      options.beforeAction?.(index);
      const value = act(action, paths, members, objects);
      if (action.type === ACTION.trace) answer.TraceIds.push(action.id);
      if (value !== undefined) answer.Results.push({ ActionId: action.id, Value: value });
      index++;
    }
  } catch (error) {
    answer.Error = batchError(error, index, options);
  } finally {
    objects.endBatch();
    options.afterBatch?.();
  }
  return answer;
}

/** @returns the action's result, or `undefined` where it has none: then the client expects none */
function act(action: Action, paths: Paths, members: Members, objects: Objects): unknown {
  if (action.type === ACTION.trace) return null;
  const other = OTHER_ACTIONS[action.type];
  if (other || action.type < 1 || action.type > 5 || !Number.isInteger(action.type)) {
    const name = `ActionType ${action.type}${other ? ` (${other})` : ''}`;
    throw new HostError('NotImplemented', `The stand-in does not answer ${name}`, name);
  }
  const object = paths.resolve(action.path);
  if (action.type === ACTION.setProperty) {
    if (!object) throw new HostError('ItemNotFound', `${action.name} cannot be set on a null object`);
    members.write(object, action.name, paths.arguments(action.args)[0]);
    return undefined;
  }
  if (!object) return null;
  if (action.type === ACTION.instantiate) return identity(object);
  if (action.type === ACTION.query) return answerQuery(object, action.query, members, objects);
  return plain(members.invoke(object, action.name, paths.arguments(action.args)));
}

/** An object as a method's result travels by its reference alone. */
function plain(answer: Answer): unknown {
  return answer instanceof WireObject ? identity(answer) : answer;
}

function batchError(error: unknown, index: number, options: BatchOptions): BatchError {
  const known = located(error, '');
  if (!known) options.onFault?.(error);
  return onWire(
    known ?? new HostError('GeneralException', `A fault of the stand-in: ${String(error)}`),
    index,
  );
}
