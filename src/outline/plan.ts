import type { NewParagraph } from '../report/newParagraph';
import type { Paragraph } from '../report/paragraph';
import { type CountPhrase, misfits } from './countPhrases';
import { Counter, type NewNumber } from './counter';
import type { DraftBlock, DraftText } from './draft';
import { type Landmark, landmarksOf } from './landmarks';
import { bodyLike, headingParagraph, textParagraph } from './newParagraphs';
import { type Renumbering, renumber } from './renumber';
import { insertionPointOf, type InsertionTarget } from './insertionPoint';
import { Writing } from './writing';

/** What inserting a draft comes to: what is to be written, and what no longer fits in the report then. */
export interface Plan {
  /** Index in the body of the paragraph behind which it goes; -1 where the body holds none. */
  readonly after: number;
  /** The heading or lead under or behind which that is, as it is written; empty before the first one. */
  readonly heading: string;
  readonly paragraphs: readonly NewParagraph[];
  /** Later headings whose numbers move on. */
  readonly renumberings: readonly Renumbering[];
  /** Counts such as 六个方面 that were right before and are not any more. */
  readonly counts: readonly CountPhrase[];
}

/**
 * Plans how a draft continues a report: where it goes, how its headings are written and numbered, and what they look like.
 * @param paragraphs the report's body
 * @param draft a skeleton with everything put in, or several, one behind the other
 * @param target where the clerk wants it
 */
export function planInsertion(
  paragraphs: readonly Paragraph[],
  draft: readonly DraftBlock[],
  target: InsertionTarget,
): Plan {
  const after = insertionPointOf(paragraphs, draft, target);
  const landmarks = landmarksOf(paragraphs);
  const above = landmarks.filter(({ paragraph }) => paragraph <= after);
  const counter = new Counter();
  for (const landmark of above) counter.read(landmark);

  const writing = new Writing(paragraphs, landmarks, after);
  const body = bodyLike(paragraphs, landmarks, after);
  const numbers: NewNumber[] = [];
  const made: NewParagraph[] = [];
  let taken: DraftText | undefined;
  for (const [i, block] of draft.entries()) {
    if (block === taken) continue;
    if (block.type !== 'heading') {
      made.push(textParagraph(block, body));
      continue;
    }
    const style = writing.styleOf(block);
    const { level } = style;
    const value = counter.next(level);
    counter.take(level, value);
    numbers.push({ level, value });
    const next = draft[i + 1];
    taken = style.manner === 'runIn' && next?.type === 'paragraph' ? next : undefined;
    made.push(headingParagraph(block, style, value, taken?.text ?? ''));
  }
  return {
    after,
    heading: shown(paragraphs, above.at(-1)),
    paragraphs: made,
    renumberings: renumber(landmarks, after, numbers),
    counts: misfits(paragraphs, landmarks, after, numbers),
  };
}

function shown(paragraphs: readonly Paragraph[], landmark: Landmark | undefined): string {
  if (!landmark) return '';
  return landmark.heading?.text ?? paragraphs[landmark.paragraph]?.text.trim() ?? '';
}
