import { WordFailure } from '../office/failure';

/** A name with its prefix resolved, and the elements that bear the local part, in reading order. */
export interface ExpandedName {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly bearers: XmlElement[];
}

/** The prefixes that are declared in a part of a source. */
export class Scope {
  private readonly names = new Map<string, ExpandedName>();

  /**
   * @param prefixes what each stands for; the empty one for names without
   * @param bearersOf the list for the elements of a local name
   */
  constructor(
    readonly prefixes: ReadonlyMap<string, string>,
    private readonly bearersOf: (localName: string) => XmlElement[],
  ) {}

  /** @throws WordFailure for a prefix that is not declared */
  nameOf(qualifiedName: string): ExpandedName {
    let name = this.names.get(qualifiedName);
    if (!name) {
      const [prefix, localName] = split(qualifiedName);
      const namespaceURI = this.namespaceOf(prefix);
      name = { localName, namespaceURI, bearers: this.bearersOf(localName) };
      this.names.set(qualifiedName, name);
    }
    return name;
  }

  /** The scope within an element that declares more. */
  with(declared: ReadonlyMap<string, string>): Scope {
    return declared.size === 0 ? this : new Scope(new Map([...this.prefixes, ...declared]), this.bearersOf);
  }

  /** @throws WordFailure for a prefix that is not declared */
  namespaceOf(prefix: string): string | null {
    const namespace = this.prefixes.get(prefix);
    if (namespace === undefined && prefix !== '') throw notWellFormed(`The prefix ${prefix} is not declared`);
    return namespace ?? null;
  }
}

/** An element by where it stands in its source: attributes and text are taken from there when they are asked for. */
export class XmlElement {
  firstElementChild: XmlElement | null = null;
  nextElementSibling: XmlElement | null = null;
  readonly localName: string;
  readonly namespaceURI: string | null;
  /** Where it ends, and its content before its end tag; set when that was read. */
  end: number;
  contentEnd: number;

  /** @param tagEnd where its start tag ends; the element with it if it is empty */
  constructor(
    private readonly source: string,
    readonly qualifiedName: string,
    { localName, namespaceURI }: ExpandedName,
    readonly scope: Scope,
    readonly parentElement: XmlElement | null,
    readonly start: number,
    private readonly tagEnd: number,
  ) {
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.end = tagEnd;
    this.contentEnd = tagEnd;
  }

  /**
   * The element as it is written, with what of its prefixes the place does not declare to which it goes.
   * @param declared the prefixes that are declared there
   */
  xmlFor(declared: ReadonlyMap<string, string>): string {
    const xml = this.source.slice(this.start, this.end);
    const needed = [...(this.parentElement?.scope.prefixes ?? [])].flatMap(([prefix, namespace]) => {
      const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
      const isUsed = prefix !== 'xml' && (prefix === '' || xml.includes(`${prefix}:`));
      const isThere = declared.get(prefix) === namespace || this.getAttribute(declaration) !== null;
      return isUsed && !isThere ? ` ${declaration}="${escaped(namespace)}"` : [];
    });
    const nameEnd = this.qualifiedName.length + 1;
    return xml.slice(0, nameEnd) + needed.join('') + xml.slice(nameEnd);
  }

  /** @throws WordFailure where a reference in it says nothing */
  get textContent(): string {
    const content = this.source.slice(this.tagEnd, this.contentEnd);
    return content.includes('<') ? textOfMarkup(content) : decoded(content);
  }

  getAttribute(qualifiedName: string): string | null {
    for (const [name, value] of this.attributes()) if (name === qualifiedName) return value;
    return null;
  }

  getAttributeNS(namespace: string | null, localName: string): string | null {
    for (const [name, value] of this.attributes()) {
      const [prefix, local] = split(name);
      if (local === localName && (prefix === '' ? null : this.scope.namespaceOf(prefix)) === namespace)
        return value;
    }
    return null;
  }

  private attributes(): Iterable<readonly [qualifiedName: string, value: string]> {
    const from = this.start + this.qualifiedName.length + 1;
    return attributesIn(this.source.slice(from, this.tagEnd));
  }
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes in a piece of a start tag. */
export function* attributesIn(tag: string): Iterable<readonly [qualifiedName: string, value: string]> {
  if (!tag.includes('=')) return;
  for (const [, name = '', value, other = ''] of tag.matchAll(ATTRIBUTE))
    yield [name, decoded(value ?? other)];
}

function split(qualifiedName: string): readonly [prefix: string, localName: string] {
  const colon = qualifiedName.indexOf(':');
  return colon < 0 ? ['', qualifiedName] : [qualifiedName.slice(0, colon), qualifiedName.slice(colon + 1)];
}

const NO_TEXT = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>|<(?:[^>"']|"[^"]*"|'[^']*')*>|([^<]+)/g;

function textOfMarkup(content: string): string {
  return content.replace(NO_TEXT, (_all, verbatim: string | undefined, text: string | undefined) =>
    text === undefined ? (verbatim ?? '') : decoded(text),
  );
}

const REFERENCE = /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a text says. @throws WordFailure where a reference in it says nothing */
function decoded(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(REFERENCE, (reference, hex?: string, decimal?: string, entity?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const said = entity === undefined ? asCharacter(code) : ENTITIES[entity];
    if (said === undefined) throw notWellFormed(`${reference} says nothing`);
    return said;
  });
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function asCharacter(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** What is thrown for a source that is no XML. */
export function notWellFormed(why: string): WordFailure {
  return new WordFailure('mismatch', `The OOXML is not well-formed: ${why}`);
}
