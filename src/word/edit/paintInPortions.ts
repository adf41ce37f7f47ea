import type { Colour } from '../office/colours';
import { EITHER_WAY, queueSearches } from '../locate/search';
import type { Located, Lost } from '../locate/match';
import { mayBeFoundAgain, type Target } from '../locate/targets';
import { paintAll } from './paint';
import type { Reading } from '../read/snapshot';

/** So many places are searched for and painted in one pair of batches: Word on the web takes no more at once with ease. */
export const PORTION = 200;

/** What is searched for and painted together. */
export function portionsOf<T>(all: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, i) =>
    all.slice(i * PORTION, (i + 1) * PORTION),
  );
}

/** A place to be painted: where to search for it, and where else if Word does not find it there. */
export interface Place<S> {
  readonly target: Target<S>;
  readonly colour: Colour | null;
  readonly isAmongOthers: boolean;
}

/** What there is to paint. */
export interface Order<S> {
  readonly places: readonly Place<S>[];
  /** Whole paragraphs, and marks of paragraphs, that are to lose their highlight. */
  readonly bared: readonly (Word.Paragraph | Word.Range)[];
  /** The same targets, each in its paragraph, for what was not found. */
  again(targets: readonly Target<S>[]): Promise<readonly Target<S>[]>;
  /** Colours that may stand over what was found though the file does not tell of them; undefined where it tells all. */
  readonly isForeign?: ((highlight: string) => boolean) | undefined;
  /** Queues what comes before the paint of a batch, and behind it. @param isLast whether nothing more is painted then */
  queueBefore(painted: Painted<S>, isLast: boolean): void;
  queueBehind(painted: Painted<S>, isLast: boolean): void;
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  readonly isStopped?: (() => boolean) | undefined;
}

/** What was painted so far. */
export interface Painted<S> {
  readonly done: readonly Located<S>[];
  readonly lost: readonly Lost<S>[];
  readonly isStopped: boolean;
}

/**
 * Paints places in portions. Two `sync`s each, and two or three more for what Word does not find at first.
 * @throws WordFailure
 */
export async function paintInPortions<S>(
  context: Word.RequestContext,
  order: Order<S>,
  reading: Reading,
): Promise<Painted<S>> {
  const painted = await paintFrom(0, { context, order, reading, isAgain: false }, NOTHING_PAINTED);
  const missed = new Set(missedIn(painted, order));
  if (missed.size === 0 || painted.isStopped) return painted;
  const places = order.places.filter(({ target }) => missed.has(target.span));
  const targets = await order.again(places.map(({ target }) => target));
  const again = places.map((place, i) => ({ ...place, target: targets[i] ?? place.target }));
  const rest = { ...order, places: again, bared: [], isStopped: undefined, onProgress: undefined };
  const known = { ...painted, lost: painted.lost.filter(({ span }) => !missed.has(span)) };
  return paintFrom(0, { context, order: rest, reading, isAgain: true }, known);
}

export const NOTHING_PAINTED = { done: [], lost: [], isStopped: false } as const;

interface Work<S> {
  readonly context: Word.RequestContext;
  readonly order: Order<S>;
  readonly reading: Reading;
  readonly isAgain: boolean;
}

/** Paints the places from one on. @param before what was painted already */
async function paintFrom<S>(at: number, work: Work<S>, before: Painted<S>): Promise<Painted<S>> {
  const { context, order, reading, isAgain } = work;
  const places = order.places.slice(at, at + PORTION);
  const next = at + PORTION;
  const searches = queueSearches(
    context,
    places.map(({ target }) => target),
    { ...HIGHLIGHTS, ...(isAgain && EITHER_WAY) },
  );
  if (places.length > 0) await context.sync();

  const settled = searches.settle();
  const foreign = settled.found.filter((each) => isInForeign(each, order));
  const found = settled.found.filter((each) => !foreign.includes(each));
  const lost = [...settled.lost, ...foreign.map(({ span }) => ({ span, reason: 'notUnderstood' as const }))];
  const placeOf = new Map(places.map((place) => [place.target.span, place]));
  const coats = found.flatMap((place) => {
    const wanted = placeOf.get(place.span);
    return wanted ? [{ place, colour: wanted.colour, isAmongOthers: wanted.isAmongOthers }] : [];
  });
  const located = { ...before, done: [...before.done, ...found], lost: [...before.lost, ...lost] };
  const mayGoOn = !isAgain && missedIn(located, order).length > 0;
  const isLast = next >= order.places.length && !mayGoOn;
  order.queueBefore(located, isLast);
  const { mode, bodyText } = reading;
  const moved = await paintAll(context, { coats, bared: at === 0 ? order.bared : [], mode, bodyText }, () => {
    order.queueBehind(located, isLast);
  });
  const painted = without(located, moved);
  if (next >= order.places.length) return painted;
  order.onProgress?.(next, order.places.length);
  if (order.isStopped?.()) return { ...painted, isStopped: true };
  searches.release();
  return paintFrom(next, work, painted);
}

/** Besides, what is loaded with a hit need not be asked for one by one when it is painted. */
const HIGHLIGHTS = { load: 'font/highlightColor' } as const;

function isInForeign<S>({ hits }: Located<S>, { isForeign }: Order<S>): boolean {
  // Where there is no highlight, or are several, Word answers null or nothing, whatever the types say.
  return (
    isForeign !== undefined &&
    hits.some(({ font: { highlightColor } }) => Boolean(highlightColor) && isForeign(highlightColor))
  );
}

/** What was not found, and may be when it is searched for in another way. */
function missedIn<S>({ lost }: Painted<S>, { places }: Order<S>): S[] {
  const spans = new Set(lost.filter(({ reason }) => reason === 'notFound').map(({ span }) => span));
  return places.flatMap(({ target }) =>
    spans.has(target.span) && mayBeFoundAgain(target) ? [target.span] : [],
  );
}

/** What was painted, but for ranges that were not where they had been found. */
function without<S>(painted: Painted<S>, moved: ReadonlySet<Word.Range>): Painted<S> {
  if (moved.size === 0) return painted;
  const isMoved = ({ range }: Located<S>): boolean => moved.has(range);
  const lost = painted.done.filter(isMoved).map(({ span }) => ({ span, reason: 'changed' as const }));
  return {
    ...painted,
    done: painted.done.filter((each) => !isMoved(each)),
    lost: [...painted.lost, ...lost],
  };
}
