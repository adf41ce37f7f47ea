import { DOMParser, type Element, type Node, onErrorStopParsing } from '@xmldom/xmldom';
import { PARAGRAPH_ORDER, RUN_ORDER } from '../../src/standin/document/markup/schemaOrder';

/** The order in which the schema wants the children of an element, as far as the layout writes them (ECMA-376, part 1). */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': PARAGRAPH_ORDER,
  'w:rPr': RUN_ORDER,
  'w:sectPr': ['w:footerReference', 'w:pgSz', 'w:pgMar', 'w:cols', 'w:titlePg', 'w:docGrid'],
  'w:style': [
    ...['w:name', 'w:basedOn', 'w:next', 'w:link', 'w:uiPriority', 'w:semiHidden', 'w:unhideWhenUsed'],
    ...['w:qFormat', 'w:pPr', 'w:rPr', 'w:tblPr'],
  ],
  'w:tblPr': ['w:tblInd', 'w:tblCellMar'],
  'w:tblCellMar': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:docDefaults': ['w:rPrDefault', 'w:pPrDefault'],
  'w:font': ['w:altName', 'w:charset'],
  'w:settings': [
    ...['w:zoom', 'w:defaultTabStop', 'w:evenAndOddHeaders', 'w:characterSpacingControl', 'w:compat'],
    'w:themeFontLang',
  ],
  'w:compat': [
    ...['w:spaceForUL', 'w:balanceSingleByteDoubleByteWidth', 'w:doNotLeaveBackslashAlone', 'w:ulTrailSpace'],
    ...['w:doNotExpandShiftReturn', 'w:adjustLineHeightInTable', 'w:useFELayout', 'w:compatSetting'],
  ],
};

/** What may stand more than once. */
const MANY = ['w:footerReference', 'w:compatSetting'];

/** The root of an XML text. @throws if it is not well-formed */
export function rootOf(xml: string): Element {
  const { documentElement } = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml');
  if (!documentElement) throw new Error('No root element');
  return documentElement;
}

/** All elements of an XML text, in reading order. */
export function elementsOf(xml: string): Element[] {
  return [...rootOf(xml).getElementsByTagName('*')];
}

/** Where children are out of their schema's order, are unknown to it or stand twice: none, if all is well. */
export function outOfOrder(xml: string): string[] {
  return [rootOf(xml), ...elementsOf(xml)].flatMap((element) => {
    const order = ORDERS[element.tagName];
    if (!order) return [];
    const names = [...element.childNodes].filter(isElement).map(({ tagName }) => tagName);
    return names
      .filter((name, index) => {
        const [rank, before] = [order.indexOf(name), order.indexOf(names[index - 1] ?? '')];
        return rank < 0 || rank < before || (rank === before && !MANY.includes(name));
      })
      .map((name) => `${name} in ${element.tagName}`);
  });
}

/** An element by itself, with the prefix declared that all of it has. */
export function declared(xml: string): string {
  return `<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${xml}</w:body>`;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
