import { XmlElement, type XmlNode } from '../../xml/node';
import { closest } from './tree';

const BLOCKS = new Set([
  ...['w:body', 'w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag'],
  ...['w:ins', 'w:del', 'w:moveTo', 'w:moveFrom', 'mc:AlternateContent', 'mc:Choice', 'mc:Fallback'],
]);

/** Whether an element is one that paragraphs may stand in: a table, a cell, a content control around paragraphs. */
export function holdsParagraphs(element: XmlElement): boolean {
  return BLOCKS.has(element.key);
}

/**
 * The paragraphs of a container in reading order, as Word's collection lists them: those in tables and content
 * controls too, never those in text boxes, and of two alternative contents only one.
 */
export function paragraphsOf(container: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const stack: XmlNode[] = [...blocksIn(container)].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!(node instanceof XmlElement)) continue;
    if (node.key === 'w:p') found.push(node);
    else if (BLOCKS.has(node.key)) {
      const inner = blocksIn(node);
      for (let i = inner.length - 1; i >= 0; i--) {
        const child = inner[i];
        if (child) stack.push(child);
      }
    }
  }
  return found;
}

/** The paragraphs from one to another, both included; only the first if the other does not follow it. */
export function paragraphsBetween(first: XmlElement, last: XmlElement): XmlElement[] {
  if (first === last) return [first];
  const found = [first];
  for (let at = first; at.parent && (BLOCKS.has(at.parent.key) || at === first); at = at.parent) {
    const siblings = blocksIn(at.parent);
    for (let i = siblings.indexOf(at) + 1; i < siblings.length; i++) {
      const node = siblings[i];
      if (!(node instanceof XmlElement)) continue;
      const inside = node.key === 'w:p' ? [node] : BLOCKS.has(node.key) ? paragraphsOf(node) : [];
      const end = inside.indexOf(last);
      for (const paragraph of end < 0 ? inside : inside.slice(0, end + 1)) found.push(paragraph);
      if (end >= 0) return found;
    }
  }
  return [first];
}

/** The paragraph that follows one in the same part, into and out of tables; `undefined` after the last. */
export function nextParagraph(paragraph: XmlElement): XmlElement | undefined {
  for (let at = paragraph; at.parent && (BLOCKS.has(at.parent.key) || at === paragraph); at = at.parent) {
    const siblings = blocksIn(at.parent);
    for (let i = siblings.indexOf(at) + 1; i < siblings.length; i++) {
      const node = siblings[i];
      if (!(node instanceof XmlElement)) continue;
      const found = node.key === 'w:p' ? node : BLOCKS.has(node.key) ? paragraphsOf(node)[0] : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

/** Whether a paragraph is the last of a table's cell. */
export function endsCell(paragraph: XmlElement): boolean {
  const cell = closest(paragraph.parent, 'w:tc');
  return cell !== undefined && paragraphsOf(cell).at(-1) === paragraph;
}

/** What of an element's children is read: of `mc:AlternateContent` the first choice, else the fallback. */
export function blocksIn(container: XmlElement): readonly XmlNode[] {
  if (container.key !== 'mc:AlternateContent') return container.children;
  const branch = container.first('mc:Choice') ?? container.first('mc:Fallback');
  return branch ? [branch] : [];
}
