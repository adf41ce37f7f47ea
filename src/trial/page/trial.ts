import { lengthOf } from '../../standin/document/story/characters';
import type { LiveRange } from '../../standin/document/range/liveRange';
import { DocumentRefusal } from '../../standin/document/refusal';
import type { StepKind } from '../../standin/document/undo/undoList';
import type { WordDocument } from '../../standin/document/wordDocument';
import type { XmlElement } from '../../standin/xml/node';
import type { PageMessages } from './messages';
import type { Notice } from './notice';
import type { PageHost } from './pageHost';
import { DocumentView } from './render/view';
import { PageSelection } from './selection';

/** The document on trial: what is open, how it is shown, and every way in which it changes. */
export class Trial {
  readonly view: DocumentView;
  readonly selection: PageSelection;
  /** Called after anything that the tool bar shows may have changed. */
  onChange: () => void = () => undefined;
  private isChanging = false;

  constructor(
    readonly host: PageHost,
    sheet: HTMLElement,
    readonly messages: PageMessages,
    readonly notice: Notice,
  ) {
    this.view = new DocumentView(sheet, host.document, messages);
    this.selection = new PageSelection(host, this.view);
    host.onEffect = ({ changed, selected }) => {
      if (this.isChanging || this.selection.isTaking) return;
      if (changed) this.changed();
      else this.selection.show();
      if (selected) this.selection.reveal();
    };
  }

  get canUndo(): boolean {
    return (this.host.undoList?.undoable ?? 0) > 0;
  }

  get canRedo(): boolean {
    return (this.host.undoList?.redoable ?? 0) > 0;
  }

  /** Shows another document from its beginning. */
  open(document: WordDocument): void {
    this.host.open(document);
    this.view.show(document);
    this.onChange();
  }

  /**
   * A change by the clerk. The caret goes where the work says; a document that cannot be changed says so.
   * @param range what the work is about; it is released afterwards
   */
  change(kind: StepKind, range: LiveRange, work: (range: LiveRange) => LiveRange): void {
    this.selection.take();
    const isBehindMark = range.start.offset > lengthOf(range.start.paragraph);
    const touched = isBehindMark ? undefined : range.paragraphs();
    this.isChanging = true;
    this.attempt(() => {
      this.host.recordEdit(() => {
        this.host.select(work(range));
      }, kind);
    });
    this.isChanging = false;
    if (this.host.document.selection !== range) range.release();
    this.changed(touched);
    this.selection.reveal();
  }

  undo(): void {
    if (this.canUndo) this.travel(() => this.host.undo());
    else this.notice.say(this.messages.nothingToUndo);
  }

  redo(): void {
    if (this.canRedo) this.travel(() => this.host.redo());
    else this.notice.say(this.messages.nothingToRedo);
  }

  private travel(move: () => void): void {
    this.isChanging = true;
    this.attempt(move);
    this.isChanging = false;
    this.view.refresh();
    this.selection.show();
    this.selection.reveal();
    this.onChange();
  }

  private changed(touched?: readonly XmlElement[]): void {
    if (!this.selection.paused) this.view.refresh(touched);
    this.selection.show();
    this.onChange();
  }

  private attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof DocumentRefusal)) throw error;
      const { messages } = this;
      this.notice.say(error.code === 'AccessDenied' ? messages.protected : messages.notPossible);
    }
  }
}
