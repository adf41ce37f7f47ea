import { WordFailure } from '../office/failure';

/** A name as it is written in a scope and what it stands for. */
export interface ElementName {
  readonly qualified: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly scope: Scope;
  /** The elements that bear the local part, in reading order. */
  readonly bearers: XmlElement[];
}

/** A part of a source in which the same prefixes are declared. */
export class Scope {
  private readonly names = new Map<string, ElementName>();

  /**
   * @param prefixes what each stands for; the empty one for names without
   * @param bearersOf the list for the elements of a local name
   */
  constructor(
    readonly source: string,
    readonly prefixes: ReadonlyMap<string, string>,
    private readonly bearersOf: (localName: string) => XmlElement[],
  ) {}

  /** @throws WordFailure for a prefix that is not declared */
  nameOf(qualified: string): ElementName {
    let name = this.names.get(qualified);
    if (!name) {
      const [prefix, localName] = split(qualified);
      const namespaceURI = this.namespaceOf(prefix);
      name = { qualified, localName, namespaceURI, scope: this, bearers: this.bearersOf(localName) };
      this.names.set(qualified, name);
    }
    return name;
  }

  /** The scope within an element that declares more. */
  with(declared: ReadonlyMap<string, string>): Scope {
    const prefixes = new Map([...this.prefixes, ...declared]);
    return declared.size === 0 ? this : new Scope(this.source, prefixes, this.bearersOf);
  }

  /** @throws WordFailure for a prefix that is not declared */
  namespaceOf(prefix: string): string | null {
    const namespace = this.prefixes.get(prefix);
    if (namespace === undefined && prefix !== '') throw notWellFormed(`The prefix ${prefix} is not declared`);
    return namespace === '' ? null : (namespace ?? null);
  }
}

/**
 * An element by where it stands in its source: attributes and text are taken from there when they are asked for. A report has
 * 100,000 of them: none holds more than it must.
 */
export class XmlElement {
  firstElementChild: XmlElement | null = null;
  nextElementSibling: XmlElement | null = null;
  /** Where it ends, with its end tag; set when that was read. */
  end: number;

  /** @param tagEnd where its start tag ends; the element with it if it is empty */
  constructor(
    readonly name: ElementName,
    readonly parentElement: XmlElement | null,
    private readonly start: number,
    private readonly tagEnd: number,
  ) {
    this.end = tagEnd;
  }

  get localName(): string {
    return this.name.localName;
  }

  get namespaceURI(): string | null {
    return this.name.namespaceURI;
  }

  /**
   * The element as it is written, with what of its prefixes the place does not declare to which it goes.
   * @param declared the prefixes that are declared there
   */
  xmlFor(declared: ReadonlyMap<string, string>): string {
    const { qualified, scope } = this.name;
    const xml = scope.source.slice(this.start, this.end);
    const needed = [...(this.parentElement?.name.scope.prefixes ?? [])].flatMap(([prefix, namespace]) => {
      const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
      const isUsed = prefix !== 'xml' && (prefix === '' || xml.includes(`${prefix}:`));
      const isThere = declared.get(prefix) === namespace || this.getAttribute(declaration) !== null;
      return isUsed && !isThere ? ` ${declaration}="${escaped(namespace)}"` : [];
    });
    const nameEnd = qualified.length + 1;
    return xml.slice(0, nameEnd) + needed.join('') + xml.slice(nameEnd);
  }

  /** @throws WordFailure where a reference in it says nothing */
  get textContent(): string {
    if (this.end === this.tagEnd) return '';
    const { source } = this.name.scope;
    const content = source.slice(this.tagEnd, source.lastIndexOf('<', this.end - 1));
    return content.includes('<') ? textOfMarkup(content) : decoded(apart(content));
  }

  getAttribute(qualifiedName: string): string | null {
    return this.attribute((name) => name === qualifiedName);
  }

  getAttributeNS(namespace: string | null, localName: string): string | null {
    return this.attribute((name) => {
      if (!name.endsWith(localName)) return false;
      const [prefix, local] = split(name);
      return (
        local === localName && (prefix === '' ? null : this.name.scope.namespaceOf(prefix)) === namespace
      );
    });
  }

  private attribute(isMeant: (qualifiedName: string) => boolean): string | null {
    const { qualified, scope } = this.name;
    const tag = scope.source.slice(this.start + qualified.length + 1, this.tagEnd);
    if (!tag.includes('=')) return null;
    for (const [, name = '', value, other = ''] of tag.matchAll(ATTRIBUTE))
      if (isMeant(name)) return decoded(value ?? other);
    return null;
  }
}

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes in a piece of a start tag, their values as they are written. */
export function attributesIn(tag: string): (readonly [qualifiedName: string, value: string])[] {
  if (!tag.includes('=')) return [];
  return Array.from(tag.matchAll(ATTRIBUTE), ([, name = '', value, other = '']) => [name, value ?? other]);
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

/** A text that does not keep in memory what it was cut out of: engines make no copy of what is sliced. */
function apart(text: string): string {
  return ` ${text}`.slice(1);
}

const REFERENCE = /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));|&/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** What a text, or a value, says. @throws WordFailure where a reference in it says nothing */
export function decoded(text: string): string {
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
