import type { Phrase } from '../../library/phrase';
import type { Paragraph } from '../../report/paragraph';
import type { Finding } from '../../review/finding';
import type { Rule } from '../../review/rule';
import type { Counts } from '../../review/words/counts';

/** Finds what would be mended in a report. */
export type Reviewer = (paragraphs: readonly Paragraph[]) => Finding[];

/** A reviewer with what it was made of. */
export interface LoadedReviewer {
  readonly review: Reviewer;
  readonly rules: readonly Rule[];
  readonly counts: Counts;
}

/**
 * Loads the rules, with the library and the counts that come with the add-in. These are text, which a command takes with
 * `--import ./config/contentHook.mjs`.
 * @param year the year that the reports are about; null where each says so itself
 * @param unitPhrases the policy phrases of the unit's own library
 */
export async function loadReviewer(
  year: number | null,
  unitPhrases: readonly Phrase[] = [],
): Promise<LoadedReviewer> {
  const [{ PHRASES }, { RULES: rules }, { review }, { reviewed }, { loadCounts }] = await Promise.all([
    import('../../library/content/phrases'),
    import('../../review/rules'),
    import('../../review/review'),
    import('../../review/reviewedReport'),
    import('../../review/words/loadCounts'),
  ]);
  const counts = await loadCounts();
  const surroundings = { phrases: [...PHRASES, ...unitPhrases], year, counts };
  return { review: (paragraphs) => review(reviewed(paragraphs, surroundings), rules), rules, counts };
}
