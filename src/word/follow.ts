import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import { carryOver, doubted } from './carryOver';
import { cursorOf, queueSighting } from './cursor';
import { inTurn } from './inTurn';
import { isAsRead, rememberRead } from './lastRead';
import { loadTracking, trackingMode } from './newer';
import type { ReportAndCursor } from './read';
import { queueBodyText } from './reading';
import { readTexts } from './readWhole';
import { look } from './run';

/**
 * What has become of the report and the cursor, for every time that the cursor rests. Word does not notice: nothing is
 * written, kept, joined, or asked for as OOXML; only named texts are loaded. One `sync`, and as much as the report's text
 * once, as long as nothing has changed; else the paragraphs' texts with another one, and what is deleted or hidden in those
 * that have changed is not known until the next action reads the whole.
 * @param known the report as it was read before
 * @param led what the add-in itself has selected, if it has: as long as that is selected nobody has edited anything
 * @param isWanted asked before each batch: an action of the clerk comes first
 * @returns null where it was not wanted any more
 * @throws WordFailure
 */
export function followReport(
  known: readonly Paragraph[],
  led: Span | undefined,
  isWanted: () => boolean,
): Promise<ReportAndCursor | null> {
  return inTurn(async () => (isWanted() ? look((context) => follow(context, known, led, isWanted)) : null));
}

async function follow(
  context: Word.RequestContext,
  known: readonly Paragraph[],
  led: Span | undefined,
  isWanted: () => boolean,
): Promise<ReportAndCursor | null> {
  const { document } = context;
  const bodyText = queueBodyText(context);
  loadTracking(document);
  const sighting = queueSighting(context);
  await context.sync();

  const mode = trackingMode(document);
  const seen = sighting();
  const { selected } = seen;
  if (isAsRead(known, bodyText())) {
    const cursor = cursorOf(seen, known);
    const isLed = cursor !== null && cursor.paragraph === led?.paragraph && selected === led.text;
    return { paragraphs: isLed ? known : doubted(known, mode), cursor, selected };
  }
  if (!isWanted()) return null;
  const now = await readTexts();
  const paragraphs = carryOver(known, now.paragraphs, now.mode);
  rememberRead(paragraphs, now.bodyText);
  return { paragraphs, cursor: cursorOf(seen, paragraphs), selected };
}
