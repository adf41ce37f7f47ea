import { decode, encodeAttribute, encodeText } from './entities';
import { namespaceOf, type Scope } from './names';

/**
 * A tree of XML that keeps its source. Each node holds the very text it was read from, and gives that text back
 * until it is changed; so writing a file changes no byte of what nobody touched.
 *
 *     <w:r w:rsidR="00A1"><w:t>XX</w:t></w:r>
 *     └─────── tag ──────┘ └─ children ─┘└end┘
 */
export type XmlNode = XmlElement | XmlText | XmlOther;

/** Characters between tags; `<![CDATA[…]]>` too. */
export class XmlText {
  parent: XmlElement | null = null;
  constructor(public raw: string) {}

  /** New text from characters. */
  static of(text: string): XmlText {
    return new XmlText(encodeText(text));
  }

  get text(): string {
    if (this.raw.startsWith('<![CDATA[')) return this.raw.slice(9, -3).replace(/\r\n?/g, '\n');
    return decode(this.raw);
  }
}

/** A comment or a processing instruction. */
export class XmlOther {
  parent: XmlElement | null = null;
  constructor(readonly raw: string) {}
}

const NONE: readonly XmlNode[] = [];

export class XmlElement {
  parent: XmlElement | null = null;
  private nodes: readonly XmlNode[] = NONE;

  /**
   * @param key our name for it, such as `w:p`, whatever prefix the file uses
   * @param tag the start tag's source
   * @param end the end tag's source; empty for `<w:b/>`
   */
  constructor(
    readonly key: string,
    readonly scope: Scope,
    private tag: string,
    private end: string,
  ) {}

  get children(): readonly XmlNode[] {
    return this.nodes;
  }

  /** The child elements, or those of one name. */
  elements(key?: string): XmlElement[] {
    const found: XmlElement[] = [];
    for (const node of this.nodes)
      if (node instanceof XmlElement && (key === undefined || node.key === key)) found.push(node);
    return found;
  }

  /** The first child element of that name. */
  first(key: string): XmlElement | undefined {
    for (const node of this.nodes) if (node instanceof XmlElement && node.key === key) return node;
    return undefined;
  }

  /** Every element below this one, in document order, of that name if one is given. */
  *descendants(key?: string): Generator<XmlElement> {
    const stack: XmlNode[] = [...this.nodes].reverse();
    for (let node = stack.pop(); node; node = stack.pop()) {
      if (!(node instanceof XmlElement)) continue;
      for (let i = node.nodes.length - 1; i >= 0; i--) stack.push(node.nodes[i] as XmlNode);
      if (key === undefined || node.key === key) yield node;
    }
  }

  /** All characters below. */
  get text(): string {
    let text = '';
    for (const node of this.nodes) {
      if (node instanceof XmlText) text += node.text;
      else if (node instanceof XmlElement) text += node.text;
    }
    return text;
  }

  /** The value of an attribute by our name for it (`w:val`, `val`), or `undefined`. */
  get(key: string): string | undefined {
    for (const attribute of attributesIn(this.tag)) {
      if (this.scope.attributeKey(attribute.name) === key) return decode(attribute.raw);
    }
    return undefined;
  }

  /** All attributes by our names, namespace declarations left out. */
  attributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (const { name, raw } of attributesIn(this.tag)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) all.set(this.scope.attributeKey(name), decode(raw));
    }
    return all;
  }

  /** Sets an attribute, or takes it away with `null`. */
  set(key: string, value: string | null): void {
    for (const { name, from, to } of attributesIn(this.tag)) {
      if (this.scope.attributeKey(name) !== key) continue;
      const now = value === null ? '' : ` ${name}="${encodeAttribute(value)}"`;
      this.tag = this.tag.slice(0, from) + now + this.tag.slice(to);
      return;
    }
    if (value === null) return;
    const name = this.scope.nameFor(key, false);
    const prefix = key.slice(0, key.indexOf(':'));
    const added = name ? ` ${name}` : ` xmlns:${prefix}="${namespaceOf(prefix)}" ${key}`;
    const at = this.tag.endsWith('/>') ? this.tag.length - 2 : this.tag.length - 1;
    this.tag = `${this.tag.slice(0, at)}${added}="${encodeAttribute(value)}"${this.tag.slice(at)}`;
  }

  /** Puts a node before another child (at the end without one); takes it from where it was. */
  insert(node: XmlNode, before: XmlNode | null = null): void {
    node.parent?.remove(node);
    const at = before ? this.nodes.indexOf(before) : this.nodes.length;
    if (at < 0) throw new Error(`The node to insert before is no child of ${this.key}`);
    this.nodes = [...this.nodes.slice(0, at), node, ...this.nodes.slice(at)];
    node.parent = this;
  }

  /** Puts a node right after another child. */
  insertAfter(node: XmlNode, after: XmlNode): void {
    this.insert(node, this.nodes[this.nodes.indexOf(after) + 1] ?? null);
  }

  remove(child: XmlNode): void {
    this.nodes = this.nodes.filter((node) => node !== child);
    child.parent = null;
  }

  /** For the parser, which builds the list itself. */
  adopt(nodes: XmlNode[]): void {
    this.nodes = nodes.length ? nodes : NONE;
    for (const node of nodes) node.parent = this;
  }

  /** For the parser: the source of the end tag is known last. */
  closeWith(end: string): void {
    this.end = end;
  }

  /** A copy with all that is in it, standing nowhere yet. */
  clone(deep = true): XmlElement {
    const copy = new XmlElement(this.key, this.scope, this.tag, this.end);
    if (deep)
      copy.adopt(this.nodes.map((node) => (node instanceof XmlElement ? node.clone() : copyOf(node))));
    return copy;
  }

  /** The start tag's source as it must be written now. */
  startTag(): string {
    const empty = this.nodes.length === 0;
    if (this.tag.endsWith('/>') && !empty) return `${this.tag.slice(0, -2).trimEnd()}>`;
    return this.tag;
  }

  /** The end tag's source as it must be written now. */
  endTag(): string {
    if (this.end) return this.end;
    return this.nodes.length ? `</${/^<([^\s/>]+)/.exec(this.tag)?.[1] ?? ''}>` : '';
  }
}

function copyOf(node: XmlText | XmlOther): XmlText | XmlOther {
  return node instanceof XmlText ? new XmlText(node.raw) : new XmlOther(node.raw);
}

interface RawAttribute {
  readonly name: string;
  readonly raw: string;
  /** The stretch of the tag that it takes, blanks before it included. */
  readonly from: number;
  readonly to: number;
}

/** The attributes in a start tag that the parser has accepted. */
export function* attributesIn(tag: string): Generator<RawAttribute> {
  const pattern = /\s+([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let match = pattern.exec(tag); match; match = pattern.exec(tag)) {
    yield {
      name: match[1] as string,
      raw: match[2] ?? match[3] ?? '',
      from: match.index,
      to: pattern.lastIndex,
    };
  }
}
