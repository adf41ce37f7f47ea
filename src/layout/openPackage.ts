/** The names that a `.docx` and its flat form call things by (ECMA-376, parts 1 and 2). */

const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';
export const MAIN_PART = 'word/document.xml';
export const MAIN_TYPE = `${TYPES}.document.main+xml`;

/** A part that the main part leads to, beside it in the folder `word`. */
export interface Part {
  /** What it is called in its folder, without `.xml`; the main part knows it by the same name. */
  readonly name: string;
  readonly kind: 'styles' | 'numbering' | 'settings' | 'fontTable' | 'footer';
  /** Its root element, without an XML declaration. */
  readonly xml: string;
}

/** The content type of a part. */
export function partType(kind: Part['kind']): string {
  return `${TYPES}.${kind}+xml`;
}

/** A root element with the prefixes `w` and `r` declared. */
export function wordRoot(name: string, inner: string): string {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<w:${name} xmlns:w="${w}" xmlns:r="${OFFICE_DOCUMENT}">${inner}</w:${name}>`;
}

/** The main part around what stands inside `w:body`. */
export function documentXml(body: string): string {
  return wordRoot('document', `<w:body>${body}</w:body>`);
}

/**
 * Where a package leads to: its main part, and other parts by their relationship's type.
 * @param others types and targets
 */
export function rootRelationships(others: readonly (readonly [type: string, target: string])[] = []): string {
  return relationships([
    ['document', `${OFFICE_DOCUMENT}/officeDocument`, MAIN_PART],
    ...others.map(numbered),
  ]);
}

/** Where the main part leads to. */
export function mainRelationships(parts: readonly Part[]): string {
  return relationships(
    parts.map(({ name, kind }): Relationship => [name, `${OFFICE_DOCUMENT}/${kind}`, `${name}.xml`]),
  );
}

type Relationship = readonly [id: string, type: string, target: string];

function numbered([type, target]: readonly [string, string], index: number): Relationship {
  return [`other${index}`, type, target];
}

function relationships(list: readonly Relationship[]): string {
  const entries = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}</Relationships>`;
}
