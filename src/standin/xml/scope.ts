import { namespaceOf, prefixOf } from './namespaces';

/** The prefixes that are declared at one place of a file. Elements without declarations share their parent's. */
export class Scope {
  // Both are made when they are needed: a file may declare something at each of its elements.
  private keys: Map<string, string> | undefined;
  private inherited: Map<string, string | undefined> | undefined;

  /** `declared`: a file's own prefix (`''` for the default namespace) → namespace. */
  constructor(
    private readonly declared: ReadonlyMap<string, string>,
    private readonly outer: Scope | null,
  ) {}

  /** The namespace behind a file's prefix, or `undefined`. */
  namespace(prefix: string): string | undefined {
    if (prefix === 'xml') return namespaceOf('xml');
    return this.declared.get(prefix) ?? this.outer?.known(prefix);
  }

  /** The same, remembered for what stands deeper: a file may declare something at each of a thousand levels. */
  private known(prefix: string): string | undefined {
    if (this.inherited?.has(prefix)) return this.inherited.get(prefix);
    const uri = this.namespace(prefix);
    (this.inherited ??= new Map()).set(prefix, uri);
    return uri;
  }

  /** A file's name for an element → ours: `w:p`, whatever the prefix; `{uri}name` in a namespace not listed here. */
  elementKey(name: string): string {
    return this.cached(name);
  }

  /** Likewise for an attribute, which without a prefix is in no namespace: `val`. */
  attributeKey(name: string): string {
    return name.includes(':') ? this.cached(name) : name;
  }

  /** How a file would write our name here: `w:p` → `w:p`, `ns0:p` or, for an element, `p`; `null` if it cannot. */
  nameFor(key: string, element: boolean): string | null {
    const colon = key.indexOf(':');
    if (colon < 0) return key;
    const [prefix, local] = [key.slice(0, colon), key.slice(colon + 1)];
    if (prefixOf(this.namespace(prefix) ?? '') === prefix) return key;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk outwards begins here
    for (let scope: Scope | null = this; scope; scope = scope.outer) {
      for (const [own, uri] of scope.declared) {
        if (prefixOf(uri) !== prefix || this.namespace(own) !== uri) continue;
        if (own === '' && element) return local;
        if (own !== '') return `${own}:${local}`;
      }
    }
    return null;
  }

  private cached(name: string): string {
    const cached = this.keys?.get(name);
    if (cached !== undefined) return cached;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const local = name.slice(colon + 1);
    const uri = this.namespace(prefix);
    // `xmlns=""` takes the default namespace back.
    const known = uri ? prefixOf(uri) : undefined;
    const key = known !== undefined ? `${known}:${local}` : uri ? `{${uri}}${local}` : name;
    (this.keys ??= new Map()).set(name, key);
    return key;
  }
}
