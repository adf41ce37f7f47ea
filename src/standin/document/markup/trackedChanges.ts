import type { XmlElement } from '../../xml/node';

const TRACKED = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

/** Whether something in a paragraph was inserted, deleted or moved while changes were tracked; its mark counts too. */
export function holdsTrackedChange(paragraph: XmlElement): boolean {
  for (const { key } of paragraph.descendants()) if (TRACKED.has(key)) return true;
  return false;
}
