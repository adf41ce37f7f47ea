import type { Addition } from '../../report/addition';
import { childW, isW } from '../package/wordprocessing';
import type { Text } from './texts';

/** A paragraph of the body, and the elements of its text. */
interface Known {
  readonly element: Element;
  readonly texts: readonly Text[];
}

/** What a paragraph has that is not its format: where a section ends, a number of Word's own, a new page. */
const OWN = ['sectPr', 'numPr', 'pageBreakBefore', 'rPr'];

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

function paragraphLike({ element, texts }: Known, { end, text }: Addition): Element {
  const made = (name: string): Element =>
    element.ownerDocument.createElementNS(element.namespaceURI, `${element.prefix ?? 'w'}:${name}`);
  const paragraph = made('p');
  const properties = childW(element, 'pPr')?.cloneNode(true) as Element | undefined;
  if (properties) {
    for (const each of [...properties.children]) if (OWN.some((name) => isW(each, name))) each.remove();
    paragraph.append(properties);
  }
  const run = made('r');
  const model = texts.filter((each) => isW(each.element, 't')).at(end === 'first' ? 0 : -1);
  const format = model?.element.parentElement && childW(model.element.parentElement, 'rPr');
  if (format) run.append(format.cloneNode(true));
  const written = made('t');
  written.textContent = text;
  run.append(written);
  paragraph.append(run);
  return paragraph;
}

/** The outermost table that holds a paragraph, else the paragraph itself. */
function outOfTable(paragraph: Element): Element {
  let found = paragraph;
  for (let at = paragraph.parentElement; at; at = at.parentElement) if (isW(at, 'tbl')) found = at;
  return found;
}
