import { valueIn, valuesIn, withValue } from './attributes';
import { decode, encodeText } from './entities';
import type { Scope } from './scope';

/**
 * A tree of XML that keeps its source. Each node holds the very text it was read from, and gives that text back
 * until it is changed; so writing a file changes no byte of what nobody touched.
 *
 *     <w:r w:rsidR="00A1"><w:t>XX</w:t></w:r>
 *     └─────── tag ──────┘ └─ children ─┘└end┘
 */
export type XmlNode = XmlElement | XmlText | XmlOther;
const NONE: readonly XmlNode[] = [];

/** An element, with its tags as they were read. */
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

  /** Its nodes in order; a new list after each change. */
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
      for (let i = node.nodes.length - 1; i >= 0; i--) {
        const child = node.nodes[i];
        if (child) stack.push(child);
      }
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
    return valueIn(this.tag, this.scope, key);
  }

  /** All attributes by our names, namespace declarations left out. */
  attributes(): Map<string, string> {
    return valuesIn(this.tag, this.scope);
  }

  /** Sets an attribute, or takes it away with `null`. */
  set(key: string, value: string | null): void {
    this.tag = withValue(this.tag, this.scope, key, value);
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

  /** Takes a child away. */
  remove(child: XmlNode): void {
    this.nodes = this.nodes.filter((node) => node !== child);
    child.parent = null;
  }

  /** Takes over a list of nodes as its children; the one who built it must not change it any more. */
  adopt(nodes: readonly XmlNode[]): void {
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

/** Characters between tags; `<![CDATA[…]]>` too. */
export class XmlText {
  parent: XmlElement | null = null;
  constructor(public raw: string) {}

  /** New text from characters. */
  static of(text: string): XmlText {
    return new XmlText(encodeText(text));
  }

  /** The characters that the source stands for. */
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

/** A copy that stands nowhere yet. */
export function copyOf(node: XmlText | XmlOther): XmlText | XmlOther {
  return node instanceof XmlText ? new XmlText(node.raw) : new XmlOther(node.raw);
}
