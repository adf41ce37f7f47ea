import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import type { Cursor } from './cursor';
import { inTurn } from './inTurn';
import { queueSearches, targetsOf, type LostReason } from './locate';
import { paragraphsOf, queueTexts, readWithCursor, type ReportAndCursor } from './read';
import { run } from './run';

/** What was chosen and selected, and the report in which it was chosen. */
export interface Chosen<S extends Span> extends ReportAndCursor {
  /** What `choose` said. */
  readonly chosen: S | null;
  /** Why it could not be selected; null if it was, or if nothing was chosen. */
  readonly reason: LostReason | null;
}

/**
 * Selects a span in the report and brings it into view. At most three `sync`s.
 * @returns why it could not, or null if it did
 * @throws WordFailure
 */
export function selectSpan(span: Span): Promise<LostReason | null> {
  return inTurn(() =>
    run(async (context) => {
      const paragraphs = queueTexts(context);
      await context.sync();
      return select(context, span, paragraphs);
    }),
  );
}

/**
 * Reads the report and the cursor, lets `choose` say which span comes next, and selects that: a step of a walk, over
 * the report as it is now. Three `sync`s, one where nothing is chosen; one more where the selection is outside the body.
 * @param choose the span to select, in the paragraphs that it is given; null for none
 * @throws WordFailure
 */
export function selectChosen<S extends Span>(
  choose: (paragraphs: readonly Paragraph[], cursor: Cursor | null) => S | null,
): Promise<Chosen<S>> {
  return inTurn(() =>
    run(async (context) => {
      const { items, cursor } = await readWithCursor(context);
      const paragraphs = paragraphsOf(items);
      const chosen = choose(paragraphs, cursor);
      const reason = chosen && (await select(context, chosen, items));
      return { paragraphs, cursor, chosen, reason };
    }),
  );
}

/** Finds the span and selects it: two `sync`s, none if its text is not there. */
async function select(
  context: Word.RequestContext,
  span: Span,
  paragraphs: Word.ParagraphCollection,
): Promise<LostReason | null> {
  const { targets, lost } = targetsOf([span], paragraphs.items);
  if (lost[0]) return lost[0].reason;

  const searches = queueSearches(targets);
  await context.sync();
  const located = searches.settle().found[0];
  if (!located) return 'notFound';

  located.range.select();
  await context.sync();
  return null;
}
