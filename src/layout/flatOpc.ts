import { type PackagePart, packageParts, type Part } from './openPackage';

/** What a body needs beside itself: root elements, without an XML declaration. */
export interface FlatParts {
  /** `w:styles`. */
  readonly styles?: string;
  /** `w:numbering`. */
  readonly numbering?: string;
}

/**
 * A whole package as one XML text, as `insertOoxml` takes it.
 * @param body what stands inside `w:body`: WordprocessingML by the prefixes `w` and `r`
 */
export function flatOpc(body: string, { styles, numbering }: FlatParts = {}): string {
  const parts: Part[] = [];
  if (styles !== undefined) parts.push({ name: 'styles', kind: 'styles', xml: styles });
  if (numbering !== undefined) parts.push({ name: 'numbering', kind: 'numbering', xml: numbering });
  const written = packageParts(body, parts).map(flat);
  return `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${written.join('')}</pkg:package>`;
}

function flat({ name, type, xml }: PackagePart): string {
  return `<pkg:part pkg:name="/${name}" pkg:contentType="${type}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}
