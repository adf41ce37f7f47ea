import type { XmlElement } from '../../xml/node';

/** A switch such as `<w:b/>`: on, off (0, false, off), or not there. Without the attribute it is on. */
export function onOff(element: XmlElement | undefined): boolean | undefined {
  return element && isOn(element, 'w:val');
}

/** Whether an attribute of an element switches something on; `missing` is what holds without the attribute. */
export function isOn(element: XmlElement, attribute: string, missing = true): boolean {
  const value = element.get(attribute);
  return value === undefined ? missing : !['0', 'false', 'off'].includes(value);
}
