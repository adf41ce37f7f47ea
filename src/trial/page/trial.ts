import { lengthOf } from '../../standin/document/characters';
import type { LiveRange } from '../../standin/document/liveRange';
import { DocumentRefusal } from '../../standin/document/refusal';
import type { WordDocument } from '../../standin/document/wordDocument';
import type { XmlElement } from '../../standin/xml/node';
import { History, type StepKind } from './history';
import type { PageMessages } from './messages';
import type { Notice } from './notice';
import type { PageHost } from './pageHost';
import { type Places, placesOf, rangeBetween } from './places';
import { DocumentView } from './render/view';
import { PageSelection } from './selection';

/** The document on trial: what is open, how it is shown, and every way in which it changes. */
export class Trial {
  readonly view: DocumentView;
  readonly selection: PageSelection;
  /** Called after anything that the tool bar shows may have changed. */
  onChange: () => void = () => undefined;
  private history: History;
  private isChanging = false;

  constructor(
    readonly host: PageHost,
    sheet: HTMLElement,
    readonly messages: PageMessages,
    readonly notice: Notice,
  ) {
    this.view = new DocumentView(sheet, host.document, messages);
    this.selection = new PageSelection(host, this.view);
    this.history = new History(host.document);
    host.onEffect = ({ changed, selected }) => {
      if (this.isChanging || this.selection.isTaking) return;
      if (changed) this.changed('other', placesOf(host.document.selection));
      else this.selection.show();
      if (selected) this.selection.reveal();
    };
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** Shows another document from its beginning. */
  open(document: WordDocument): void {
    this.host.open(document);
    this.view.show(document);
    this.history = new History(document);
    this.onChange();
  }

  /**
   * A change by the clerk. The caret goes where the work says; a document that cannot be changed says so.
   * @param range what the work is about; it is released afterwards
   */
  change(kind: StepKind, range: LiveRange, work: (range: LiveRange) => LiveRange): void {
    this.selection.take();
    const before = placesOf(this.host.document.selection);
    const isBehindMark = range.start.offset > lengthOf(range.start.paragraph);
    const touched = isBehindMark ? undefined : range.paragraphs();
    this.isChanging = true;
    this.attempt(() => {
      this.host.select(work(range));
    });
    this.isChanging = false;
    if (this.host.document.selection !== range) range.release();
    this.changed(kind, before, touched);
    this.selection.reveal();
  }

  undo(): void {
    if (this.canUndo) this.travel(() => this.history.undo());
    else this.notice.say(this.messages.nothingToUndo);
  }

  redo(): void {
    if (this.canRedo) this.travel(() => this.history.redo());
    else this.notice.say(this.messages.nothingToRedo);
  }

  private travel(move: () => Places | null): void {
    this.attempt(() => {
      const selected = move();
      this.view.refresh();
      if (selected) this.host.select(rangeBetween(this.host.document, selected));
    });
    this.selection.show();
    this.selection.reveal();
    this.onChange();
  }

  private changed(kind: StepKind, before: Places | null, touched?: readonly XmlElement[]): void {
    this.history.record(kind, before, touched);
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
