import type { XmlElement } from '../../xml/node';

/** The order of the children of `w:rPr` (ECMA-376 part 1, CT_RPr). */
export const RUN_ORDER: readonly string[] = [
  ...['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs'],
  ...['w:caps', 'w:smallCaps', 'w:strike', 'w:dstrike', 'w:outline', 'w:shadow', 'w:emboss', 'w:imprint'],
  ...['w:noProof', 'w:snapToGrid', 'w:vanish', 'w:webHidden', 'w:color', 'w:spacing', 'w:w', 'w:kern'],
  ...['w:position', 'w:sz', 'w:szCs', 'w:highlight', 'w:u', 'w:effect', 'w:bdr', 'w:shd', 'w:fitText'],
  ...['w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout', 'w:specVanish', 'w:oMath'],
  'w:rPrChange',
];

/** The order of the children of `w:pPr` (CT_PPr). */
export const PARAGRAPH_ORDER: readonly string[] = [
  ...['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl', 'w:numPr'],
  ...[
    'w:suppressLineNumbers',
    'w:pBdr',
    'w:shd',
    'w:tabs',
    'w:suppressAutoHyphens',
    'w:kinsoku',
    'w:wordWrap',
  ],
  ...['w:overflowPunct', 'w:topLinePunct', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:bidi', 'w:adjustRightInd'],
  ...['w:snapToGrid', 'w:spacing', 'w:ind', 'w:contextualSpacing', 'w:mirrorIndents', 'w:suppressOverlap'],
  ...['w:jc', 'w:textDirection', 'w:textAlignment', 'w:textboxTightWrap', 'w:outlineLvl', 'w:divId'],
  ...['w:cnfStyle', 'w:rPr', 'w:sectPr', 'w:pPrChange'],
];

/**
 * Puts a child where the schema wants it, in the place of the one of the same name if there is one. What the schema
 * does not know (`w14:…`) stays where it is: before the change records at the end.
 */
export function putInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const old = parent.first(child.key);
  if (old) {
    parent.insert(child, old);
    parent.remove(old);
    return;
  }
  const rank = order.indexOf(child.key);
  const after = parent.elements().find((element) => order.indexOf(element.key) > rank);
  parent.insert(child, after ?? null);
}
