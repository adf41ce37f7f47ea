import { isPlain, type Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { type Colour, nameOfColour } from '../office/colours';
import { queueColourChange } from '../office/colourProperty';
import { WordFailure } from '../office/failure';
import { joinTargets, type ParagraphInterval } from '../locate/joinedSearch';
import { inTurn } from '../office/inTurn';
import { readItems, readSnapshot } from '../read/readSnapshot';
import type { Lost } from '../locate/match';
import type { Target } from '../locate/targets';
import { type MarkPlan, planMarks } from './markPlan';
import { packageFromFile } from '../package/packageFromFile';
import { readPackage } from '../package/reportPackage';
import {
  NOTHING_PAINTED,
  type PaintOrder,
  type Painted,
  Painting,
  type PaintTarget,
  PORTION,
  portionsOf,
} from './paintInPortions';
import { ITEMS, type ReportSnapshot, TEXTS } from '../read/snapshot';
import { run } from '../office/run';
import { bodyScope, paragraphScope, type Scope, intervalScope } from '../locate/scope';
import { readSetting, writeSetting } from '../office/settings';
import { ensurePausable, type IfUnknown } from '../office/tracking';

/** What became of the spans that were to be marked. */
export interface Marks<S> {
  readonly marked: S[];
  /** Left as they are: the clerk has highlighted them. */
  readonly kept: S[];
  /** Left as they are: they stand in a content control whose content is locked. */
  readonly locked: S[];
  readonly lost: Lost<S>[];
  /** Places in our colour that are to lose it and could not be reached. */
  readonly unreached: number;
  /** The clerk has stopped it: what was not marked by then is not. */
  readonly isStopped: boolean;
}

/** How to mark. */
export interface MarkOptions {
  readonly ifUnknown?: IfUnknown;
  /**
   * The colour that was ours until all marks were taken away: Word's own undo may have brought them back. It is ours again
   * only if nothing else stands in it, for the clerk may have taken to it since.
   */
  readonly former?: Colour | undefined;
  /** The report as the caller has read it, and how many spans it held: tells in which way it is best read. */
  readonly known?: { readonly paragraphs: readonly Paragraph[]; readonly spans: number } | undefined;
  /** Told how many places of how many are painted, as long as there are more to come. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Asked then whether to go on. */
  readonly isStopped?: () => boolean;
}

/**
 * Sees to it that our colour stands over these spans and nowhere else: lays what is missing, takes away what is too
 * much (a filled or edited placeholder's, with no spans all of it). Foreign highlights stay. At most three `sync`s, two
 * more for each further portion of `PORTION` places, and more where something goes wrong.
 * @param spansIn the spans to be marked, in the report as it is now
 * @throws WordFailure; a mark that is laid then is known by its colour, and the next call takes care of it
 */
export function setMarks<S extends Span>(
  spansIn: (paragraphs: readonly Paragraph[]) => readonly S[],
  options: MarkOptions = {},
): Promise<Marks<S>> {
  return inTurn(async () => {
    await ensurePausable(options.ifUnknown ?? 'ask');
    return run((context) => declareMarks(context, spansIn, options));
  });
}

/** Takes every mark away. No `sync` where none was laid. @throws WordFailure */
export function clearMarks(options: Pick<MarkOptions, 'ifUnknown'> = {}): Promise<Marks<Span>> {
  return inTurn(async () => {
    if (readSetting('markColour') === undefined) return NOTHING_MARKED;
    await ensurePausable(options.ifUnknown ?? 'ask');
    return run((context) => declareMarks<Span>(context, () => [], options));
  });
}

const NOTHING_MARKED: Marks<Span> = {
  marked: [],
  kept: [],
  locked: [],
  lost: [],
  unreached: 0,
  isStopped: false,
};

async function declareMarks<S extends Span>(
  context: Word.RequestContext,
  spansIn: (paragraphs: readonly Paragraph[]) => readonly S[],
  options: MarkOptions,
): Promise<Marks<S>> {
  const { known } = options;
  const isFew = known && isPlain(known.paragraphs) && known.spans > 0 && known.spans <= PORTION;
  const snapshot = await readSnapshot(context, isFew ? TEXTS : ITEMS);
  const { file } = snapshot;
  // Without the file it is not known what is highlighted: nothing is laid then that could not be told from the clerk's.
  if (file === null || file instanceof WordFailure) throw file ?? new WordFailure('mismatch', 'No OOXML');
  const plan = planMarks(spansIn(snapshot.paragraphs), snapshot, file, bodyScope(context), options.former);
  const marking = new Marking(context, snapshot, plan);
  const order = await marking.order();
  const isIdle = !plan.isKnown && order.targets.length + order.cleared.length === 0;
  if (isIdle) return marking.conclude(NOTHING_PAINTED, false);
  const painting = new Painting(context, snapshot, order);
  const isStopped = await paintAsLongAs(painting, options);
  return marking.conclude(painting.painted, isStopped);
}

/** Paints portion by portion, and then what was not found at first. @returns whether the clerk has stopped it */
async function paintAsLongAs(
  painting: Painting<unknown>,
  { onProgress, isStopped }: MarkOptions,
): Promise<boolean> {
  while (await painting.paintPortion()) {
    onProgress?.(painting.searched, painting.total);
    if (isStopped?.()) return true;
  }
  if (await painting.turnToMissed()) while (await painting.paintPortion());
  return false;
}

/** The marks of one action, from the plan to what became of it. */
class Marking<S extends Span> {
  private after: OfficeExtension.ClientResult<string> | undefined;
  private isGoneAtLast = false;
  private items: readonly Word.Paragraph[];

  constructor(
    private readonly context: Word.RequestContext,
    private readonly snapshot: ReportSnapshot,
    private readonly plan: MarkPlan<S>,
  ) {
    this.items = snapshot.items;
  }

  async order(): Promise<PaintOrder<S | object>> {
    const { context, plan } = this;
    const { bare, staleMarks, colour } = plan;
    const scope = bodyScope(context);
    const taken: Target<object>[] = staleMarks.intervals.map((each) => ({ ...each, span: each, scope }));
    const all: Target<S | object>[] = [...bare, ...taken].sort((a, b) => a.paragraphIndex - b.paragraphIndex);
    const inScopes = await this.inScopes(all, scope);
    const laid = new Set<S | object>(bare.map(({ span }) => span));
    const targets = inScopes.map((target): PaintTarget<S | object> => ({
      target,
      colour: laid.has(target.span) ? colour : null,
      isAmongOthers: plan.isAmongOthers(target.paragraphIndex),
    }));
    const itemAt = (index: number): Word.Paragraph[] => this.items.slice(index, index + 1);
    return {
      targets,
      cleared: [...staleMarks.wholes.flatMap(itemAt), ...staleMarks.marks.flatMap(itemAt).map(markOf)],
      ours: colour,
      inParagraphs: (missed) => {
        const spans = new Set(missed.map(({ span }) => span));
        return this.inParagraphs(all.filter(({ span }) => spans.has(span)));
      },
      queueBefore: (painted, isLast) => {
        this.queueColour(painted, isLast);
      },
      queueBehind: (painted, isLast) => {
        if (!isLast || !this.isGone(painted)) return;
        this.isGoneAtLast = true;
        if (this.snapshot.givesOoxml) this.after = context.document.body.getOoxml();
      },
    };
  }

  async conclude(painted: Painted<S | object>, isStopped: boolean): Promise<Marks<S>> {
    const { plan } = this;
    const { colour, staleMarks } = plan;
    // What cannot be reached without our knowing it, such as the code of a field, is seen only now.
    const isLeft = this.isGoneAtLast && (await this.coloursNow()).has(nameOfColour(colour) ?? colour);
    if (this.isGoneAtLast && !isLeft) writeSetting('markColour', undefined);
    const bare = new Set<S | object>(plan.bare.map(({ span }) => span));
    const isSpan = (span: S | object): span is S => bare.has(span);
    const laid = painted.done.map(({ span }) => span).filter(isSpan);
    const lost = painted.lost.filter((each): each is Lost<S> => isSpan(each.span));
    const unreached = staleMarks.unreachable + painted.lost.length - lost.length;
    return {
      marked: [...plan.done, ...laid].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
      kept: [...plan.kept],
      locked: [...plan.locked],
      lost: [...plan.lost, ...lost],
      unreached: isLeft ? Math.max(unreached, 1) : unreached,
      isStopped,
    };
  }

  /** The colours in use when all is painted. */
  private async coloursNow(): Promise<ReadonlySet<string>> {
    const { after } = this;
    return (after ? readPackage(after.value) : await packageFromFile()).colours;
  }

  /** First the colour, then the paint: should the paint fail half-way, what stands is known to be ours. */
  private queueColour(painted: Painted<S | object>, isLast: boolean): void {
    const { colour, isKnown } = this.plan;
    const hasOurs = this.hasOurs(painted);
    if (hasOurs) writeSetting('markColour', colour);
    const isGone = isLast && this.isGone(painted);
    queueColourChange(
      this.context,
      this.snapshot.colour,
      !isGone && (hasOurs || isKnown) ? colour : undefined,
    );
  }

  private hasOurs({ done }: Painted<S | object>): boolean {
    const laid = new Set<S | object>(this.plan.bare.map(({ span }) => span));
    return this.plan.done.length > 0 || done.some(({ span }) => laid.has(span));
  }

  /** Forgotten only when none of our colour can be left: a span that was not found may still have part of its mark. */
  private isGone(painted: Painted<S | object>): boolean {
    return !this.hasOurs(painted) && painted.lost.length + this.plan.staleMarks.unreachable === 0;
  }

  /** The targets with where they are searched for: together where that can be, else each in its paragraph. */
  private async inScopes(
    targets: readonly Target<S | object>[],
    body: Scope,
  ): Promise<readonly Target<S | object>[]> {
    const { snapshot, plan } = this;
    const needsItems = plan.staleMarks.wholes.length + plan.staleMarks.marks.length > 0;
    const together =
      targets.length <= PORTION && !needsItems ? joinTargets(targets, snapshot, () => body, true) : null;
    if (together) return together;
    const each = await this.inParagraphs(targets);
    return portionsOf(each).flatMap((portion) => {
      const scopeOf = ({ first, last }: ParagraphInterval): Scope => {
        const [from, to] = [this.items[first], this.items[last]];
        return from && to ? intervalScope(from, to, `interval ${first} ${last}`) : body;
      };
      return joinTargets(portion, snapshot, scopeOf, false) ?? portion;
    });
  }

  /** The targets, each in its own paragraph. */
  private async inParagraphs(targets: readonly Target<S | object>[]): Promise<Target<S | object>[]> {
    const { context, snapshot } = this;
    if (this.items.length === 0 && snapshot.paragraphs.length > 0) {
      const items = await readItems(context, snapshot);
      if (!items) throw new WordFailure('gone', 'The report has changed since it was read');
      this.items = items;
    }
    return targets.flatMap((target) => {
      const item = this.items[target.paragraphIndex];
      return item ? [{ ...target, scope: paragraphScope(item, target.paragraphIndex) }] : [];
    });
  }
}

/** The mark of a paragraph: new paragraphs inherit its highlight. */
function markOf(paragraph: Word.Paragraph): Word.Range {
  return paragraph.getRange('End').expandTo(paragraph.getRange('After'));
}
