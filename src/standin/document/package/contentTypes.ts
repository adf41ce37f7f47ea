import { make } from '../../xml/make';
import type { XmlElement, XmlNode } from '../../xml/node';

/** The part that tells what each part of a package is. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** A package, as far as its list of content types goes. */
interface TypedParts {
  xml(name: string): { readonly root: XmlElement };
  touch(name: string): void;
}

/** The content type of a part, by its name or its extension. */
export function contentTypeOf(parts: TypedParts, name: string): string | undefined {
  const types = parts.xml(CONTENT_TYPES).root;
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (ownType(types, name) ?? readTypes(types).common.get(extension))?.get('ContentType');
}

/** Says what a part is; with `null`, takes back what was said of it. */
export function setContentType(parts: TypedParts, name: string, contentType: string | null): void {
  const types = parts.xml(CONTENT_TYPES).root;
  const own = ownType(types, name);
  if (contentType === null) {
    if (!own) return;
    types.remove(own);
  } else if (own) own.set('ContentType', contentType);
  else types.insert(make(types, 'ct:Override', { PartName: `/${name}`, ContentType: contentType }));
  parts.touch(CONTENT_TYPES);
}

function ownType(types: XmlElement, name: string): XmlElement | undefined {
  return readTypes(types).own.get(`/${name}`.toLowerCase());
}

/** The elements of the list: by the names of parts, and by their extensions. */
interface Types {
  readonly own: ReadonlyMap<string, XmlElement>;
  readonly common: ReadonlyMap<string, XmlElement>;
}

/** What was read of a list; it has new children after each change. */
const READ = new WeakMap<readonly XmlNode[], Types>();

function readTypes(types: XmlElement): Types {
  const known = READ.get(types.children);
  if (known) return known;
  const read = { own: by(types, 'ct:Override', 'PartName'), common: by(types, 'ct:Default', 'Extension') };
  READ.set(types.children, read);
  return read;
}

/** The first of two that say the same counts. */
function by(types: XmlElement, key: string, attribute: string): ReadonlyMap<string, XmlElement> {
  const all = types.elements(key).map((type) => [type.get(attribute)?.toLowerCase() ?? '', type] as const);
  return new Map(all.reverse());
}
