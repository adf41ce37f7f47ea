import type { Quirk } from '../../src/standin/quirks';
import type { ReportSource } from './model/chunks';

/** One run of the proof, all that is needed to do it again. What is not said is not there. */
export interface Scenario {
  readonly report: ReportSource;
  /**
   * The requirement set of this Word: below 1.4 it cannot be asked whether changes are tracked, below 1.5 it knows no notes.
   */
  readonly api: '1.3' | '1.4' | '1.5';
  readonly tracked?: boolean;
  /** The session follows the cursor. */
  readonly watches?: boolean;
  readonly quirks: readonly Quirk[];
  readonly steps: readonly Step[];
}

/** Something that happens: in the pane, or in Word. */
export interface Step {
  readonly does: Ask | Edit;
  /** What goes wrong meanwhile. */
  readonly failure?: Failure;
  /** What somebody else does in Word meanwhile. */
  readonly meanwhile?: Meanwhile;
}

/** What the clerk asks for in the pane. `nth` is a share of what there is to choose from. */
export type Ask =
  | { readonly ask: 'look' | 'mark' | 'clear' | 'undo' }
  /** Saves the report, closes it and opens what was saved. */
  | { readonly ask: 'reopen' }
  | { readonly ask: 'walk'; readonly step: 1 | -1 }
  | { readonly ask: 'open' | 'wave' | 'bringBack' | 'confirm'; readonly nth: number }
  | { readonly ask: 'fill'; readonly nth: number; readonly value: string }
  /** All places of a name, but those left out: one bit a place. */
  | { readonly ask: 'fillName'; readonly nth: number; readonly value: string; readonly leaves: number };

/** What is done in Word itself, at a place that is told by shares of the report and of its paragraph. */
export type Edit =
  | {
      readonly edit: 'type';
      readonly paragraph: number;
      readonly from: number;
      readonly length: number;
      readonly text: string;
    }
  | { readonly edit: 'enter'; readonly paragraph: number; readonly from: number }
  | { readonly edit: 'deleteParagraph'; readonly paragraph: number }
  /** Word's own undo of the last fill, or typing the placeholder again. */
  | { readonly edit: 'undoFill' }
  /** Word's own undo of the last step, and redo. */
  | { readonly edit: 'undo' }
  | { readonly edit: 'redo' }
  | { readonly edit: 'click'; readonly paragraph: number; readonly from: number }
  | { readonly edit: 'toggleTracking' };

/** What changes texts at a place of its own. */
export type TextEdit = Extract<Edit, { readonly edit: 'type' | 'enter' | 'deleteParagraph' }>;

/** A batch fails at one of its actions: that one alone, or all that follow as well. Batches count from 1. */
export interface Failure {
  readonly batch: number;
  readonly action: number;
  readonly lasts: boolean;
}

/** Somebody else edits before a batch, counted from 1. */
export interface Meanwhile {
  readonly batch: number;
  readonly edit: Edit;
}
