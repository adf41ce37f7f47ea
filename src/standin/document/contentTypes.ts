import { make } from '../xml/make';
import type { XmlElement } from '../xml/node';
import type { DocxPackage } from './docxPackage';

/** The part that tells what each part of a package is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The content type of a part, by its name or its extension. */
export function contentTypeOf(parts: DocxPackage, name: string): string | undefined {
  const types = parts.xml(CONTENT_TYPES).root;
  const path = `/${name}`.toLowerCase();
  const extension = path.slice(path.lastIndexOf('.') + 1);
  const common = types
    .elements('ct:Default')
    .find((type) => type.get('Extension')?.toLowerCase() === extension);
  return (ownType(types, name) ?? common)?.get('ContentType');
}

/** Says what a part is; with `null`, takes back what was said of it. */
export function setContentType(parts: DocxPackage, name: string, contentType: string | null): void {
  const types = parts.xml(CONTENT_TYPES).root;
  const own = ownType(types, name);
  if (!own && contentType === null) return;
  if (contentType === null) types.remove(own as XmlElement);
  else if (own) own.set('ContentType', contentType);
  else types.insert(make(types, 'ct:Override', { PartName: `/${name}`, ContentType: contentType }));
  parts.touch(CONTENT_TYPES);
}

function ownType(types: XmlElement, name: string): XmlElement | undefined {
  const path = `/${name}`.toLowerCase();
  return types.elements('ct:Override').find((type) => type.get('PartName')?.toLowerCase() === path);
}
