import { decode, encodeText } from './entities';
import type { XmlElement } from './node';

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
