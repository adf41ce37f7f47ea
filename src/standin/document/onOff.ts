import type { XmlElement } from '../xml/node';

/** A switch such as `<w:b/>`: on, off (`w:val` 0, false, off), or not there. */
export function onOff(element: XmlElement | undefined): boolean | undefined {
  if (!element) return undefined;
  return !['0', 'false', 'off'].includes(element.get('w:val') ?? '1');
}
