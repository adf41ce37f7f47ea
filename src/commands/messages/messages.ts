import type { Command } from '../../taskpane/shared/ribbon';

/** What the buttons of the ribbon say, beside what the pane says of the same. */
export interface CommandMessages {
  /** Over the lines that say what was not done. */
  readonly title: Readonly<Record<Command, string>>;
  readonly nothingLeft: readonly string[];
  /** What is left stands where no add-in reaches, as in a text box. */
  readonly onlyByHand: readonly string[];
  readonly noMarks: readonly string[];
}
