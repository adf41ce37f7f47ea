/**
 * Namespaces of a `.docx` and the prefix by which this room calls each, whatever prefix a file uses.
 * `http://purl.oclc.org/…` are the names of the Strict variant (ISO/IEC 29500-1); the others of the Transitional one.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'ct',
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties': 'ep',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties': 'cust',
  'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes': 'vt',
  'http://schemas.microsoft.com/office/webextensions/webextension/2010/11': 'we',
  'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11': 'wetp',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

const URIS = new Map<string, string>();
for (const [uri, prefix] of Object.entries(PREFIXES)) if (!URIS.has(prefix)) URIS.set(prefix, uri);

/** The (Transitional) namespace that this room calls by `prefix`. */
export function namespaceOf(prefix: string): string {
  const uri = URIS.get(prefix);
  if (uri === undefined) throw new Error(`No namespace is known by the prefix ${prefix}`);
  return uri;
}

/** The prefixes that are declared at one place of a file. Elements without declarations share their parent's. */
export class Scope {
  private readonly keys = new Map<string, string>();

  /** `declared`: a file's own prefix (`''` for the default namespace) → namespace. */
  constructor(
    private readonly declared: ReadonlyMap<string, string>,
    private readonly outer: Scope | null,
  ) {}

  /** The namespace behind a file's prefix, or `undefined`. */
  namespace(prefix: string): string | undefined {
    if (prefix === 'xml') return namespaceOf('xml');
    return this.declared.get(prefix) ?? this.outer?.namespace(prefix);
  }

  /** A file's name for an element → ours: `w:p`, whatever the prefix; `{uri}name` in a namespace not listed here. */
  elementKey(name: string): string {
    return this.cached(name, true);
  }

  /** Likewise for an attribute, which without a prefix is in no namespace: `val`. */
  attributeKey(name: string): string {
    return name.includes(':') ? this.cached(name, false) : name;
  }

  /** How a file would write our name here: `w:p` → `w:p`, `ns0:p` or, for an element, `p`; `null` if it cannot. */
  nameFor(key: string, element: boolean): string | null {
    const colon = key.indexOf(':');
    if (colon < 0) return key;
    const [prefix, local] = [key.slice(0, colon), key.slice(colon + 1)];
    if (this.namespace(prefix) !== undefined && PREFIXES[this.namespace(prefix) ?? ''] === prefix) return key;
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the walk outwards begins here
    for (let scope: Scope | null = this; scope; scope = scope.outer) {
      for (const [own, uri] of scope.declared) {
        if (PREFIXES[uri] !== prefix || this.namespace(own) !== uri) continue;
        if (own === '' && element) return local;
        if (own !== '') return `${own}:${local}`;
      }
    }
    return null;
  }

  private cached(name: string, element: boolean): string {
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const local = name.slice(colon + 1);
    const uri = this.namespace(prefix);
    const key = uri === undefined ? name : uri in PREFIXES ? `${PREFIXES[uri]}:${local}` : `{${uri}}${local}`;
    if (element || colon >= 0) this.keys.set(name, key);
    return key;
  }
}
