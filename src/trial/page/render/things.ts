import type { Piece } from '../../../standin/document/story/pieces';
import type { XmlElement } from '../../../standin/xml/node';
import type { PageMessages } from '../messages';

/** Signs that Word keeps as characters of its own, as a browser shows them; each is one character here and there. */
const SHOWN: Readonly<Record<string, string>> = { '\u001e': '\u2011', '\u001f': '\u00ad' };

/** The characters of a piece as they are shown, one for one. */
export function shownText({ text, node }: Piece): string {
  if (node.key === 'w:sym') return symbol(node.get('w:char')) ?? text;
  return SHOWN[text] ?? text;
}

/** The element for a piece that is no text: a break, the reference of a note. `null` for text. */
export function elementFor(dom: Document, { text, node }: Piece, messages: PageMessages): HTMLElement | null {
  if (text === '\v') return dom.createElement('br');
  if (text === '\f' || text === '\u000e') return box(dom, 'span', 'break', messages.pageBreak);
  if (text === '\u0002') return box(dom, 'span', 'note', node.get('w:id') ?? '*');
  return null;
}

/** A box in the place of a picture, a text box or another object; `null` for what nobody sees. */
export function objectFor(dom: Document, node: XmlElement, messages: PageMessages): HTMLElement | null {
  const has = (key: string): boolean => !node.descendants(key).next().done;
  const isAlternative = node.key === 'mc:AlternateContent' && (has('w:drawing') || has('w:pict'));
  if (!isAlternative && !['w:drawing', 'w:pict', 'w:object'].includes(node.key)) return null;
  const word = has('w:txbxContent')
    ? messages.objects.textBox
    : has('pic:pic') || has('v:imagedata')
      ? messages.objects.picture
      : has('c:chart')
        ? messages.objects.chart
        : messages.objects.other;
  return box(dom, 'span', 'object', word);
}

function box(dom: Document, tag: string, className: string, text: string): HTMLElement {
  const element = dom.createElement(tag);
  element.className = className;
  element.contentEditable = 'false';
  element.textContent = text;
  return element;
}

/** `F0FC` → the character of that code; only those that are one unit long, as the document counts. */
function symbol(code: string | undefined): string | undefined {
  const number = Number.parseInt(code ?? '', 16);
  return number > 0x20 && number <= 0xffff ? String.fromCharCode(number) : undefined;
}
