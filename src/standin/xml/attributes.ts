import { decode, encodeAttribute } from './entities';
import { declaration } from './namespaces';
import type { Scope } from './scope';

/** An attribute as it stands in the source of a start tag. */
interface RawAttribute {
  readonly name: string;
  readonly raw: string;
  /** The stretch of the tag that it takes, blanks before it included. */
  readonly from: number;
  readonly to: number;
}

/** The attributes in a start tag that the parser has accepted. */
export function* attributesIn(tag: string): Generator<RawAttribute> {
  const pattern = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  pattern.lastIndex = tag.search(/[\s/>]/);
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    yield {
      name: match[1] as string,
      raw: match[2] ?? match[3] ?? '',
      from: match.index,
      to: pattern.lastIndex,
    };
  }
}

/** The value of an attribute by our name for it, or `undefined`. */
export function valueIn(tag: string, scope: Scope, key: string): string | undefined {
  // Most tags that are asked do not have it, and that is seen faster: names are never written in another way.
  if (!tag.includes(key.slice(key.indexOf(':') + 1))) return undefined;
  for (const { name, raw } of attributesIn(tag)) if (scope.attributeKey(name) === key) return decode(raw);
  return undefined;
}

/** All values by our names, namespace declarations left out. */
export function valuesIn(tag: string, scope: Scope): Map<string, string> {
  const all = new Map<string, string>();
  for (const { name, raw } of attributesIn(tag))
    if (!declares(name)) all.set(scope.attributeKey(name), decode(raw));
  return all;
}

/** The start tag with another value; without the attribute if the value is `null`. All else in it stays as it is. */
export function withValue(tag: string, scope: Scope, key: string, value: string | null): string {
  for (const { name, from, to } of attributesIn(tag)) {
    if (scope.attributeKey(name) !== key) continue;
    return tag.slice(0, from) + (value === null ? '' : ` ${attribute(name, value)}`) + tag.slice(to);
  }
  if (value === null) return tag;
  const known = scope.nameFor(key, false);
  const added = known
    ? attribute(known, value)
    : `${declaration(key.slice(0, key.indexOf(':')))} ${attribute(key, value)}`;
  const at = tag.endsWith('/>') ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, at)} ${added}${tag.slice(at)}`;
}

/** Whether an attribute of that name declares a namespace. */
export function declares(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

/** `name="value"` with the value escaped; for the few parts that are written as a whole. */
export function attribute(name: string, value: string): string {
  return `${name}="${encodeAttribute(value)}"`;
}
