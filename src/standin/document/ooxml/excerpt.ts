import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { lengthOf } from '../story/characters';
import type { Stretch } from '../range/stretches';
import { forgetContent } from '../story/content';
import { isProperties } from '../edit/gap';
import { cutOut } from '../edit/removeCharacters';

/** Children of blocks that say how they are; `w:tblGrid` is the one whose name does not end in `Pr`. */
const KEPT = new Set(['w:tblGrid']);

/**
 * A copy of what is in a container, but only of the stretches given: a paragraph that is covered in part is cut, and
 * of a table the rows remain that hold something, with all their cells.
 */
export function excerpt(container: XmlElement, stretches: readonly Stretch[]): XmlElement[] {
  const wanted = new Map(stretches.map((stretch) => [stretch.paragraph, stretch]));
  const leading = new Set<XmlElement>();
  for (const { paragraph } of stretches)
    for (let at: XmlElement | null = paragraph; at; at = at.parent) leading.add(at);

  const copy = (element: XmlElement): XmlElement | undefined => {
    const stretch = wanted.get(element);
    if (stretch) return cut(stretch);
    if (!leading.has(element)) return element.key === 'w:tc' ? emptied(element) : undefined;
    const shell = element.clone(false);
    for (const child of element.elements()) {
      const inner = isProperties(child) || KEPT.has(child.key) ? child.clone() : copy(child);
      if (inner) shell.insert(inner);
    }
    return shell;
  };
  return container
    .elements()
    .filter((child) => leading.has(child))
    .map(copy)
    .filter((child) => child !== undefined);
}

function cut({ paragraph, from, to }: Stretch): XmlElement {
  const whole = paragraph.clone();
  const length = lengthOf(paragraph);
  if (to < length) cutOut(whole, to, length);
  // The second cut goes by what is left after the first.
  forgetContent(whole);
  if (from > 0) cutOut(whole, 0, from);
  return whole;
}

/** A cell must hold a paragraph. */
function emptied(cell: XmlElement): XmlElement {
  const shell = cell.clone(false);
  const properties = cell.first('w:tcPr');
  if (properties) shell.insert(properties.clone());
  shell.insert(make(cell, 'w:p'));
  return shell;
}
