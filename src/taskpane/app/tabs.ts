/** The tabs, in their order: also where the catalogue keeps their texts. */
export const TABS = ['placeholders', 'skeletons', 'phrases', 'review'] as const;

/** A tab, or what the button beside them shows. */
export type View = (typeof TABS)[number] | 'settings';
