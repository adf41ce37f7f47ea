import type { Call } from '../protocol/call';
import type { ClassSurface, Method } from '../protocol/surface';
import { make, makeFound, makeOrNull, type Targets } from './targets';

/** A collection, and the first and the last of it, as all of Word's collections have them. */
export function collection<C, K extends keyof Targets>(
  name: string,
  itemName: K,
  list: (self: C, call: Call) => readonly Targets[K][],
  more: Partial<ClassSurface<C>> = {},
): ClassSurface<C> {
  return {
    name,
    items: (self, call) => list(self, call).map((item) => make(call, itemName, item)),
    ...more,
    methods: { ...picks('First', itemName, list, (items) => items[0]), ...more.methods },
  };
}

/** `getX` and `getXOrNullObject`. */
export function picks<C, K extends keyof Targets>(
  which: string,
  itemName: K,
  list: (self: C, call: Call) => readonly Targets[K][],
  pick: (items: readonly Targets[K][]) => Targets[K] | undefined,
): Record<string, Method<C>> {
  return orNull(`Get${which}`, itemName, (self, call) => pick(list(self, call)));
}

/** A method that fails where there is nothing to give, and its twin that gives a null object. */
export function orNull<T, K extends keyof Targets>(
  name: string,
  itemName: K,
  find: (self: T, call: Call) => Targets[K] | undefined,
  set = '1.3',
): Record<string, Method<T>> {
  return {
    [name]: { set, call: (self, call) => makeFound(call, itemName, find(self, call)) },
    [`${name}OrNullObject`]: {
      set: '1.3',
      call: (self, call) => makeOrNull(call, itemName, find(self, call)),
    },
  };
}
