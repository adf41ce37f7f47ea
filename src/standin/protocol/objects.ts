import { HostError } from './hostError';
import type { ClassSurface, Releasable } from './surface';
import { type ObjectStore, WireObject } from './wireObject';

/**
 * The objects that the client knows. Those that it keeps stay until it gives them up; all others last for one
 * batch. What they hold in the document (a range that follows the edits) is let go of with the last of them.
 */
export class Objects implements ObjectStore {
  private readonly kept = new Map<string, WireObject>();
  private fresh: WireObject[] = [];
  private readonly holders = new Map<Releasable, number>();
  private counter = 0;

  constructor(private readonly classes: ReadonlyMap<string, ClassSurface<unknown>>) {}

  /** The members of an object's class. */
  surfaceOf({ className }: WireObject): ClassSurface<unknown> {
    return this.surface(className);
  }

  make(className: string, target: unknown): WireObject {
    const surface = this.surface(className);
    const object = new WireObject(className, target, surface.detached);
    for (const held of surface.holds?.(target) ?? []) {
      this.holders.set(held, (this.holders.get(held) ?? 0) + 1);
    }
    this.fresh.push(object);
    return object;
  }

  /** What `new` asks for, by its full name such as `Microsoft.WordServices.SearchOptions`. */
  create(fullName: string): WireObject {
    for (const surface of this.classes.values()) {
      if (surface.created?.as === fullName) return this.make(surface.name, surface.created.start());
    }
    throw new HostError('NotImplemented', `${fullName} is not answered here`, fullName);
  }

  /** The client keeps an object, which gets a name by which it is found again. */
  keep(object: WireObject): void {
    if (object.referenceId !== null) return;
    object.referenceId = `${object.className}{${++this.counter}}`;
    this.kept.set(object.referenceId, object);
  }

  byReference(referenceId: string): WireObject {
    const object = this.kept.get(referenceId);
    if (!object) throw new HostError('ItemNotFound', `The object ${referenceId} has been released`);
    return object;
  }

  giveUp(referenceId: string): void {
    const object = this.kept.get(referenceId);
    if (!object) return;
    this.kept.delete(referenceId);
    this.drop(object);
  }

  /** At the end of a batch: what was not kept goes. */
  endBatch(): void {
    for (const object of this.fresh) if (object.referenceId === null) this.drop(object);
    this.fresh = [];
  }

  giveUpAll(): void {
    for (const referenceId of [...this.kept.keys()]) this.giveUp(referenceId);
  }

  /** How many objects the client keeps: what a leak shows in. */
  get count(): number {
    return this.kept.size;
  }

  private drop(object: WireObject): void {
    for (const held of this.surfaceOf(object).holds?.(object.target) ?? []) {
      const left = (this.holders.get(held) ?? 1) - 1;
      if (left > 0) this.holders.set(held, left);
      else {
        this.holders.delete(held);
        held.release();
      }
    }
  }

  private surface(className: string): ClassSurface<unknown> {
    const surface = this.classes.get(className);
    if (!surface) throw new HostError('NotImplemented', `The class ${className} is not answered here`);
    return surface;
  }
}
