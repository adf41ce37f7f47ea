import type { Colour } from '../office/colours';
import { hasMoved, type Lost, type Match, type SearchResult } from '../locate/match';
import { EITHER_WAY, queueSearches } from '../locate/search';
import { mayBeFoundAgain, type Target } from '../locate/targets';
import { queuePaused, syncPaused } from '../office/tracking';
import { queueBodyText, type ReportSnapshot } from '../read/snapshot';

/** So many targets are searched for and painted in one pair of batches: Word on the web takes no more at once with ease. */
export const PORTION = 200;

/** What there is to paint. */
export interface PaintOrder<S> {
  readonly targets: readonly Target<S>[];
  /** In what colour a target is to be painted; null to take the highlight away. */
  colourOf(target: Target<S>): Colour | null;
  /** Whether something in a paragraph is highlighted in another colour, which must not be lost if a range has moved. */
  isAmongOthers(paragraphIndex: number): boolean;
  /** Whole paragraphs, and marks of paragraphs, that are to lose their highlight. */
  readonly cleared: readonly (Word.Paragraph | Word.Range)[];
  /** The colour of our marks. */
  readonly ours: Colour;
  /** Some targets with where they are searched for together. */
  together(targets: readonly Target<S>[]): readonly Target<S>[];
  /** Each in its own paragraph, for what was not found. */
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

/** A range to be painted, and how. */
interface HighlightChange {
  readonly match: Match<unknown>;
  readonly colour: Colour | null;
  readonly isAmongOthers: boolean;
}

/** Besides, what is loaded with a hit need not be asked for one by one when it is painted. */
const HIGHLIGHTS = { load: 'font/highlightColor' } as const;

/** Queues laying a colour over something, or taking the highlight away. */
export function paint({ font }: Pick<Word.Range, 'font'>, colour: Colour | null): void {
  // The types know strings only; null is what clears, in every Word that we serve.
  font.highlightColor = colour as string;
}

/** An order on its way: whoever has it painted decides after each portion whether to go on. */
export class Painting<S> implements Painted<S> {
  done: Match<S>[] = [];
  lost: Lost<S>[] = [];
  /** How many targets were searched for. */
  searched = 0;
  /** What was not found, and may be when it is searched for in another way. */
  private readonly missed = new Set<S>();
  /** The same when it is searched for once more. */
  private again: readonly Target<S>[] | undefined;

  constructor(
    private readonly context: Word.RequestContext,
    private readonly snapshot: ReportSnapshot,
    private readonly order: PaintOrder<S>,
  ) {}

  get total(): number {
    return this.targets.length;
  }

  private get targets(): readonly Target<S>[] {
    return this.again ?? this.order.targets;
  }

  /**
   * Searches for the next portion of the targets and paints it. Two `sync`s, and two more where somebody has edited.
   * @returns whether there are more
   * @throws WordFailure
   */
  async paintPortion(): Promise<boolean> {
    const { context, order, again, searched } = this;
    const some = this.targets.slice(searched, searched + PORTION);
    const portion = again ? some : order.together(some);
    const searches = queueSearches(context, portion, { ...HIGHLIGHTS, ...(again && EITHER_WAY) });
    if (portion.length > 0) await context.sync();

    const { found, lost } = this.withoutForeign(searches.resolve());
    const targetOf = new Map(portion.map((target) => [target.span, target]));
    const changes = found.flatMap((match): HighlightChange[] => {
      const target = targetOf.get(match.span);
      if (!target) return [];
      const isAmongOthers = order.isAmongOthers(target.paragraphIndex);
      return [{ match, colour: order.colourOf(target), isAmongOthers }];
    });
    const cleared = searched === 0 && !again ? order.cleared : [];
    this.searched = searched + PORTION;
    const hasMore = this.searched < this.total;
    this.done.push(...found);
    this.lost.push(...lost);
    if (!again) this.remember(targetOf, lost);
    const isLast = !hasMore && this.missed.size === 0;
    order.queueBefore(this, isLast);
    const moved = await this.paintAll(changes, cleared, () => {
      order.queueBehind(this, isLast);
    });
    if (moved.size > 0) this.takeBack(moved);
    if (hasMore) searches.release();
    return hasMore;
  }

