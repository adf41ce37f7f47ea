/** The tabs, in their order: also where the catalogue keeps their texts. */
export const TABS = ['placeholders', 'skeletons', 'phrases', 'review'] as const;

/** A tab, or what the button beside them shows. */
export type View = (typeof TABS)[number] | 'settings';

/** Ways to begin, which 骨架 shows: a whole report, sections, or last year's report. */
export type Way = 'report' | 'section' | 'lastYear';

/** Shows another tab; 骨架 with that way to begin. */
export type Show = (view: View, way?: Way) => void;

/**
 * The tab that the pane's address asks for behind `#`, for a button of Word's own (`manifest.xml`); undefined for none. Word may
 * put something of its own behind it.
 */
export function viewIn(hash: string): View | undefined {
  const [, name] = /^#([a-z]+)/.exec(hash) ?? [];
  return TABS.find((tab) => tab === name);
}
