import type { Phrase } from '../../library/phrase';
import type { Skeleton } from '../../library/skeleton';

/** What comes with the add-in. */
export interface Content {
  readonly sections: readonly Skeleton[];
  readonly reports: readonly Skeleton[];
  readonly phrases: readonly Phrase[];
}

/** Loads it when it is first needed: the pane opens without. @throws what the browser throws where it cannot be loaded */
export async function loadContent(): Promise<Content> {
  const [skeletons, phrases] = await Promise.all([
    import(/* webpackChunkName: "skeletons" */ '../../library/content/skeletons'),
    import(/* webpackChunkName: "phrases" */ '../../library/content/phrases'),
  ]);
  return { sections: skeletons.bundledSections, reports: skeletons.bundledReports, phrases: phrases.PHRASES };
}