  /**
   * Turns to what was not found at first, to be searched for once more: in its own paragraph, and by single characters.
   * @returns whether there is any
   */
  async turnToMissed(): Promise<boolean> {
    const { missed } = this;
    if (missed.size === 0) return false;
    this.again = await this.order.inParagraphs(this.targets.filter(({ span }) => missed.has(span)));
    this.lost = this.lost.filter(({ span }) => !missed.has(span));
    this.searched = 0;
    missed.clear();
    return true;
  }

  private remember(targetOf: ReadonlyMap<S, Target<S>>, lost: readonly Lost<S>[]): void {
    for (const { span, reason } of lost) {
      const target = targetOf.get(span);
      if (reason === 'notFound' && target && mayBeFoundAgain(target)) this.missed.add(span);
    }
  }

  /** Where the file may leave out highlights, what is highlighted in another colour than ours is the clerk's. */
  private withoutForeign({ found, lost }: SearchResult<S>): SearchResult<S> {
    if (this.snapshot.lostHighlights.length === 0) return { found, lost };
    const foreign = found.filter((match) => isInOther(match, this.order.ours));
    const notUnderstood = foreign.map(({ span }) => ({ span, reason: 'notUnderstood' as const }));
    return { found: found.filter((match) => !foreign.includes(match)), lost: [...lost, ...notUnderstood] };
  }

  /**
   * Paints. Where a range is no longer where it was found, for somebody has edited before it and this Word does not move
   * ranges (office-js#2800), what stood there gets its highlight back. One `sync`, up to two more where somebody has edited.
   * @param queueLook queues what is to be read when all is painted
   * @returns the ranges that were not where they had been found
   * @throws WordFailure
   */
  private async paintAll(
    changes: readonly HighlightChange[],
    cleared: PaintOrder<S>['cleared'],
    queueLook: () => void,
  ): Promise<ReadonlySet<Word.Range>> {
    const { context, snapshot } = this;
    const paused = changes.length + cleared.length > 0 ? snapshot.mode : 'Off';
    const now = queueBodyText(context);
    for (const { match, isAmongOthers } of changes)
      if (isAmongOthers) match.range.load('text,font/highlightColor'); // as they are before
    queuePaused(context.document, paused, () => {
      for (const { match, colour } of changes) paint(match.range, colour);
      for (const each of cleared) paint(each, null);
    });
    queueLook();
    await syncPaused(context, paused);

    // As long as nobody has edited, everything is where it was.
    if (changes.length === 0 || now() === snapshot.bodyText) return new Set();
    const others = changes.filter(({ isAmongOthers }) => !isAmongOthers);
    for (const { match } of others) match.range.load('text');
    if (others.length > 0) await context.sync();
    const moved = changes.filter(({ match }) => hasMoved(match));
    if (moved.length > 0) {
      queuePaused(context.document, paused, () => {
        // Of several colours Word says none: no more is known than that it was not ours alone.
        for (const { match, isAmongOthers } of moved)
          paint(match.range, (isAmongOthers && match.range.font.highlightColor) || null);
      });
      await syncPaused(context, paused);
    }
    return new Set(moved.map(({ match }) => match.range));
  }

  /** What was painted and had moved was not. */
  private takeBack(moved: ReadonlySet<Word.Range>): void {
    const isMoved = ({ range }: Match<S>): boolean => moved.has(range);
    this.lost.push(...this.done.filter(isMoved).map(({ span }) => ({ span, reason: 'changed' as const })));
    this.done = this.done.filter((each) => !isMoved(each));
  }
}

function isInOther({ hits }: Match<unknown>, ours: Colour): boolean {
  // Where there is no highlight, or are several, Word answers null or nothing, whatever the types say.
  return hits.some(({ font: { highlightColor } }) => (highlightColor || ours).toUpperCase() !== ours);
}
