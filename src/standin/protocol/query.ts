import type { Members } from './members';
import type { QueryInfo } from './messages';
import type { Objects } from './objects';
import { WireObject } from './wireObject';

/** What is asked of an object: members by the client's names, and what is asked of each in turn. */
interface Selection {
  readonly members: Map<string, Selection>;
}

/** What `load` without names sends: every scalar property. */
const ALL = new Set(['*', '$all', '']);

/**
 * Answers `load`: `['text', 'font/bold', 'items/style']`. The names are the client's, in camel case; the answer
 * is in Pascal case, items under `_Items`.
 */
export function answerQuery(
  object: WireObject,
  query: QueryInfo,
  members: Members,
  objects: Objects,
): unknown {
  const asked: Selection = { members: new Map() };
  for (const name of [...query.select, ...query.expand]) add(asked, name.split('/'));
  return new Query(members, objects).answer(object, asked, query);
}

/** What the client is told of an object where nothing is asked: the name by which it was kept. */
export function identity(object: WireObject): Record<string, unknown> {
  return object.referenceId === null ? {} : { _ReferenceId: object.referenceId };
}

function add(selection: Selection, segments: string[]): void {
  let at = selection;
  for (const segment of segments) {
    const next = at.members.get(segment) ?? { members: new Map<string, Selection>() };
    at.members.set(segment, next);
    at = next;
  }
}

class Query {
  constructor(
    private readonly members: Members,
    private readonly objects: Objects,
  ) {}

  answer(object: WireObject, asked: Selection, page?: QueryInfo): unknown {
    const value = identity(object);
    const isCollection = this.objects.surfaceOf(object).items !== undefined;
    if (!isCollection) return this.fill(value, object, asked);
    const skip = page?.skip ?? 0;
    const end = page?.top === undefined ? undefined : skip + page.top;
    const ofItems = withoutItems(asked);
    value._Items = this.members
      .items(object)
      .slice(skip, end)
      .map((item) => {
        if (object.referenceId !== null) this.objects.keep(item);
        return this.answer(item, ofItems);
      });
    return value;
  }

  private fill(value: Record<string, unknown>, object: WireObject, asked: Selection): unknown {
    const names = [...asked.members.keys()];
    if (names.length === 0 || names.some((name) => ALL.has(name))) {
      for (const name of this.members.scalars(object)) value[name] = this.members.read(object, name);
    }
    for (const [name, inner] of asked.members) {
      if (ALL.has(name) || name === '_ReferenceId') continue;
      const member = name.charAt(0).toUpperCase() + name.slice(1);
      const read = this.members.read(object, member);
      value[member] = read instanceof WireObject ? this.answer(read, inner) : read;
    }
    return value;
  }
}

/** `items/text` on a collection asks for the same as `text`. */
function withoutItems(asked: Selection): Selection {
  const members = new Map<string, Selection>();
  for (const [name, inner] of asked.members) {
    if (name !== 'items') merge(members, name, inner);
    else for (const [innerName, innermost] of inner.members) merge(members, innerName, innermost);
  }
  return { members };
}

function merge(members: Map<string, Selection>, name: string, selection: Selection): void {
  const known = members.get(name);
  if (!known) members.set(name, selection);
  else for (const [innerName, inner] of selection.members) merge(known.members, innerName, inner);
}
