import { WordFailure } from '../office/failure';

/** A name as it is written in a scope and what it stands for. */
export interface ElementName {
  readonly qualified: string;
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly scope: Scope;
  /** Which of a table's names it is, and the elements of its local part, once there are any. */
  id: number;
  bearers: number[];
}

/** A part of a source in which the same prefixes are declared. */
export class Scope {
  private readonly names = new Map<string, ElementName>();

  /** @param prefixes what each stands for; the empty one for names without */
  constructor(
    readonly source: string,
    readonly prefixes: ReadonlyMap<string, string>,
  ) {}

  /** @throws WordFailure for a prefix that is not declared */
  nameOf(qualified: string): ElementName {
    let name = this.names.get(qualified);
    if (!name) {
      const [prefix, localName] = split(qualified);
      const namespaceURI = this.namespaceOf(prefix);
      name = { qualified, localName, namespaceURI, scope: this, id: -1, bearers: [] };
      this.names.set(qualified, name);
    }
    return name;
  }

  /** The scope within an element that declares more. */
  with(declared: ReadonlyMap<string, string>): Scope {
    const prefixes = new Map([...this.prefixes, ...declared]);
    return declared.size === 0 ? this : new Scope(this.source, prefixes);
  }

  /** @throws WordFailure for a prefix that is not declared */
  namespaceOf(prefix: string): string | null {
    const namespace = this.prefixes.get(prefix);
    if (namespace === undefined && prefix !== '') throw notWellFormed(`The prefix ${prefix} is not declared`);
    return namespace === '' ? null : (namespace ?? null);
  }
}

/* What is known of an element: which of the names it bears, and what stands around it, by their numbers; 0 is none. */
const NAME = 0;
const PARENT = 1;
const FIRST_CHILD = 2;
const NEXT_SIBLING = 3;
const START = 4;
const TAG_END = 5;
const END = 6;
const WIDTH = 7;

/**
 * The elements of a source, numbered in reading order from 1, in a table of numbers: a report has 100,000 of them, and as so
 * many objects they keep the collector of garbage at work for longer than the reader.
 */
export class ElementTable {
  private rows = new Int32Array(WIDTH << 10);
  private readonly names: ElementName[] = [];
  private readonly byName = new Map<string, number[]>();
  private count = 0;

  /**
   * Adds an element behind those that are there; it ends where its start tag does, until `close`.
   * @param parent the number of the element around it
   * @param before that of the element before it in there; 0 if it is the first
   * @returns its own
   */
  add(name: ElementName, parent: number, before: number, start: number, tagEnd: number): number {
    const number = ++this.count;
    const at = number * WIDTH;
    if (at + WIDTH > this.rows.length) {
      const { rows } = this;
      this.rows = new Int32Array(2 * rows.length);
      this.rows.set(rows);
    }
    if (name.id < 0) {
      name.id = this.names.push(name) - 1;
      name.bearers = this.byName.get(name.localName) ?? [];
      this.byName.set(name.localName, name.bearers);
    }
    name.bearers.push(number);
    const { rows } = this;
    rows[at + NAME] = name.id;
    rows[at + PARENT] = parent;
    rows[at + START] = start;
    rows[at + TAG_END] = tagEnd;
    rows[at + END] = tagEnd;
    rows[before > 0 ? before * WIDTH + NEXT_SIBLING : parent * WIDTH + FIRST_CHILD] = number;
    return number;
  }

  /** An element ends with its end tag. @returns the number of the element around it */
  close(number: number, end: number): number {
    this.rows[number * WIDTH + END] = end;
    return this.get(number, PARENT);
  }

  get(number: number, what: number): number {
    return this.rows[number * WIDTH + what] as number;
  }

  nameOf(number: number): ElementName {
    return this.names[this.get(number, NAME)] as ElementName;
  }

  element(number: number): XmlElement | null {
    return number === 0 ? null : new XmlElement(this, number);
  }

  /** The elements of a local name, in reading order, whatever their namespace. */
  named(localName: string): XmlElement[] {
    return (this.byName.get(localName) ?? []).map((number) => new XmlElement(this, number));
  }
}

/**
 * An element by its number: attributes and text are taken from the source when they are asked for. It is made anew each time
 * that it is come to: whether two are the same is told by their numbers.
 */
export class XmlElement {
  constructor(
    private readonly table: ElementTable,
    readonly number: number,
  ) {}

  get name(): ElementName {
    return this.table.nameOf(this.number);
  }

  get parentElement(): XmlElement | null {
    return this.beside(PARENT);
  }

  get firstElementChild(): XmlElement | null {
    return this.beside(FIRST_CHILD);
  }

  get nextElementSibling(): XmlElement | null {
    return this.beside(NEXT_SIBLING);
  }

  get localName(): string {
    return this.name.localName;
  }

  get namespaceURI(): string | null {
    return this.name.namespaceURI;
  }

  /** As it is written. */
  get xml(): string {
    return this.name.scope.source.slice(this.at(START), this.at(END));
  }

  /** @throws WordFailure where a reference in it says nothing */
  get textContent(): string {
    const [tagEnd, end] = [this.at(TAG_END), this.at(END)];
    if (end === tagEnd) return '';
    const { source } = this.name.scope;
    const content = source.slice(tagEnd, source.lastIndexOf('<', end - 1));
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
    const tag = scope.source.slice(this.at(START) + qualified.length + 1, this.at(TAG_END));
    if (!tag.includes('=')) return null;
    for (const [, name = '', value, other = ''] of tag.matchAll(ATTRIBUTE))
      if (isMeant(name)) return decoded(value ?? other);
    return null;
  }

  private at(what: number): number {
    return this.table.get(this.number, what);
  }

  private beside(what: number): XmlElement | null {
    return this.table.element(this.at(what));
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

function asCharacter(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** What is thrown for a source that is no XML. */
export function notWellFormed(why: string): WordFailure {
  return new WordFailure('mismatch', `The OOXML is not well-formed: ${why}`);
}
