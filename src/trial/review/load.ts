import { requireContent } from '../../../config/contentModule.mjs';
import type { Finding } from '../../review/finding';
import type { Paragraph } from '../../report/paragraph';

/** Reviews reports by all rules, with the library that comes with the add-in. */
export type Reviewer = (paragraphs: readonly Paragraph[], year?: number | null) => Finding[];

/** Loads what reviewing takes. The library is text, which Node takes once it is told how. */
export async function loadReviewer(): Promise<Reviewer> {
  requireContent();
  const [{ PHRASES }, { RULES }, { review }, { reviewed }, { loadCounts }] = await Promise.all([
    import('../../library/content/phrases'),
    import('../../review/rules'),
    import('../../review/review'),
    import('../../review/reviewedReport'),
    import('../../review/words/loadCounts'),
  ]);
  const counts = await loadCounts();
  return (paragraphs, year = null) => review(reviewed(paragraphs, { phrases: PHRASES, year, counts }), RULES);
}
