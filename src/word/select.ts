import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import type { Cursor } from './cursor';
import { inTurn } from './inTurn';
import { queueSearches, targetsOf, type LostReason } from './locate';
import { readAtCursor, type ReportAndCursor } from './read';
import { type Reading, readsAs } from './reading';
import { readAsNeeded } from './readWhole';
import { run } from './run';

/** What was chosen and selected, and the report in which it was chosen. */
export interface Chosen<S extends Span> extends ReportAndCursor {
  /** What `choose` said. */
  readonly chosen: S | null;
  /** Why it could not be selected; null if it was, or if nothing was chosen. */
  readonly reason: LostReason | null;
}

/**
 * Selects a span in the report and brings it into view. Three `sync`s; one more for the report's OOXML where it is needed.
 * @param known the report as the caller has read it, if it has: where it reads otherwise now, nothing is selected
 * @returns why it could not, or null if it did
 * @throws WordFailure
 */
export function selectSpan(span: Span, known?: readonly Paragraph[]): Promise<LostReason | null> {
  return inTurn(() =>
    run(async (context) => {
      const reading = await readAsNeeded(context, known);
      return known && !readsAs(known, reading.paragraphs) ? 'changed' : select(context, span, reading);
    }),
  );
}

/**
 * Reads the report and the cursor, lets `choose` say which span comes next, and selects that: a step of a walk, over
 * the report as it is now. Three `sync`s, one where nothing is chosen; one more for the report's OOXML where it may be
 * needed, and one where the selection is outside the body.
 * @param choose the span to select, in the paragraphs that it is given; null for none
 * @param known the report as it was read before, if it was
 * @throws WordFailure
 */
export function selectChosen<S extends Span>(
  choose: (paragraphs: readonly Paragraph[], cursor: Cursor | null) => S | null,
  known?: readonly Paragraph[],
): Promise<Chosen<S>> {
  return inTurn(() =>
    run(async (context) => {
      const { reading, cursorIn } = await readAtCursor(context, known);
      const { paragraphs } = reading;
      const cursor = cursorIn(paragraphs);
      const chosen = choose(paragraphs, cursor);
      const reason = chosen && (await select(context, chosen, reading));
      return { paragraphs, cursor, chosen, reason };
    }),
  );
}

/** Finds the span and selects it: two `sync`s, none if its text is not there. */
async function select(
  context: Word.RequestContext,
  span: Span,
  reading: Reading,
): Promise<LostReason | null> {
  const { targets, lost } = targetsOf([span], reading);
  if (lost[0]) return lost[0].reason;

  const searches = queueSearches(targets);
  await context.sync();
  const located = searches.settle().found[0];
  if (!located) return 'notFound';

  located.range.select();
  await context.sync();
  return null;
}
