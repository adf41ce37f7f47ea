import type { View } from '../../tabs';

/** What a clerk is told when the pane is first opened on a machine. */
export interface IntroductionMessages {
  readonly title: string;
  readonly steps: Readonly<Record<Extract<View, 'settings' | 'skeletons' | 'placeholders'>, StepMessages>>;
  /** Where the report goes: nowhere. */
  readonly safe: string;
  readonly begin: string;
}

interface StepMessages {
  readonly name: string;
  readonly help: string;
  readonly go: string;
}
