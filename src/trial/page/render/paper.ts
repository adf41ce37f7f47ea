import type { WordDocument } from '../../../standin/document/wordDocument';
import { paragraphsOf } from '../../../standin/document/markup/paragraphs';
import type { PageMessages } from '../messages';
import { dress, points } from './declarations';
import { drawParagraph } from './paragraph';
import { Looks } from './looks';

/** The parts of the sheet of paper that a document is shown on. */
export interface Paper {
  readonly paper: HTMLElement;
  readonly sheet: HTMLElement;
  readonly header: HTMLElement;
  readonly footer: HTMLElement;
}

/** A4 with Word's own margins, in points: what holds where the file says nothing. */
const A4 = { width: 595.3, top: 72, right: 90, bottom: 72, left: 90 };
/** How many pixels a point is at most: that of a screen at 100 %. */
const LARGEST = 96 / 72;

/** Lays the paper out by the document's first section, with its header and footer, dimmed, above and below. */
export function layPaper(
  { paper, sheet, header, footer }: Paper,
  document: WordDocument,
  messages: PageMessages,
): void {
  const { width, top, right, bottom, left } = sizeOf(document);
  paper.dataset.width = String(width);
  dress(sheet, [
    ['padding', `0 ${points(right)} 0 ${points(left)}`],
    ['width', points(width - left - right)],
  ]);
  const sides = [['padding', `${points(12)} ${points(right)} ${points(12)} ${points(left)}`]] as const;
  dress(header, [...sides, ['width', points(width)], ['min-height', points(top)]]);
  dress(footer, [...sides, ['width', points(width)], ['min-height', points(bottom)]]);
  drawStory(header, document, 'header', messages);
  drawStory(footer, document, 'footer', messages);
}

/** Scales the paper to the room that it has. */
export function fitPaper(paper: HTMLElement, room: number): void {
  const width = Number(paper.dataset.width ?? A4.width);
  const point = Math.max(0.6, Math.min(LARGEST, room / width));
  paper.style.setProperty('--point', `${point}px`);
}

function sizeOf({ body }: WordDocument): typeof A4 {
  const [section] = body.root.descendants('w:sectPr');
  const size = section?.first('w:pgSz');
  const margins = section?.first('w:pgMar');
  const length = (value: string | undefined, other: number): number => {
    const twips = Number(value);
    return value === undefined || !Number.isFinite(twips) ? other : Math.abs(twips) / 20;
  };
  return {
    width: length(size?.get('w:w'), A4.width) || A4.width,
    top: length(margins?.get('w:top'), A4.top),
    right: length(margins?.get('w:right'), A4.right),
    bottom: length(margins?.get('w:bottom'), A4.bottom),
    left: length(margins?.get('w:left'), A4.left),
  };
}

function drawStory(
  place: HTMLElement,
  document: WordDocument,
  kind: 'header' | 'footer',
  messages: PageMessages,
): void {
  place.setAttribute('aria-label', messages[kind]);
  // A body without sections gets one as soon as they are asked for; merely to show it must not change it.
  const hasSections = !document.body.root.descendants('w:sectPr').next().done;
  const story = hasSections ? document.sections()[0]?.existing(kind, 'Primary') : undefined;
  const drawing = { dom: place.ownerDocument, looks: new Looks(document), messages };
  place.replaceChildren(
    ...(story ? paragraphsOf(story.root) : []).map((paragraph) => {
      const element = place.ownerDocument.createElement('p');
      drawParagraph(element, paragraph, drawing);
      return element;
    }),
  );
}
