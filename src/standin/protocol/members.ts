import { Call } from './call';
import { HostError } from './hostError';
import type { HostServices } from './hostServices';
import { locating } from './located';
import type { Objects } from './objects';
import { covers } from './requirementSets';
import { type Answer, fullSet } from './surface';
import type { WireObject } from './wireObject';

/**
 * The one door to a class's members. A member above the declared set is refused, since the library itself does
 * not look; an unknown one is refused too; each by its name on the wire, such as `Body.InsertHtml`.
 */
export class Members {
  constructor(
    private readonly host: HostServices,
    private readonly objects: Objects,
  ) {}

  /** A property's value, or the object that a link leads to. */
  read(object: WireObject, name: string): Answer {
    const surface = this.objects.surfaceOf(object);
    const member = own(surface.properties, name) ?? own(surface.links, name);
    if (!member) throw this.unknown(object, name);
    this.demand(object, name, member.set);
    const call = this.call(object, name, []);
    this.demandAlive(object, call.location);
    return locating(call.location, () => member.get(object.target, call));
  }

  /** Sets a property. */
  write(object: WireObject, name: string, value: unknown): void {
    const property = own(this.objects.surfaceOf(object).properties, name);
    if (!property) throw this.unknown(object, name);
    this.demand(object, name, property.set);
    const call = this.call(object, name, [value]);
    if (!property.put) throw this.unknown(object, name, 'the setting of ');
    if (!object.isDetached) this.host.checkWritable(call.location);
    this.demandAlive(object, call.location);
    locating(call.location, () => property.put?.(object.target, value, call));
  }

  /** Calls a method. */
  invoke(object: WireObject, name: string, values: readonly unknown[]): Answer {
    if (name === '_KeepReference' && !object.isDetached) {
      this.objects.keep(object);
      return null;
    }
    const method = own(this.objects.surfaceOf(object).methods, name);
    if (!method) throw this.unknown(object, name);
    this.demand(object, name, method.set);
    const call = this.call(object, name, values);
    if (method.writes) this.host.checkWritable(call.location);
    this.demandAlive(object, call.location);
    return locating(call.location, () => method.call(object.target, call)) ?? null;
  }

  /** A collection's items; of anything else none. */
  items(object: WireObject): readonly WireObject[] {
    return this.objects.surfaceOf(object).items?.(object.target, this.call(object, 'Items', [])) ?? [];
  }

  /** `collection.getItem(key)`. */
  item(object: WireObject, key: unknown): WireObject {
    const call = this.call(object, 'GetItem', [key]);
    const surface = this.objects.surfaceOf(object);
    if (!surface.items) throw this.unknown(object, 'GetItem');
    const item = surface.item ? surface.item(object.target, key, call) : this.items(object)[call.integer(0)];
    if (!item) throw new HostError('ItemNotFound', `There is no item ${String(key)}`, call.location);
    return item;
  }

  /** The scalar properties that the declared sets allow, for a bare `load()`, which asks for them all. */
  scalars(object: WireObject): string[] {
    this.objects.surfaceOf(object).loadedWhole?.(object.target, this.call(object, 'Load', []));
    return Object.entries(this.objects.surfaceOf(object).properties ?? {})
      .filter(([, property]) => covers(this.host.sets, fullSet(property.set)))
      .map(([name]) => name);
  }

  private call(object: WireObject, name: string, values: readonly unknown[]): Call {
    return new Call(locationOf(object, name), values, this.host, this.objects);
  }

  private demand(object: WireObject, name: string, set: string): void {
    if (covers(this.host.sets, fullSet(set))) return;
    const what = `${object.className}.${name}`;
    throw new HostError(
      'ApiNotFound',
      `${what} is in ${fullSet(set)}, which this host does not declare`,
      locationOf(object, name),
    );
  }

  private demandAlive(object: WireObject, location: string): void {
    if (this.objects.surfaceOf(object).alive?.(object.target) ?? true) return;
    throw new HostError('ItemNotFound', `The ${object.className} was deleted`, location);
  }

  private unknown(object: WireObject, name: string, way = ''): HostError {
    const what = `${way}${object.className}.${name}`;
    return new HostError('NotImplemented', `The stand-in does not offer ${what}`, locationOf(object, name));
  }
}

/** Office.js says places as its own users spell them: `Body.insertText`. */
function locationOf(object: WireObject, name: string): string {
  return `${object.className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** A member of that very table: `constructor` is none. */
function own<M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
