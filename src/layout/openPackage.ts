/** The names that a `.docx` and its flat form call things by (ECMA-376, parts 1 and 2). */

const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MAIN_PART = 'word/document.xml';

export const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** A part that the main part leads to, beside it in the folder `word`. */
export interface Part {
  /** What it is called in its folder, without `.xml`; the main part knows it by the same name. */
  readonly name: string;
  readonly kind: 'styles' | 'numbering' | 'settings' | 'fontTable' | 'footer';
  /** Its root element, without an XML declaration. */
  readonly xml: string;
}

/** A part as a package holds it. */
export interface PackagePart {
  /** Where it stands, from the package's root, without a slash before it. */
  readonly name: string;
  /** Its content type. */
  readonly type: string;
  /** Its root element, without an XML declaration. */
  readonly xml: string;
}

/** A root element with the prefixes `w` and `r` declared. */
export function wordRoot(name: string, inner: string): string {
  const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `<w:${name} xmlns:w="${w}" xmlns:r="${OFFICE_DOCUMENT}">${inner}</w:${name}>`;
}

/**
 * A whole package but its content types, in the order in which Word writes it.
 * @param body what stands inside `w:body`
 * @param parts what the main part leads to
 * @param others what the package leads to beside its main part: types and targets
 */
export function packageParts(
  body: string,
  parts: readonly Part[],
  others: readonly (readonly [type: string, target: string])[] = [],
): PackagePart[] {
  const root: Relationship[] = [
    ['document', `${OFFICE_DOCUMENT}/officeDocument`, MAIN_PART],
    ...others.map(([type, target], index): Relationship => [`other${index}`, type, target]),
  ];
  const ofMain = parts.map(({ name, kind }): Relationship => [
    name,
    `${OFFICE_DOCUMENT}/${kind}`,
    `${name}.xml`,
  ]);
  return [
    relationships('_rels/.rels', root),
    {
      name: MAIN_PART,
      type: `${TYPES}.document.main+xml`,
      xml: wordRoot('document', `<w:body>${body}</w:body>`),
    },
    ...(ofMain.length > 0 ? [relationships('word/_rels/document.xml.rels', ofMain)] : []),
    ...parts.map(({ name, kind, xml }) => ({ name: `word/${name}.xml`, type: `${TYPES}.${kind}+xml`, xml })),
  ];
}

type Relationship = readonly [id: string, type: string, target: string];

function relationships(name: string, list: readonly Relationship[]): PackagePart {
  const entries = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  const xml = `<Relationships xmlns="${RELATIONSHIPS}">${entries.join('')}</Relationships>`;
  return { name, type: RELATIONSHIPS_TYPE, xml };
}
