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
  'http://schemas.openxmlformats.org/officeDocument/2006/customXml': 'ds',
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

/** What each XML part that Word writes begins with. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const URIS = new Map<string, string>();
for (const [uri, prefix] of Object.entries(PREFIXES)) if (!URIS.has(prefix)) URIS.set(prefix, uri);

/** The (Transitional) namespace that this room calls by `prefix`. */
export function namespaceOf(prefix: string): string {
  const uri = URIS.get(prefix);
  if (uri === undefined) throw new Error(`No namespace is known by the prefix ${prefix}`);
  return uri;
}

/** The prefix by which this room calls a namespace, or `undefined` for one that is not listed here. */
export function prefixOf(uri: string): string | undefined {
  return Object.hasOwn(PREFIXES, uri) ? PREFIXES[uri] : undefined;
}

/** `xmlns:w="…"`, for the few parts that are written as a whole; as the default namespace `xmlns="…"`. */
export function declaration(prefix: string, as: 'prefix' | 'default' = 'prefix'): string {
  return `xmlns${as === 'default' ? '' : `:${prefix}`}="${namespaceOf(prefix)}"`;
}
