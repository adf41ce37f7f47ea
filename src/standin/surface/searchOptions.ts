import type { Call } from '../protocol/call';
import { HostError, invalidArgument } from '../protocol/hostError';
import type { ClassSurface, Property } from '../protocol/surface';
import { WireObject } from '../protocol/wireObject';

const NAMES = [
  'IgnorePunct',
  'IgnoreSpace',
  'MatchCase',
  'MatchPrefix',
  'MatchSuffix',
  'MatchWholeWord',
  'MatchWildcards',
] as const;

type OptionName = (typeof NAMES)[number];

/** An object of the client's own; it is filled before it is handed to `search`. */
type Options = Partial<Record<OptionName, boolean>>;

function option(name: OptionName): Property<Options> {
  return {
    set: '1.1',
    get: (self) => self[name] ?? false,
    put: (self, value, call) => void (self[name] = call.flagOf(value)),
  };
}

const properties: Record<string, Property<Options>> = Object.fromEntries(
  NAMES.map((name) => [name, option(name)]),
);

/** How a search compares; the client fills it before it hands it over. */
export const searchOptions: ClassSurface<Options> = {
  name: 'SearchOptions',
  detached: true,
  created: { as: 'Microsoft.WordServices.SearchOptions', start: () => ({}) },
  // The library sends the old spelling too.
  properties: { ...properties, MatchWildCards: option('MatchWildcards') },
};

/** The options of a call of `search`, by the names that `find` has for them. */
export function optionsOf(call: Call, index: number): Record<string, boolean> {
  const options: Record<string, boolean> = {};
  const value = call.raw(index);
  if (value === undefined || value === null) return options;
  if (!(value instanceof WireObject)) throw invalidArgument(call.location, 'search options');
  const given = call.object(index, 'SearchOptions').target as Options;
  if (given.MatchWildcards) {
    throw new HostError('NotImplemented', 'The stand-in does not answer SearchOptions.MatchWildcards');
  }
  for (const [name, on] of Object.entries(given)) {
    options[`${name.charAt(0).toLowerCase()}${name.slice(1)}`] = on;
  }
  return options;
}
