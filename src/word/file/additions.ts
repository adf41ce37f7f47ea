import type { Addition } from '../../report/addition';
import type { Paragraph } from '../../report/paragraph';
import { childW, isW } from '../package/wordprocessing';
import type { Text } from './texts';

/** A paragraph of the body, and the elements of its text. */
interface Known {
  readonly element: Element;
  readonly paragraph: Pick<Paragraph, 'number'>;
  readonly texts: readonly Text[];
}

/** What a paragraph has that is not its format: where a section ends, a number of Word's own, a new page. */
const OWN = ['sectPr', 'numPr', 'pageBreakBefore', 'rPr'];
/** What stands before `w:numPr` among a paragraph's properties (CT_PPrBase, ECMA-376 part 1, 17.3.1.26). */
const BEFORE_NUMBER = ['pStyle', 'keepNext', 'keepLines', 'framePr', 'widowControl'];

/**
 * Puts paragraphs into a body, each in the format of one that stands there.
 * @param body its paragraphs in their order
 * @throws RangeError where a paragraph is named that is not there
 */
export function addParagraphs(body: readonly Known[], additions: readonly Addition[]): void {
  const last = new Map<number, Element>();
  for (const addition of additions) {
    const { after, like } = addition;
    const [behind, model] = [body[after], body[like]];
    if (!behind || !model) throw new RangeError('There is no such paragraph');
    const made = paragraphLike(model, addition);
    (last.get(after) ?? outOfTable(behind.element)).after(made);
    last.set(after, made);
  }
}

function paragraphLike({ element, texts, paragraph: like }: Known, { end, text, number }: Addition): Element {
  const made = (name: string): Element =>
    element.ownerDocument.createElementNS(element.namespaceURI, `${element.prefix ?? 'w'}:${name}`);
  const paragraph = made('p');
  const properties = childW(element, 'pPr')?.cloneNode(true) as Element | undefined;
  if (properties) {
    const isOwn = (each: Element): boolean => OWN.some((name) => isW(each, name));
    for (const each of [...properties.children])
      if (isOwn(each) && !(number !== undefined && isW(each, 'numPr'))) each.remove();
    // Its style may number it.
    if (number === undefined && like.number !== '') putNumbering(properties, unnumbered(made));
    paragraph.append(properties);
  }
  const run = made('r');
  const shown = texts.filter((each) => isW(each.element, 't')).at(end === 'first' ? 0 : -1);
  const format = shown?.element.parentElement && childW(shown.element.parentElement, 'rPr');
  if (format) run.append(format.cloneNode(true));
  const written = made('t');
  written.textContent = text;
  run.append(written);
  paragraph.append(run);
  return paragraph;
}

/** Says that a paragraph stands in no list. */
function unnumbered(made: (name: string) => Element): Element {
  const [none, list] = [made('numPr'), made('numId')];
  list.setAttributeNS(none.namespaceURI, `${none.prefix ?? 'w'}:val`, '0');
  none.append(list);
  return none;
}

/** Puts a property behind those that come before it. */
function putNumbering(properties: Element, numbering: Element): void {
  const before = [...properties.children].filter((each) => BEFORE_NUMBER.some((name) => isW(each, name)));
  const last = before.at(-1);
  if (last) last.after(numbering);
  else properties.prepend(numbering);
}

/** The outermost table that holds a paragraph, else the paragraph itself. */
function outOfTable(paragraph: Element): Element {
  let found = paragraph;
  for (let at = paragraph.parentElement; at; at = at.parentElement) if (isW(at, 'tbl')) found = at;
  return found;
}
