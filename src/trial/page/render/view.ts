import type { WordDocument } from '../../../standin/document/wordDocument';
import type { XmlElement } from '../../../standin/xml/node';
import { writeElement } from '../../../standin/xml/write';
import type { PageMessages } from '../messages';
import { blocksOf } from './blocks';
import type { Leaf } from './leaf';
import { type Drawing, drawParagraph, sourceOf } from './paragraph';
import { Looks } from './looks';
import { drawTable } from './table';

/** A paragraph as it stands on the page. */
export interface Drawn {
  readonly paragraph: XmlElement;
  readonly element: HTMLElement;
  source: string;
  leaves: readonly Leaf[];
}

interface DrawnTable {
  readonly source: string;
  readonly element: HTMLElement;
  /** Those that are shown: not what lies under joined cells. */
  readonly paragraphs: readonly XmlElement[];
}

/** The body of a document on the page. What did not change is not drawn again. */
export class DocumentView {
  private drawing: Drawing;
  private drawn = new Map<XmlElement, Drawn>();
  private byElement = new WeakMap<Node, Drawn>();
  private tables = new WeakMap<XmlElement, DrawnTable>();
  private structure = -1;

  constructor(
    readonly root: HTMLElement,
    private document: WordDocument,
    private readonly messages: PageMessages,
  ) {
    this.drawing = this.drawingFor(document);
  }

  /** Shows another document. */
  show(document: WordDocument): void {
    this.document = document;
    this.drawing = this.drawingFor(document);
    this.drawn = new Map();
    this.tables = new WeakMap();
    this.root.replaceChildren();
    this.refresh();
  }

  /**
   * Draws what changed.
   * @param touched the only paragraphs that may have changed, if that is known; all are looked at without it
   */
  refresh(touched?: readonly XmlElement[]): void {
    const isSameFrame = this.structure === this.document.structure;
    if (touched && isSameFrame) {
      for (const paragraph of touched) this.paragraphElement(paragraph);
      return;
    }
    this.structure = this.document.structure;
    const before = this.drawn;
    this.drawn = new Map();
    const place = (paragraph: XmlElement): HTMLElement => {
      const known = before.get(paragraph);
      if (known) this.drawn.set(paragraph, known);
      return this.paragraphElement(paragraph);
    };
    arrange(this.root, this.elementsIn(this.document.body.root, place));
  }

  /** Draws paragraphs anew: what a browser has done to them by itself is undone. */
  redraw(paragraphs: readonly XmlElement[]): void {
    for (const paragraph of paragraphs) {
      const known = this.drawn.get(paragraph);
      if (known) known.source = '';
    }
    // Within one paragraph a browser only changes text; over several it takes whole elements away.
    if (paragraphs.length === 1) this.refresh(paragraphs);
    else {
      this.tables = new WeakMap();
      this.refresh();
    }
  }

  /** A paragraph of the body as it stands on the page. */
  drawnOf(paragraph: XmlElement): Drawn | undefined {
    return this.drawn.get(paragraph);
  }

  /** The paragraph that a node of the page stands in. */
  drawnAt(node: Node): Drawn | undefined {
    for (let at: Node | null = node; at && at !== this.root; at = at.parentNode) {
      const found = this.byElement.get(at);
      if (found) return found;
    }
    return undefined;
  }

  /** All paragraphs in their order. */
  all(): Drawn[] {
    return [...this.drawn.values()];
  }

  private drawingFor(document: WordDocument): Drawing {
    return { dom: this.root.ownerDocument, looks: new Looks(document), messages: this.messages };
  }

  private elementsIn(container: XmlElement, place: (paragraph: XmlElement) => HTMLElement): HTMLElement[] {
    return blocksOf(container).map((block) =>
      block.key === 'w:p' ? place(block) : this.table(block, place),
    );
  }

  /** The paragraphs in a table are drawn for themselves; the table anew only when it is not as it was. */
  private table(table: XmlElement, place: (paragraph: XmlElement) => HTMLElement): HTMLElement {
    const known = this.tables.get(table);
    const source = writeElement(table);
    if (known?.source === source) {
      for (const paragraph of known.paragraphs) place(paragraph);
      return known.element;
    }
    const paragraphs: XmlElement[] = [];
    const content = (cell: XmlElement): HTMLElement[] =>
      this.elementsIn(cell, (paragraph) => {
        paragraphs.push(paragraph);
        return place(paragraph);
      });
    const element = drawTable(this.drawing.dom, this.document, table, content);
    this.tables.set(table, { source, element, paragraphs });
    return element;
  }

  private paragraphElement(paragraph: XmlElement): HTMLElement {
    const source = sourceOf(paragraph);
    const known = this.drawn.get(paragraph);
    if (known?.source === source) return known.element;
    const element = known?.element ?? this.drawing.dom.createElement('p');
    const leaves = drawParagraph(element, paragraph, this.drawing);
    if (known) Object.assign(known, { source, leaves });
    else {
      const drawn = { paragraph, element, source, leaves };
      this.drawn.set(paragraph, drawn);
      this.byElement.set(element, drawn);
    }
    return element;
  }
}

/** Makes these the children of an element; those that stand there already are not moved. */
function arrange(parent: HTMLElement, wanted: readonly HTMLElement[]): void {
  const kept = new Set<Node>(wanted);
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  let at = parent.firstChild;
  for (const element of wanted) {
    if (element === at) at = at.nextSibling;
    else parent.insertBefore(element, at);
  }
}
