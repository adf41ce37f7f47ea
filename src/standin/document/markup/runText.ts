import { XmlText, type XmlElement } from '../../xml/node';
import { make } from '../../xml/make';

const ELEMENTS: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  '\t': ['w:tab', {}],
  '\v': ['w:br', {}],
  '\f': ['w:br', { 'w:type': 'page' }],
  '\u000e': ['w:br', { 'w:type': 'column' }],
  '\u001e': ['w:noBreakHyphen', {}],
  '\u001f': ['w:softHyphen', {}],
};

/** What XML takes for blanks (not every blank there is: an ideographic one is a character like others). */
const BLANK_ENDS = /^[ \t\n]|[ \t\n]$/;
const BLANKS_BEFORE = /^[ \t\n]+/;
const BLANKS_AFTER = /[ \t\n]+$/;

/** Whether a text can stand in one `w:t`. */
export function isPlain(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these stand for elements of their own
  return !/[\t\v\f\u000e\u001e\u001f]/.test(text);
}

/** The children of a run that show `text`: `w:t` for characters, `w:tab` for a tab, `w:br` for a break, … */
export function nodesFor(near: XmlElement, text: string): XmlElement[] {
  // eslint-disable-next-line no-control-regex -- these stand for elements of their own
  const parts = text.split(/([\t\v\f\u000e\u001e\u001f])/);
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [key, attributes] = ELEMENTS[part] ?? [];
      if (key) return make(near, key, attributes);
      const node = make(near, 'w:t');
      setText(node, part);
      return node;
    });
}

/** Gives a `w:t` new characters. Blanks at the ends are kept from being lost, and only then is that said. */
export function setText(node: XmlElement, text: string): void {
  node.adopt([]);
  if (text !== '') node.insert(XmlText.of(text));
  if (BLANK_ENDS.test(text) && node.get('xml:space') !== 'preserve') node.set('xml:space', 'preserve');
}

/** Cuts a `w:t` in two after `index` of its own characters; returns the second. */
export function cutText(node: XmlElement, index: number): XmlElement {
  const text = node.text;
  const rest = node.clone(false);
  setPiece(rest, text.slice(index), 'start');
  setPiece(node, text.slice(0, index), 'end');
  node.parent?.insertAfter(rest, node);
  return rest;
}

/** A piece of a text: blanks at its old end that were not shown stay so, those at the cut must be shown. */
function setPiece(node: XmlElement, text: string, cutAt: 'start' | 'end'): void {
  if (node.get('xml:space') === 'preserve') {
    setText(node, text);
    return;
  }
  const atCut = (cutAt === 'start' ? BLANKS_BEFORE : BLANKS_AFTER).test(text);
  if (atCut) {
    setText(node, text.replace(cutAt === 'start' ? BLANKS_AFTER : BLANKS_BEFORE, ''));
    return;
  }
  node.adopt([XmlText.of(text)]);
}
