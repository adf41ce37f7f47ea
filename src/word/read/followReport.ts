import { readTexts } from './readTexts';
import { bodyOf, type Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { carryOver, doubted, doubtedAt } from './carryOver';
import { cursorOf, queueSighting, type Sighting } from './cursor';
import { inTurn } from '../office/inTurn';
import { isAsRead, rememberRead } from './lastRead';
import { loadTracking, type TrackingMode, trackingMode } from '../office/optionalMembers';
import type { ReportAndCursor } from './readReport';
import { queueBodyText } from './snapshot';
import { throwIfHopeless } from './readSnapshot';
import { asFailure, run } from '../office/run';

/**
 * What has become of the report and the cursor, for every time that the cursor rests. Word does not notice: nothing is
 * written, kept, joined, or asked for as OOXML; only named texts are loaded. One `sync`, and as much as the report's text
 * once, as long as nothing has changed; else the paragraphs' texts with another one, and what is deleted or hidden in those
 * that have changed is not known until the next action reads the whole.
 * @param known the whole report as it was read before: what stands outside of the body is not asked for again
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
  return inTurn(async () => {
    const body = bodyOf(known);
    const followed = isWanted() ? await run((context) => follow(context, body, led, isWanted)) : null;
    const elsewhere = known.slice(body.length);
    if (!followed || elsewhere.length === 0) return followed;
    return { ...followed, paragraphs: [...followed.paragraphs, ...elsewhere] };
  });
}

async function follow(
  context: Word.RequestContext,
  known: readonly Paragraph[],
  led: Span | undefined,
  isWanted: () => boolean,
): Promise<ReportAndCursor | null> {
  const { bodyText, mode, sighting } = await glance(context);
  const selected = sighting?.selected ?? '';
  const cursorIn = (paragraphs: readonly Paragraph[]) => sighting && cursorOf(sighting, paragraphs);
  if (isAsRead(known, bodyText)) {
    const cursor = cursorIn(known);
    const isLed =
      cursor !== null && led?.part === 'body' && cursor.paragraph === led.paragraph && selected === led.text;
    if (isLed) return { paragraphs: known, cursor, selected };
    const paragraphs = doubted(cursor ? doubtedAt(known, cursor.paragraph) : known, mode);
    return { paragraphs, cursor, selected };
  }
  if (!isWanted()) return null;
  const now = await readTexts();
  const paragraphs = carryOver(known, now.paragraphs, now.mode);
  rememberRead(paragraphs, now.bodyText);
  return { paragraphs, cursor: cursorIn(paragraphs), selected };
}

/** What is asked at each rest. */
interface Glance {
  readonly bodyText: string;
  readonly mode: TrackingMode;
  /** Null where Word does not tell of the selection: that keeps nobody from the report. */
  readonly sighting: Sighting | null;
}

async function glance(context: Word.RequestContext): Promise<Glance> {
  try {
    return await glanceAt(context, queueSighting(context));
  } catch (error) {
    throwIfHopeless(await asFailure(error));
    return glanceAt(context, () => null);
  }
}

async function glanceAt(context: Word.RequestContext, sighting: () => Sighting | null): Promise<Glance> {
  const { document } = context;
  const bodyText = queueBodyText(context);
  loadTracking(document);
  await context.sync();
  return { bodyText: bodyText(), mode: trackingMode(document), sighting: sighting() };
}
