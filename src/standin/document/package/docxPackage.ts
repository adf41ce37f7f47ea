import type { XmlElement } from '../../xml/node';
import type { XmlDocument } from '../../xml/parse';
import { write } from '../../xml/write';
import { pack, unpack } from './container';
import { CONTENT_TYPES, contentTypeOf, setContentType } from './contentTypes';
import { DocxError } from './docxError';
import { type ParsedPart, parsePart } from './parsedPart';
import { relsName } from './partNames';
import { PartList } from './partList';
import { encodePart, sameBytes } from './partText';

/**
 * A `.docx` as a package of parts. What nobody changes keeps its bytes; if nothing was changed, or everything was
 * changed back, the file is saved as the very bytes it was opened from.
 */
export class DocxPackage {
  private readonly parts: PartList;
  private readonly parsed = new Map<string, ParsedPart>();
  private readonly touched = new Set<string>();
  /** Goes up whenever a part is said to have changed: whoever shows the document must look again then. */
  changes = 0;
  /** Parts that were passed over because they cannot be read, and why. */
  readonly unreadable = new Map<string, string>();

  private constructor(
    private readonly source: Uint8Array,
    private readonly original: ReadonlyMap<string, Uint8Array>,
  ) {
    this.parts = new PartList(original);
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

  /** Whether there is a part of that name. */
  has(name: string): boolean {
    return this.entry(name) !== undefined;
  }

  /** Whether there was an entry of that very name when the package was opened. */
  had(name: string): boolean {
    return this.original.has(name);
  }

  /**
   * A part's bytes as they would be saved now.
   * @throws DocxError `broken` if there is no such part
   */
  bytes(name: string): Uint8Array {
    const entry = this.entry(name);
    const bytes = entry === undefined ? undefined : this.parts.get(entry);
    if (entry === undefined || !bytes) throw new DocxError('broken', `${name} is missing`);
    const parsed = this.parsed.get(entry);
    if (!parsed || !this.touched.has(entry)) return bytes;
    return encodePart(write(parsed.document), parsed.encoding);
  }

  /**
   * A part's tree, parsed once. Whoever changes it says so with `touch`.
   * @throws DocxError `broken` if it cannot be read, `tooBig` if that would take too much memory
   */
  xml(name: string): XmlDocument {
    const entry = this.entry(name) ?? name;
    const known = this.parsed.get(entry);
    if (known) return known.document;
    const parsed = parsePart(name, this.bytes(entry), [...this.parsed.values()]);
    this.parsed.set(entry, parsed);
    return parsed.document;
  }

  /** The root of a part's tree, or `undefined` where there is none that can be read. */
  readable(name: string | undefined): XmlElement | undefined {
    if (name === undefined) return undefined;
    try {
      return this.xml(name).root;
    } catch (error) {
      if (!(error instanceof DocxError)) throw error;
      this.unreadable.set(name, error.message);
      return undefined;
    }
  }

  /** Says that a part's tree was changed. */
  touch(name: string): void {
    this.changes++;
    this.touched.add(this.entry(name) ?? name);
  }

  /** Adds or replaces a part. A `contentType` is registered for it; without one its extension must have one. */
  put(name: string, content: Uint8Array | string, contentType?: string): void {
    const entry = this.entry(name) ?? name;
    this.parsed.delete(entry);
    this.touched.delete(entry);
    this.parts.set(entry, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    if (contentType !== undefined && contentTypeOf(this, entry) !== contentType)
      setContentType(this, entry, contentType);
  }

  /** Adds a part whose tree is made already. */
  putTree(name: string, document: XmlDocument, contentType: string): void {
    this.put(name, write(document), contentType);
    this.parsed.set(name, { document, encoding: 'utf-8', size: 0 });
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
    setContentType(this, entry, null);
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
    return pack(new Map([...this.parts.keys()].map((name) => [name, this.bytes(name)])));
  }

  private entry(name: string): string | undefined {
    return this.parts.entry(name);
  }
}
