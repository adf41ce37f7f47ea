import { HostError } from './hostError';
import type { Members } from './members';
import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from './messages';
import type { Objects } from './objects';
import { WireObject } from './wireObject';

/** Follows the object paths of one batch. Each path is followed once: a method in it is called once. */
export class Paths {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly members: Members,
    private readonly objects: Objects,
    /** Paths whose object the client keeps; `_KeepReference` may come after the first use. */
    private readonly keep: ReadonlySet<number>,
  ) {}

  /** The object at a path; `null` is a null object, and so is all that hangs from one. */
  resolve(id: number): WireObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.paths.get(id);
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}`);
    const object = this.follow(path);
    if (object && this.keep.has(id) && !object.isDetached) this.objects.keep(object);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects that they name put in; lists of objects too. */
  arguments(args: ArgumentInfo): unknown[] {
    return args.values.map((value, index) => this.argument(value, args.paths[index]));
  }

  private argument(value: unknown, path: unknown): unknown {
    if (typeof path === 'number' && path > 0) return this.resolve(path);
    if (Array.isArray(path) && Array.isArray(value)) {
      return value.map((each: unknown, index) => this.argument(each, path[index]));
    }
    return value;
  }

  private follow(path: ObjectPath): WireObject | null {
    switch (path.type) {
      case PATH.global:
        return this.objects.make('Document', undefined);
      case PATH.newObject:
        return this.objects.create(path.name);
      case PATH.reference:
        return this.objects.byReference(path.name);
      case PATH.null:
        return null;
    }
    const parent = this.resolve(path.parent);
    if (!parent) return null;
    switch (path.type) {
      case PATH.method:
        return this.object(this.members.invoke(parent, path.name, this.arguments(path.args)), parent, path);
      case PATH.property:
        return this.object(this.members.read(parent, path.name), parent, path);
      case PATH.indexer:
        return this.members.item(parent, path.args.values[0]);
      default:
        throw new HostError('NotImplemented', `The stand-in does not answer ObjectPathType ${path.type}`);
    }
  }

  private object(answer: unknown, parent: WireObject, path: ObjectPath): WireObject | null {
    if (answer === null || answer instanceof WireObject) return answer;
    throw new HostError('InvalidObjectPath', `${parent.className}.${path.name} is no object`);
  }
}
