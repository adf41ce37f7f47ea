import type { Colour } from '../office/colours';
import type { Lost, Match, SearchResult } from '../locate/match';
import { EITHER_WAY, queueSearches } from '../locate/search';
import { mayBeFoundAgain, type Target } from '../locate/targets';
import type { ReportSnapshot } from '../read/snapshot';
import { paintAll } from './paint';

/** So many targets are searched for and painted in one pair of batches: Word on the web takes no more at once with ease. */
export const PORTION = 200;

/** What is searched for and painted together. */
export function portionsOf<T>(all: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / PORTION) }, (_, i) =>
    all.slice(i * PORTION, (i + 1) * PORTION),
  );
}

/** What is to be painted: where to search for it, and in what colour; null to take the highlight away. */
export interface PaintTarget<S> {
  readonly target: Target<S>;
  readonly colour: Colour | null;
  /** Whether something in its paragraph is highlighted in another colour. */
  readonly isAmongOthers: boolean;
}

/** What there is to paint. */
export interface PaintOrder<S> {
  readonly targets: readonly PaintTarget<S>[];
  /** Whole paragraphs, and marks of paragraphs, that are to lose their highlight. */
  readonly cleared: readonly (Word.Paragraph | Word.Range)[];
  /** The colour of our marks. */
  readonly ours: Colour;
  /** The same targets, each in its paragraph, for what was not found. */
  inParagraphs(targets: readonly Target<S>[]): Promise<readonly Target<S>[]>;
  /** Queues what comes before the paint of a batch, and behind it. @param isLast whether nothing more is painted then */
  queueBefore(painted: Painted<S>, isLast: boolean): void;
  queueBehind(painted: Painted<S>, isLast: boolean): void;
}

/** What was painted so far. */
export interface Painted<S> {
  readonly done: readonly Match<S>[];
  readonly lost: readonly Lost<S>[];
}

export const NOTHING_PAINTED = { done: [], lost: [] } as const;

/** Besides, what is loaded with a hit need not be asked for one by one when it is painted. */
const HIGHLIGHTS = { load: 'font/highlightColor' } as const;

/** An order on its way: whoever has it painted decides after each portion whether to go on. */
export class Painting<S> {
  painted: Painted<S> = NOTHING_PAINTED;
  /** How many targets were searched for. */
  searched = 0;
  private isRetry = false;

  constructor(
    private readonly context: Word.RequestContext,
    private readonly snapshot: ReportSnapshot,
    private order: PaintOrder<S>,
  ) {}

  get total(): number {
    return this.order.targets.length;
  }

  /**
   * Searches for the next portion of the targets and paints it. Two `sync`s, and two more where somebody has edited.
   * @returns whether there are more
   * @throws WordFailure
   */
  async paintPortion(): Promise<boolean> {
    const { context, order, snapshot, searched } = this;
    const portion = order.targets.slice(searched, searched + PORTION);
    const searches = queueSearches(
      context,
      portion.map(({ target }) => target),
      { ...HIGHLIGHTS, ...(this.isRetry && EITHER_WAY) },
    );
    if (portion.length > 0) await context.sync();

    const { found, lost } = this.withoutForeign(searches.resolve());
    const wanted = new Map(portion.map((each) => [each.target.span, each]));
    const changes = found.flatMap((match) => {
      const { colour, isAmongOthers } = wanted.get(match.span) ?? {};
      return colour === undefined ? [] : [{ match, colour, isAmongOthers: isAmongOthers ?? false }];
    });
    const cleared = searched === 0 ? order.cleared : [];
    this.searched = searched + PORTION;
    const hasMore = this.searched < this.total;
    const painted = {
      done: [...this.painted.done, ...found],
      lost: [...this.painted.lost, ...lost],
    };
    this.painted = painted;
    const isLast = !hasMore && this.missed().length === 0;
    order.queueBefore(painted, isLast);
    const { mode, bodyText } = snapshot;
    const moved = await paintAll(context, { changes, cleared, mode, bodyText }, () => {
      order.queueBehind(painted, isLast);
    });
    this.painted = without(painted, moved);
    if (hasMore) searches.release();
    return hasMore;
  }

  /**
   * Turns to what was not found at first, to be searched for once more: in its own paragraph, and by single characters.
   * @returns whether there is any
   */
  async turnToMissed(): Promise<boolean> {
    const missed = new Set(this.missed());
    if (missed.size === 0) return false;
    const again = this.order.targets.filter(({ target }) => missed.has(target.span));
    const inParagraphs = await this.order.inParagraphs(again.map(({ target }) => target));
    const targets = again.map((each, i) => ({ ...each, target: inParagraphs[i] ?? each.target }));
    this.order = { ...this.order, targets, cleared: [] };
    this.painted = {
      done: this.painted.done,
      lost: this.painted.lost.filter(({ span }) => !missed.has(span)),
    };
    this.searched = 0;
    this.isRetry = true;
    return true;
  }

  /** What was not found, and may be when it is searched for in another way. */
  private missed(): S[] {
    if (this.isRetry) return [];
    const { lost } = this.painted;
    const spans = new Set(lost.filter(({ reason }) => reason === 'notFound').map(({ span }) => span));
    return this.order.targets.flatMap(({ target }) =>
      spans.has(target.span) && mayBeFoundAgain(target) ? [target.span] : [],
    );
  }

  /** Where the file may leave out highlights, what is highlighted in another colour than ours is the clerk's. */
  private withoutForeign({ found, lost }: SearchResult<S>): SearchResult<S> {
    if (this.snapshot.lostHighlights.length === 0) return { found, lost };
    const foreign = found.filter((match) => isInOther(match, this.order.ours));
    const notUnderstood = foreign.map(({ span }) => ({ span, reason: 'notUnderstood' as const }));
    return { found: found.filter((match) => !foreign.includes(match)), lost: [...lost, ...notUnderstood] };
  }
}

function isInOther({ hits }: Match<unknown>, ours: Colour): boolean {
  // Where there is no highlight, or are several, Word answers null or nothing, whatever the types say.
  return hits.some(({ font: { highlightColor } }) => (highlightColor || ours).toUpperCase() !== ours);
}

/** What was painted, but for ranges that were not where they had been found. */
function without<S>(painted: Painted<S>, moved: ReadonlySet<Word.Range>): Painted<S> {
  if (moved.size === 0) return painted;
  const isMoved = ({ range }: Match<S>): boolean => moved.has(range);
  const lost = painted.done.filter(isMoved).map(({ span }) => ({ span, reason: 'changed' as const }));
  return {
    done: painted.done.filter((each) => !isMoved(each)),
    lost: [...painted.lost, ...lost],
  };
}
