import type { ComputedStyles } from '../package/computedStyles';
import { pieceOf } from '../package/pieces';
import { attributeW, branchOf, childrenOf, childW, isW, valueW } from '../package/wordprocessing';

/** A stretch of a paragraph's text, and the element of its file that says it. */
export interface Text {
  readonly element: Element;
  readonly text: string;
}

/** What stands in a paragraph: nothing that is hidden or deleted, no field's code, nothing of a text box in it. */
export function textsOf(paragraph: Element, styles: ComputedStyles): Text[] {
  const properties = childW(paragraph, 'pPr');
  const style = properties && childW(properties, 'pStyle');
  const paragraphStyle = (style && valueW(style)) ?? undefined;
  const inCode: boolean[] = [];
  const isHidden = (run: Element): boolean =>
    styles.computedStyleOf(childW(run, 'rPr'), paragraphStyle).hidden;
  const within = (parent: Element): Text[] =>
    childrenOf(parent).flatMap((child): Text[] => {
      if (isW(child, 'r')) return ofRun(child, isHidden(child), inCode);
      if (child.localName === 'AlternateContent') return within(branchOf(child) ?? child);
      const isApart = child.localName.endsWith('Pr') || child.localName.startsWith('oMath');
      return isApart || isW(child, 'del') || isW(child, 'moveFrom') ? [] : within(child);
    });
  return within(paragraph);
}

function ofRun(run: Element, isHidden: boolean, inCode: boolean[]): Text[] {
  return childrenOf(run).flatMap((element): Text[] => {
    if (isW(element, 'fldChar')) followField(attributeW(element, 'fldCharType'), inCode);
    const piece = pieceOf(element, inCode);
    return piece && !isHidden && !inCode.includes(true) ? [{ element, text: piece.text }] : [];
  });
}

function followField(type: string | null, inCode: boolean[]): void {
  if (type === 'begin') inCode.push(true);
  else if (type === 'separate') inCode[inCode.length - 1] = false;
  else inCode.pop();
}
