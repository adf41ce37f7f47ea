import { contentOf } from '../../../standin/document/story/content';
import type { Piece, Spot } from '../../../standin/document/story/pieces';
import { closest } from '../../../standin/document/markup/tree';
import { listOf } from '../../../standin/document/story/listPlace';
import type { XmlElement } from '../../../standin/xml/node';
import { writeElement } from '../../../standin/xml/write';
import type { PageMessages } from '../messages';
import { dress } from './declarations';
import type { Leaf } from './leaf';
import type { Looks } from './looks';
import { elementFor, objectFor, shownText } from './things';

/** What all paragraphs of a document are drawn with. */
export interface Drawing {
  readonly dom: Document;
  readonly looks: Looks;
  readonly messages: PageMessages;
}

/** What a paragraph looks like depends on this alone: while it is the same, the drawing is still right. */
export function sourceOf(paragraph: XmlElement): string {
  return `${listOf(paragraph)?.string ?? ''}|${writeElement(paragraph)}`;
}

/** Draws a paragraph into an element, whatever was in it before; returns its characters' nodes in order. */
export function drawParagraph(element: HTMLElement, paragraph: XmlElement, drawing: Drawing): Leaf[] {
  const { pieces, spots } = contentOf(paragraph);
  const shown = pieces.filter(({ hidden }) => !hidden);
  const { dom, looks } = drawing;
  const ofFirst = looks.ofRun(paragraph, shown[0]?.run ?? null);
  const fonts = ofFirst.filter(([property]) => property === 'font-family' || property === 'font-size');
  dress(element, [...looks.ofParagraph(paragraph), ...fonts]);
  drawMark(element, paragraph);
  const leaves: Leaf[] = [];
  const add = (run: HTMLElement, leaf: Leaf): void => {
    run.append(leaf.node);
    leaves.push(leaf);
  };
  const runs = new Map<XmlElement, HTMLElement>();
  const runFor = (run: XmlElement, deleted: boolean): HTMLElement => {
    const known = runs.get(run);
    if (known) return known;
    const drawn = dom.createElement(deleted ? 'del' : isInserted(run) ? 'ins' : 'span');
    dress(drawn, looks.ofRun(paragraph, run));
    runs.set(run, drawn);
    return drawn;
  };
  const parts: DocumentFragment = dom.createDocumentFragment();
  for (const part of inOrder(shown, spots)) {
    const run = runFor(part.run, 'deleted' in part && part.deleted);
    if ('text' in part) {
      const { start, text } = part;
      const node = elementFor(dom, part, drawing.messages) ?? dom.createTextNode(shownText(part));
      add(run, { node, start, length: text.length });
    } else {
      const node = objectFor(dom, part.node, drawing.messages);
      if (node) add(run, { node, start: part.offset, length: 0 });
    }
    if (run.firstChild) parts.append(run);
  }
  if (needsLine(leaves)) parts.append(dom.createElement('br'));
  element.replaceChildren(parts);
  return leaves;
}

/** The automatic number, the outline level and what became of the paragraph's mark stand as attributes. */
function drawMark(element: HTMLElement, paragraph: XmlElement): void {
  const mark = paragraph.first('w:pPr')?.first('w:rPr');
  const change = mark?.first('w:del') ? 'deleted' : mark?.first('w:ins') ? 'inserted' : null;
  const number = listOf(paragraph)?.string ?? '';
  for (const [name, value] of [
    ['data-number', number === '' ? null : shownNumber(number)],
    ['data-mark', change],
  ] as const)
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
}

/** Bullets are characters of symbol fonts that few computers have; a number that is no Chinese one needs a gap. */
function shownNumber(number: string): string {
  const shown = number.replace(/[\ue000-\uf8ff]/g, '•');
  return /[、）．。]$/.test(shown) ? shown : `${shown} `;
}

/** What has no characters stands before the character at its offset. */
function* inOrder(pieces: readonly Piece[], spots: readonly Spot[]): Generator<Piece | Spot> {
  let next = 0;
  for (const piece of pieces) {
    for (let spot = spots[next]; spot && spot.offset <= piece.start; spot = spots[++next]) yield spot;
    yield piece;
  }
  yield* spots.slice(next);
}

function isInserted(run: XmlElement): boolean {
  return closest(run, 'w:ins', 'w:moveTo', 'w:p')?.key !== 'w:p';
}

/** A browser shows no line that nothing stands in: an empty paragraph, or what follows a break at the end. */
function needsLine(leaves: readonly Leaf[]): boolean {
  const last = leaves.at(-1);
  return last === undefined || last.node.nodeName === 'BR';
}
