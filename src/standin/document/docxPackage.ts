import { make } from '../xml/make';
import type { XmlElement } from '../xml/node';
import { parse, write, type XmlDocument } from '../xml/parse';
import { XmlTooBig } from '../xml/xmlError';
import { pack, unpack } from './container';
import { DocxError } from './docxError';
import { decodePart, encodePart, sameBytes, type PartText } from './partText';
import { pathFrom, relsName, resolveTarget } from './partNames';

/** A relationship of a part: `part` is the name of the part it leads to, `null` if it leads out of the file. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly part: string | null;
}

interface ParsedPart {
  readonly document: XmlDocument;
  readonly encoding: PartText['encoding'];
}

const CONTENT_TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/**
 * A `.docx` as a package of parts. What nobody changes keeps its bytes; if nothing was changed, or everything was
 * changed back, the file is saved as the very bytes it was opened from.
 */
export class DocxPackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly parsed = new Map<string, ParsedPart>();
  private readonly touched = new Set<string>();

  private constructor(
    private readonly source: Uint8Array,
    private readonly original: ReadonlyMap<string, Uint8Array>,
  ) {
    this.parts = new Map(original);
  }

  /** @throws DocxError if this is no zip file or its list of content types cannot be read */
  static open(bytes: Uint8Array): DocxPackage {
    const opened = new DocxPackage(bytes, unpack(bytes));
    if (!opened.has(CONTENT_TYPES)) throw new DocxError('notDocx', `no ${CONTENT_TYPES}`);
    opened.xml(CONTENT_TYPES);
    return opened;
  }

  /** A package made of texts by part name, as if it had been opened. */
  static of(texts: Readonly<Record<string, string>>): DocxPackage {
    const encoder = new TextEncoder();
    return DocxPackage.open(
      pack(new Map(Object.entries(texts).map(([name, text]) => [name, encoder.encode(text)]))),
    );
  }

  /** The names of all parts, without a leading slash. */
  names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /** A part's bytes as they would be saved now. Throws DocxError `broken` if there is no such part. */
  bytes(name: string): Uint8Array {
    const entry = this.entry(name);
    const bytes = entry === undefined ? undefined : this.parts.get(entry);
    if (entry === undefined || !bytes) throw new DocxError('broken', `${name} is missing`);
    const parsed = this.parsed.get(entry);
    if (!parsed || !this.touched.has(entry)) return bytes;
    return encodePart(write(parsed.document), parsed.encoding);
  }

  /** A part's tree, parsed once. Whoever changes it says so with `touch`. Throws DocxError `broken`. */
  xml(name: string): XmlDocument {
    const entry = this.entry(name) ?? name;
    const known = this.parsed.get(entry);
    if (known) return known.document;
    const bytes = this.bytes(entry);
    try {
      const { text, encoding } = decodePart(bytes);
      const document = parse(text);
      this.parsed.set(entry, { document, encoding });
      return document;
    } catch (error) {
      const code = error instanceof XmlTooBig ? 'tooBig' : 'broken';
      throw new DocxError(code, `${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  /** Says that a part's tree was changed. */
  touch(name: string): void {
    this.touched.add(this.entry(name) ?? name);
  }

  /** Adds or replaces a part. A `contentType` is registered for it; without one its extension must have one. */
  put(name: string, content: Uint8Array | string, contentType?: string): void {
    const entry = this.entry(name) ?? name;
    this.parsed.delete(entry);
    this.touched.delete(entry);
    this.parts.set(entry, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    if (contentType !== undefined && this.contentType(entry) !== contentType)
      this.overrideType(entry, contentType);
  }

  /** Adds a part whose tree is made already. */
  putTree(name: string, document: XmlDocument, contentType: string): void {
    this.put(name, write(document), contentType);
    this.parsed.set(name, { document, encoding: 'utf-8' });
    this.touch(name);
  }

  /** Takes a part away, with its own relationships and its content type. */
  remove(name: string): void {
    const entry = this.entry(name);
    if (entry === undefined) return;
    for (const gone of [entry, relsName(entry)]) {
      this.parts.delete(gone);
      this.parsed.delete(gone);
      this.touched.delete(gone);
    }
    this.overrideType(entry, null);
  }

  /** The content type of a part, by its name or its extension. */
  contentType(name: string): string | undefined {
    const types = this.xml(CONTENT_TYPES).root;
    const path = `/${name}`.toLowerCase();
    const extension = path.slice(path.lastIndexOf('.') + 1);
    const own = types.elements('ct:Override').find((type) => type.get('PartName')?.toLowerCase() === path);
    const common = types
      .elements('ct:Default')
      .find((type) => type.get('Extension')?.toLowerCase() === extension);
    return (own ?? common)?.get('ContentType');
  }

  /** The relationships of a part; of the package itself with `''`. */
  relationships(partName: string): Relationship[] {
    const name = relsName(partName);
    if (!this.has(name)) return [];
    return this.xml(name)
      .root.elements('rel:Relationship')
      .map((element) => {
        const target = element.get('Target') ?? '';
        const part = element.get('TargetMode') === 'External' ? null : resolveTarget(partName, target);
        return { id: element.get('Id') ?? '', type: element.get('Type') ?? '', target, part };
      });
  }

  /** Relates a part (`''`: the package) to another part by that part's name, or to a URL. Returns the new id. */
  relate(partName: string, type: string, target: string, external = false): string {
    const name = relsName(partName);
    if (!this.has(name)) this.put(name, EMPTY_RELATIONSHIPS);
    const { root } = this.xml(name);
    const taken = new Set(this.relationships(partName).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes = {
      Id: id,
      Type: type,
      Target: external ? target : pathFrom(partName, target),
      TargetMode: external ? 'External' : undefined,
    };
    root.insert(make(root, 'rel:Relationship', attributes));
    this.touch(name);
    return id;
  }

  /** Writes a list of relationships as a whole, for a part that came from elsewhere with its ids. */
  putRelationships(
    name: string,
    list: readonly { id: string; type: string; target: string; external: boolean }[],
  ): void {
    this.put(name, EMPTY_RELATIONSHIPS);
    const { root } = this.xml(name);
    for (const { id, type, target, external } of list) {
      const mode = external ? 'External' : undefined;
      root.insert(make(root, 'rel:Relationship', { Id: id, Type: type, Target: target, TargetMode: mode }));
    }
    this.touch(name);
  }

  /** Takes a relationship away; the list itself goes with the last one if it was not in the file before. */
  unrelate(partName: string, id: string): void {
    const name = relsName(partName);
    if (!this.has(name)) return;
    const { root } = this.xml(name);
    const relationship = root.elements('rel:Relationship').find((element) => element.get('Id') === id);
    if (!relationship) return;
    root.remove(relationship);
    this.touch(name);
    if (root.elements().length === 0 && !this.original.has(name)) this.remove(name);
  }

  /** Whether saving would write anything but the bytes that were opened. */
  get changed(): boolean {
    if (this.parts.size !== this.original.size) return true;
    for (const name of this.parts.keys()) {
      const was = this.original.get(name);
      if (!was) return true;
      const now = this.touched.has(name) ? this.bytes(name) : this.parts.get(name);
      if (now !== was && (!now || !sameBytes(now, was))) return true;
    }
    return false;
  }

  /** The file's bytes. */
  save(): Uint8Array {
    if (!this.changed) return this.source.slice();
    return pack(new Map(this.names().map((name) => [name, this.bytes(name)])));
  }

  /** Names of parts do not tell large letters from small ones, and some programs write them with backslashes. */
  private entry(name: string): string | undefined {
    if (this.parts.has(name)) return name;
    const plain = (text: string): string => text.replace(/\\/g, '/').replace(/^\//, '').toLowerCase();
    const wanted = plain(name);
    for (const known of this.parts.keys())
      if (known.length - wanted.length <= 1 && plain(known) === wanted) return known;
    return undefined;
  }

  private overrideType(name: string, contentType: string | null): void {
    const types: XmlElement = this.xml(CONTENT_TYPES).root;
    const path = `/${name}`;
    const own = types
      .elements('ct:Override')
      .find((type) => type.get('PartName')?.toLowerCase() === path.toLowerCase());
    if (!own && contentType === null) return;
    if (contentType === null) types.remove(own as XmlElement);
    else if (own) own.set('ContentType', contentType);
    else types.insert(make(types, 'ct:Override', { PartName: path, ContentType: contentType }));
    this.touch(CONTENT_TYPES);
  }
}
