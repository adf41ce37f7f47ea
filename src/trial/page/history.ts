import type { WordDocument } from '../../standin/document/wordDocument';
import type { XmlElement } from '../../standin/xml/node';
import { type Places, placesOf } from './places';
import { isSame, nextSnapshot, restore, type Snapshot, takeSnapshot } from './snapshot';

/** Typing that goes on is one step; everything else is a step for itself. */
export type StepKind = 'typing' | 'deleting' | 'other';

interface State {
  readonly snapshot: Snapshot;
  readonly kind: StepKind;
  readonly time: number;
  /** What was selected before the step that led here, and after it. */
  readonly before: Places | null;
  readonly after: Places | null;
}

/** A pause that ends a step of typing, in milliseconds; and how many steps are kept. */
const PAUSE = 1000;
const KEPT = 500;

/**
 * What can be undone: the body after each step, the clerk's and the add-in's, in the order in which they happened.
 * What an add-in keeps in the document besides the text is not undone, as in Word.
 */
export class History {
  private states: State[];
  private at = 0;
  private structure: number;

  constructor(
    private readonly document: WordDocument,
    private readonly now: () => number = Date.now,
  ) {
    this.states = [{ snapshot: takeSnapshot(document), kind: 'other', time: 0, before: null, after: null }];
    this.structure = document.structure;
  }

  /** Whether there is a step to undo. */
  get canUndo(): boolean {
    return this.at > 0;
  }

  /** Whether there is a step that was undone. */
  get canRedo(): boolean {
    return this.at < this.states.length - 1;
  }

  /**
   * To be called after each change.
   * @param before what was selected before it
   * @param touched the only paragraphs that may have changed, if that is known
   */
  record(kind: StepKind, before: Places | null, touched?: readonly XmlElement[]): void {
    const last = this.current;
    const isSameFrame = touched && this.structure === this.document.structure;
    const snapshot = isSameFrame
      ? nextSnapshot(this.document, last.snapshot, touched)
      : takeSnapshot(this.document);
    this.structure = this.document.structure;
    if (isSame(snapshot, last.snapshot)) return;
    const after = placesOf(this.document.selection);
    const state = { snapshot, kind, time: this.now(), before, after };
    this.states.length = this.at + 1;
    if (this.at > 0 && kind !== 'other' && kind === last.kind && this.goesOn(last, before)) {
      this.states[this.at] = { ...state, before: last.before };
      return;
    }
    this.states.push(state);
    if (this.states.length > KEPT) this.states.shift();
    this.at = this.states.length - 1;
  }

  /**
   * Takes the last step back; there must be one.
   * @returns what was selected before it
   * @throws DocumentRefusal if the document is protected
   */
  undo(): Places | null {
    const { before } = this.current;
    this.moveTo(this.at - 1);
    return before;
  }

  /**
   * Does again what was undone last; there must be something.
   * @returns what was selected after it
   * @throws DocumentRefusal if the document is protected
   */
  redo(): Places | null {
    this.moveTo(this.at + 1);
    return this.current.after;
  }

  private get current(): State {
    return this.states[this.at] as State;
  }

  private goesOn(last: State, before: Places | null): boolean {
    const { time, after } = last;
    return this.now() - time < PAUSE && JSON.stringify(after) === JSON.stringify(before);
  }

  private moveTo(index: number): void {
    restore(this.document, (this.states[index] as State).snapshot);
    this.at = index;
    this.structure = this.document.structure;
    // What follows is no part of the step that was undone or done again.
    this.states[index] = { ...this.current, time: 0 };
  }
}
