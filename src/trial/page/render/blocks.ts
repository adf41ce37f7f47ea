import { blocksIn } from '../../../standin/document/markup/paragraphs';
import { XmlElement } from '../../../standin/xml/node';

const THROUGH = new Set([
  ...['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag', 'w:ins', 'w:del', 'w:moveTo', 'w:moveFrom'],
  ...['mc:AlternateContent', 'mc:Choice', 'mc:Fallback'],
]);

/** The paragraphs and tables of the body or a cell, in order; content controls and the like are looked through. */
export function blocksOf(container: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of blocksIn(container)) {
    if (!(node instanceof XmlElement)) continue;
    if (node.key === 'w:p' || node.key === 'w:tbl') found.push(node);
    else if (THROUGH.has(node.key)) found.push(...blocksOf(node));
  }
  return found;
}
