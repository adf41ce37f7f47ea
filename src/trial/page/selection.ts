import type { LiveRange } from '../../standin/document/range/liveRange';
import { rangeOf } from '../../standin/document/range/position';
import type { Position } from '../../standin/document/story/position';
import type { PageHost } from './pageHost';
import { pointAt, positionAt } from './points';
import type { DocumentView } from './render/view';
import { scrollTo } from './scroll';

/** The name of the style sheet's `::highlight` for what is selected while the page is not in use. */
const CHOSEN = 'chosen';

/** Keeps what is selected on the page and what is selected in the document the same. */
export class PageSelection {
  /** While an input method draws, the page is not what the document is. */
  paused = false;
  /** What the document is told here, the page shows already. */
  isTaking = false;
  private asked: number | undefined;
  private shown: readonly [Node, number, Node, number] | undefined;

  constructor(
    private readonly host: PageHost,
    private readonly view: DocumentView,
  ) {
    const { root } = view;
    this.dom.addEventListener('selectionchange', () => {
      this.asked ??= this.window.requestAnimationFrame(() => {
        this.asked = undefined;
        this.take();
      });
    });
    root.addEventListener('focus', () => {
      // Pressed with the mouse, the browser says next where the caret goes: what was selected is not to be put there.
      if (root.matches(':active')) CSS.highlights.delete(CHOSEN);
      else this.show();
    });
    root.addEventListener('blur', () => {
      if (this.asked !== undefined) this.adopt();
      this.show();
    });
  }

  /** Whether the clerk is on the page, not in the pane or the tool bar. */
  get hasFocus(): boolean {
    return this.dom.activeElement === this.view.root;
  }

  /** Tells the document what the clerk has selected, if that is another range than before. */
  take(): void {
    if (this.hasFocus) this.adopt();
  }

  /** Shows what is selected in the document. While the clerk is in the pane, the focus stays there. */
  show(): void {
    if (this.paused) return;
    const range = this.domRange();
    CSS.highlights.delete(CHOSEN);
    if (!range) return;
    if (this.hasFocus) {
      const now = this.chosen();
      if (now && this.standsFor(now)) return;
      this.dom
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      this.shown = nodesOf(range);
      return;
    }
    this.shown = undefined;
    if (this.dom.activeElement?.tagName === 'IFRAME') this.dom.getSelection()?.removeAllRanges();
    if (!range.collapsed) CSS.highlights.set(CHOSEN, new Highlight(range));
  }

  /** Scrolls to what is selected in the document, if it is out of sight. */
  reveal(): void {
    if (this.paused) return;
    const range = this.domRange();
    const drawn = this.view.drawnOf(this.host.document.selection.start.paragraph);
    if (range && drawn) scrollTo(drawn.element, range);
  }

  /** The range of the document that a range of the page stands for. To be released by whoever asked. */
  rangeFor(range: StaticRange | Range): LiveRange | null {
    const [start, end] = [
      positionAt(this.view, { node: range.startContainer, offset: range.startOffset }),
      positionAt(this.view, { node: range.endContainer, offset: range.endOffset }),
    ];
    return start && end && rangeOf(this.host.document, start, end);
  }

  private adopt(): void {
    const range = this.chosen();
    if (this.paused || !range || !this.view.root.contains(range.startContainer) || this.isShown(range))
      return;
    const found = this.rangeFor(range);
    if (!found) return;
    this.shown = nodesOf(range);
    if (areSame(found, this.host.document.selection)) {
      found.release();
      return;
    }
    this.isTaking = true;
    this.host.select(found);
    this.isTaking = false;
  }

  private get dom(): Document {
    return this.view.root.ownerDocument;
  }

  private get window(): Window {
    return this.dom.defaultView as Window;
  }

  /** What the browser has selected, anywhere on this page. */
  private chosen(): Range | undefined {
    return firstRange(this.dom.getSelection());
  }

  private domRange(): Range | null {
    const { start, end } = this.host.document.selection;
    const [from, to] = [pointAt(this.view, start), pointAt(this.view, end)];
    if (!from || !to) return null;
    const range = this.dom.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return range;
  }

  private standsFor(range: Range): boolean {
    if (!this.view.root.contains(range.startContainer)) return false;
    const found = this.rangeFor(range);
    found?.release();
    return found !== null && areSame(found, this.host.document.selection);
  }

  /** A place beside hidden text is one on the page and several in the document: what was shown is not taken back. */
  private isShown(range: Range): boolean {
    const nodes = nodesOf(range);
    return this.shown?.every((part, i) => part === nodes[i]) ?? false;
  }
}

function firstRange(selection: Selection | null): Range | undefined {
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
}

function nodesOf(range: Range): readonly [Node, number, Node, number] {
  return [range.startContainer, range.startOffset, range.endContainer, range.endOffset];
}

function areSame(a: LiveRange, b: LiveRange): boolean {
  return isSamePosition(a.start, b.start) && isSamePosition(a.end, b.end);
}

function isSamePosition(a: Position, b: Position): boolean {
  return a.paragraph === b.paragraph && a.offset === b.offset;
}
