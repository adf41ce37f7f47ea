import { HostError } from './hostError';
import type { Action, ArgumentInfo, Batch, ObjectPath, QueryInfo } from './messages';

/**
 * Reads a request.
 * @throws HostError if the text is no batch
 */
export function parseBatch(text: string): Batch {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw new HostError('InvalidRequest', 'The request is no JSON');
  }
  const batch = record(body, 'the request');
  const paths = new Map<number, ObjectPath>();
  for (const value of Object.values(record(batch.ObjectPaths ?? {}, 'ObjectPaths'))) {
    const path = readPath(record(value, 'ObjectPaths'));
    paths.set(path.id, path);
  }
  return {
    actions: list(batch.Actions ?? [], 'Actions').map((action) => readAction(record(action, 'Actions'))),
    paths,
  };
}

function readPath(path: Record<string, unknown>): ObjectPath {
  return {
    id: number(path.Id, 'ObjectPath.Id'),
    type: number(path.ObjectPathType, 'ObjectPathType'),
    name: nameIn(path),
    parent: idOr0(path.ParentObjectPathId),
    args: readArguments(path.ArgumentInfo),
  };
}

function readAction(action: Record<string, unknown>): Action {
  return {
    id: number(action.Id, 'Action.Id'),
    type: number(action.ActionType, 'ActionType'),
    name: nameIn(action),
    path: idOr0(action.ObjectPathId),
    args: readArguments(action.ArgumentInfo),
    query: readQuery(action.QueryInfo),
  };
}

function nameIn(entry: Record<string, unknown>): string {
  return typeof entry.Name === 'string' ? entry.Name : '';
}

/** Objects are counted from 1; 0 is none. */
function idOr0(id: unknown): number {
  return typeof id === 'number' ? id : 0;
}

function readArguments(info: unknown): ArgumentInfo {
  if (info === undefined || info === null) return { values: [], paths: [] };
  const given = record(info, 'ArgumentInfo');
  return {
    values: list(given.Arguments ?? [], 'Arguments'),
    paths: list(given.ReferencedObjectPathIds ?? [], 'ReferencedObjectPathIds'),
  };
}

function readQuery(info: unknown): QueryInfo {
  const query = record(info ?? {}, 'QueryInfo');
  return {
    select: names(query.Select, 'Select'),
    expand: names(query.Expand, 'Expand'),
    top: query.Top === undefined ? undefined : number(query.Top, 'Top'),
    skip: query.Skip === undefined ? undefined : number(query.Skip, 'Skip'),
  };
}

function names(value: unknown, what: string): string[] {
  return list(value ?? [], what).map((name) => {
    if (typeof name !== 'string') throw malformed(what);
    return name;
  });
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(what);
  return value as Record<string, unknown>;
}

function list(value: unknown, what: string): unknown[] {
  if (!Array.isArray(value)) throw malformed(what);
  return value;
}

function number(value: unknown, what: string): number {
  if (typeof value !== 'number') throw malformed(what);
  return value;
}

function malformed(what: string): HostError {
  return new HostError('InvalidRequest', `The request is malformed: ${what}`);
}
