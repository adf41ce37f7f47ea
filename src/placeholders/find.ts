import type { Form } from './candidate';
import { blanks } from './forms/blanks';
import { brackets } from './forms/brackets';
import { circles } from './forms/circles';
import { crosses } from './forms/crosses';
import { ellipses } from './forms/ellipses';
import { emptyDates } from './forms/emptyDates';
import { letters } from './forms/letters';
import { notes } from './forms/notes';
import { marks, stars } from './forms/signs';
import { heavenlyStems, someone } from './forms/someone';
import { underscores } from './forms/underscores';
import { unseen } from './forms/unseen';
import { conclude, judge } from './judge';
import { withoutOverlaps } from './overlaps';
import { readParagraphText } from './paragraphText';
import type { Placeholder } from './placeholder';
import { readRanges } from './ranges';

const FORMS: readonly Form[] = [
  crosses,
  circles,
  underscores,
  blanks,
  emptyDates,
  brackets,
  stars,
  marks,
  ellipses,
  letters,
  someone,
  heavenlyStems,
  notes,
  unseen,
];

/**
 * Finds the placeholders of one paragraph: in order, without overlaps, offsets in UTF-16. Looks at a fixed
 * neighbourhood of each, so the time grows with the text and what is far away changes nothing.
 */
export function findPlaceholders(text: string): Placeholder[] {
  const paragraph = readParagraphText(text);
  const candidates = withoutOverlaps(FORMS.flatMap((form) => form(paragraph)));
  const judged = candidates
    .map((candidate) => judge(candidate, paragraph))
    .filter((one) => one !== undefined);
  return readRanges(judged, paragraph)
    .map((one) => conclude(one, text))
    .filter((one) => one !== undefined);
}
