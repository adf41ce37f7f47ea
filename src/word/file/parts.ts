import { unzipSync, zipSync, type Zippable } from 'fflate';
import { demandZip, RefusedFile } from './refusal';

/** Reports with pictures take some dozens of MiB. */
const LARGEST = 64 * 1024 * 1024;
/** The first day that a zip can name: the same parts give the same bytes. */
const NO_DATE = new Date(1980, 0, 1);
const ROOT_RELATIONSHIPS = '_rels/.rels';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a `.docx` by their names, in their order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** @throws RefusedFile if the bytes are no zip file, or hold more than a report can */
export function unpackParts(bytes: Uint8Array): Parts {
  demandZip(bytes);
  let size = 0;
  try {
    const filter = ({ originalSize }: { originalSize: number }): boolean => {
      size += originalSize;
      if (size > LARGEST) throw new RefusedFile('tooBig');
      return true;
    };
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('broken', error);
  }
}

/** The file that the parts make. */
export function packParts(parts: Parts): Uint8Array {
  const files: Zippable = Object.fromEntries(parts);
  return zipSync(files, { level: 6, mtime: NO_DATE });
}

/** A part as a tree. @throws RefusedFile `broken` where there is none, or it cannot be read */
export function parsePart(parts: Parts, name: string): Document {
  const bytes = parts.get(name);
  if (!bytes) throw new RefusedFile('broken');
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  const tree = new DOMParser().parseFromString(new TextDecoder(encoding).decode(bytes), 'application/xml');
  if (tree.getElementsByTagName('parsererror').length > 0) throw new RefusedFile('broken');
  return tree;
}

/** A tree as a part. */
export function partOf(tree: Document): Uint8Array {
  const xml = new XMLSerializer().serializeToString(tree).replace(/^<\?xml[^>]*\?>\s*/, '');
  return new TextEncoder().encode(DECLARATION + xml);
}

/** Where a part leads to. */
export interface Relationship {
  /** The last word of its type: `header`, `comments`. */
  readonly kind: string;
  /** The part's name. */
  readonly target: string;
}

/** Where a part leads to, by its relationships; those out of the package are left out. */
export function relationshipsOf(parts: Parts, name: string): Relationship[] {
  const listed = name === '' ? ROOT_RELATIONSHIPS : relationshipsName(name);
  if (!parts.has(listed)) return [];
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return [...parsePart(parts, listed).documentElement.children].flatMap((each) => {
    const target = each.getAttribute('Target') ?? '';
    if (each.getAttribute('TargetMode') === 'External' || target === '') return [];
    const kind = (each.getAttribute('Type') ?? '').replace(/^.*\//, '');
    return [{ kind, target: resolved(target.startsWith('/') ? target : folder + target) }];
  });
}

/** A part's name without steps to the folder above: Word writes `../customXml/item1.xml`. */
function resolved(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/'))
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  return names.join('/');
}

/** The part that lists where another one leads to. */
export function relationshipsName(name: string): string {
  return name.replace(/([^/]*)$/, '_rels/$1.rels');
}
