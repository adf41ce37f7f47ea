import { type Places, placesOf } from '../range/places';
import type { Position } from '../story/position';
import { type Change, Snapshot } from './snapshot';
import { rootOf } from '../markup/tree';
import type { OpenDocument } from '../story/openDocument';
import type { XmlElement } from '../../xml/node';

/** Typing that goes on is one step; everything else is a step for itself. */
export type StepKind = 'typing' | 'deleting' | 'other';

/** A change in one of the document's texts. */
interface TextChange {
  readonly text: Snapshot;
  readonly change: Change;
}

interface Item {
  /** In their order; an item without any takes nothing back. */
  readonly changes: readonly TextChange[];
  readonly kind: StepKind;
  readonly time: number;
  /** What was selected before the step, and after it. */
  readonly before: Places | null;
  readonly after: Places | null;
}

/** A pause that ends a step of typing, in milliseconds. */
const PAUSE = 1000;

/**
 * What can be undone: the changes of the body, headers and notes, the clerk's and the add-in's, in the order in which they happened.
 * What an add-in keeps in the document besides the text is not undone, as in Word. A document has one such list.
 */
export class UndoList {
  /** The texts that were opened, by their roots. */
  private readonly texts = new Map<XmlElement, Snapshot>();
  private items: Item[] = [];
  /** How many of the items are done; those after them were undone. */
  private done = 0;
  /** What was selected when the step began. */
  private before: Places | null;
  /** What comes next is no part of the last item, whatever it is. */
  private isClosed = false;
  private known: { start: Position; end: Position; structure: number; places: Places | null } | undefined;

  /** @param now the time in milliseconds */
  constructor(
    private readonly document: OpenDocument,
    private readonly now: () => number = Date.now,
  ) {
    this.open(document.body.root);
    this.before = this.selected();
    document.onOpen = (root) => {
      this.open(root);
    };
    document.onChange = (element) => {
      this.texts.get(rootOf(element))?.touch(element);
    };
  }

  /** How many items there are to undo. */
  get undoable(): number {
    this.end();
    return this.done;
  }

  /** How many items there are that were undone and can be done again. */
  get redoable(): number {
    this.end();
    return this.items.length - this.done;
  }

  /** Begins a step. What has changed since the last one ended, by whomever, is a step for itself. */
  begin(): void {
    this.end();
    this.before = this.selected();
  }

  /** Ends a step: it is an item if something has changed, or part of the last one if that is typing that goes on. */
  end(kind: StepKind = 'other'): void {
    const changes = this.changes();
    if (changes.length === 0) return;
    const item = { changes, kind, time: this.now(), before: this.before, after: this.selected() };
    const last = this.items[this.done - 1];
    if (last && this.goesOn(last, item)) {
      this.done--;
      this.add({ ...item, changes: [...last.changes, ...changes], before: last.before });
    } else this.add(item);
  }

  /** Adds an item that takes nothing back. */
  addEmpty(): void {
    this.begin();
    const { before } = this;
    this.add({ changes: [], kind: 'other', time: this.now(), before, after: before });
  }

  /** Forgets all items; what has changed so far cannot be undone any more. */
  clear(): void {
    this.changes();
    this.items = [];
    this.done = 0;
  }

  /**
   * Takes the last item back; there must be one.
   * @returns what was selected before it, `null` if that was not in the body
   * @throws DocumentRefusal if the document is protected
   */
  undo(): Places | null {
    this.end();
    this.document.assertEditable();
    const { changes, before } = this.item(this.done - 1);
    for (const { text, change } of [...changes].reverse()) text.takeBack(change);
    this.done--;
    this.isClosed = true;
    return before;
  }

  /**
   * Does again what was undone last; there must be something.
   * @returns what was selected after it, `null` if that was not in the body
   * @throws DocumentRefusal if the document is protected
   */
  redo(): Places | null {
    this.end();
    this.document.assertEditable();
    const { changes, after } = this.item(this.done);
    for (const { text, change } of changes) text.doAgain(change);
    this.done++;
    this.isClosed = true;
    return after;
  }

  /** What is changed in a text from now on can be undone. */
  private open(root: XmlElement): void {
    const key = rootOf(root);
    if (!this.texts.has(key)) this.texts.set(key, new Snapshot(this.document, root));
  }

  /** What has changed since it was last asked for. */
  private changes(): TextChange[] {
    return [...this.texts.values()].flatMap((text) => {
      const change = text.next();
      return change ? [{ text, change }] : [];
    });
  }

  private item(index: number): Item {
    const item = this.items[index];
    if (!item) throw new Error('There is no such item');
    return item;
  }

  private add(item: Item): void {
    this.items.length = this.done;
    this.items.push(item);
    this.done++;
    this.isClosed = false;
  }

  private goesOn(last: Item, { kind, time, before }: Item): boolean {
    if (this.isClosed || kind === 'other' || kind !== last.kind) return false;
    return time - last.time < PAUSE && JSON.stringify(last.after) === JSON.stringify(before);
  }

  /** Where the selection is; counted anew only if it may be elsewhere. */
  private selected(): Places | null {
    const { selection, structure } = this.document;
    const { start, end } = selection;
    const { known } = this;
    if (known?.start === start && known.end === end && known.structure === structure) return known.places;
    const places = placesOf(this.document, selection);
    this.known = { start, end, structure, places };
    return places;
  }
}
