import { XmlElement, type XmlNode } from './node';
import type { XmlDocument } from './parse';

/** The text of a parsed document: what was not changed stands as it was read. */
export function write(document: XmlDocument): string {
  const out: string[] = [document.before];
  writeNode(document.root, out);
  out.push(document.after);
  return out.join('');
}

/** The text of one element. */
export function writeElement(element: XmlElement): string {
  const out: string[] = [];
  writeNode(element, out);
  return out.join('');
}

function writeNode(node: XmlNode, out: string[]): void {
  if (!(node instanceof XmlElement)) {
    out.push(node.raw);
    return;
  }
  out.push(node.startTag());
  for (const child of node.children) writeNode(child, out);
  out.push(node.endTag());
}
