import { parsePart, partOf, type Parts, relationshipsName, relationshipsOf } from './parts';

const CONTENT_TYPES = '[Content_Types].xml';
/** Comments, and what newer Words keep beside them: who wrote them, which answers which. */
const KINDS = /^(?:comments|commentsExtended|commentsIds|commentsExtensible|people)$/;

/** The parts without those that hold comments, and without what leads to them. */
export function withoutComments(parts: Parts, main: string): Parts {
  const gone = new Set(
    relationshipsOf(parts, main)
      .filter(({ kind }) => KINDS.test(kind))
      .map(({ target }) => target),
  );
  if (gone.size === 0) return parts;
  const left = new Map(
    [...parts].filter(([name]) => !gone.has(name) && !gone.has(name.replace(/_rels\/(.*)\.rels$/, '$1'))),
  );
  const listed = relationshipsName(main);
  left.set(
    listed,
    partWithout(parts, listed, 'Type', (type) => KINDS.test(type.replace(/^.*\//, ''))),
  );
  left.set(
    CONTENT_TYPES,
    partWithout(parts, CONTENT_TYPES, 'PartName', (name) => gone.has(name.slice(1))),
  );
  return left;
}

/** A list without the entries of which an attribute says that they are of what is gone. */
function partWithout(
  parts: Parts,
  name: string,
  attribute: string,
  isGone: (value: string) => boolean,
): Uint8Array {
  const tree = parsePart(parts, name);
  for (const entry of [...tree.documentElement.children])
    if (isGone(entry.getAttribute(attribute) ?? '')) entry.remove();
  return partOf(tree);
}
