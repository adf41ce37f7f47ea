/** The colours in which one can read, as the API writes them; `any`: the pane chooses. */
export const MARK_CHOICES = ['any', '#00FF00', '#FFFF00', '#00FFFF', '#FF00FF'] as const;

export type MarkChoice = (typeof MARK_CHOICES)[number];

/** The choice that a kept colour is; `any` where it is none of them. */
export function markChoiceOf(colour: string | undefined): MarkChoice {
  return MARK_CHOICES.find((choice) => choice === colour) ?? 'any';
}
