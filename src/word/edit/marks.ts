import { readItems, withItems } from '../read/items';
import { bodyOf, isPlain, type Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { nextTask, stepByStep } from '../../report/steps';
import { joinTargets } from '../locate/joinedSearch';
import type { Lost } from '../locate/match';
import { bodyScope, intervalScope, paragraphScope } from '../locate/scope';
import type { Target } from '../locate/targets';
import { queueColourChange } from '../office/colourProperty';
import { type Colour, nameOfColour } from '../office/colours';
import { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import { run } from '../office/run';
import { readSetting, writeSetting } from '../office/settings';
import { ensurePausable, type IfUnknown } from '../office/tracking';
import { packageFromFile } from '../package/packageFromFile';
import type { PackageParagraph } from '../package/paragraphs';
import { readColours, type ReportPackage } from '../package/reportPackage';
import { readSnapshot } from '../read/readSnapshot';
import { ITEMS, type ReportSnapshot, TEXTS } from '../read/snapshot';
import { withStories } from '../read/readStories';
import { wholeOf } from '../read/wholeReport';
import { type FileTold, toldOf } from './fileTold';
import { type ColourWishes, type MarkPlan, planMarks } from './markPlan';
import { NOTHING_PAINTED, type Painted, Painting, type PaintOrder, PORTION } from './painting';

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

/** How a report is read to be marked. */
export interface MarkReading {
  readonly ifUnknown?: IfUnknown;
  /** The report as the caller has read it, and how many spans it held: tells in which way it is best read. */
  readonly known?: { readonly paragraphs: readonly Paragraph[]; readonly spans: number } | undefined;
}

/** How it is marked. */
export interface MarkOptions extends ColourWishes {
  /** Told how many places of how many are painted, as long as there are more to come. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Asked then whether to go on. */
  readonly isStopped?: () => boolean;
}

/** The report as it is now, to be marked. */
export interface MarkableReport {
  readonly paragraphs: readonly Paragraph[];
  /**
   * Sees to it that our colour stands over these spans and nowhere else: lays what is missing, takes away what is too
   * much (a filled or edited placeholder's, with no spans all of it). Foreign highlights stay. At most two `sync`s, one
   * more where headers or notes are marked or to be marked, two more for each further portion of `PORTION` places, and more
   * where something goes wrong.
   * @throws WordFailure; a mark that is laid then is known by its colour, and the next call takes care of it
   */
  mark<S extends Span>(spans: readonly S[], options?: MarkOptions): Promise<Marks<S>>;
}

/**
 * Reads the report and lets it be marked, with no other action in between. One `sync` for the reading.
 * @param action finds out what is to be marked, and marks it
 * @throws WordFailure
 */
export function withMarkable<T>(
  reading: MarkReading,
  action: (report: MarkableReport) => Promise<T>,
): Promise<T> {
  return inTurn(() => readAndMark(reading, action));
}

/** Takes every mark away. No `sync` where none was laid. @throws WordFailure */
export function clearMarks(reading: MarkReading = {}): Promise<Marks<Span>> {
  return inTurn(async () => {
    if (readSetting('markColour') === undefined) return NOTHING_MARKED;
    return readAndMark(reading, (report) => report.mark<Span>([]));
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

async function readAndMark<T>(
  { ifUnknown = 'ask', known }: MarkReading,
  action: (report: MarkableReport) => Promise<T>,
): Promise<T> {
  await ensurePausable(ifUnknown);
  return run(async (context) => {
    const isFew = known && isPlain(bodyOf(known.paragraphs)) && known.spans > 0 && known.spans <= PORTION;
    const snapshot = await readSnapshot(context, isFew ? TEXTS : ITEMS);
    const paragraphs = await wholeOf(snapshot);
    return action({ paragraphs, mark: (spans, options) => mark(context, snapshot, spans, options) });
  });
}

/** Reads headers and notes that are to be marked, or are. At most one `sync`. */
async function withMarked(
  context: Word.RequestContext,
  snapshot: ReportSnapshot,
  file: ReportPackage,
  spans: readonly Span[],
  former: Colour | undefined,
): Promise<{ whole: ReportSnapshot; told: FileTold }> {
  const colour = readSetting('markColour') ?? snapshot.colour ?? former;
  const isOurs = (highlight: string | null): boolean =>
    colour !== undefined && highlight === (nameOfColour(colour) ?? colour);
  const isMarked = ({ pieces, markHighlight }: PackageParagraph): boolean =>
    isOurs(markHighlight) || pieces.some(({ highlight }) => isOurs(highlight));
  const whole = await withStories(context, snapshot, spans, ({ paragraphs }) => paragraphs.some(isMarked));
  return { whole, told: await toldOf(whole, file) };
}

async function mark<S extends Span>(
  context: Word.RequestContext,
  snapshot: ReportSnapshot,
  spans: readonly S[],
  { onProgress, isStopped, ...wishes }: MarkOptions = {},
): Promise<Marks<S>> {
  const { file } = snapshot;
  // Without the file it is not known what is highlighted: nothing is laid then that could not be told from the clerk's.
  if (file === null || file instanceof WordFailure) throw file ?? new WordFailure('mismatch', 'No OOXML');
  const { whole, told } = await withMarked(context, snapshot, file, spans, wishes.former);
  const plan = await stepByStep(planMarks(spans, whole, told, bodyScope(context), wishes));
  const marking = new Marking(context, whole, plan);
  const order = await marking.order();
  const isIdle = !plan.isKnown && order.targets.length + order.cleared.length === 0;
  if (isIdle) return marking.conclude(NOTHING_PAINTED, false);
  const painting = new Painting(context, whole, order);
  // Portion by portion, and then what was not found at first.
  while (await painting.paintPortion()) {
    onProgress?.(painting.searched, painting.total);
    if (isStopped?.()) return marking.conclude(painting, true);
  }
  if (await painting.turnToMissed()) while (await painting.paintPortion());
  return marking.conclude(painting, false);
}

/** The marks of one action, from the plan to what became of it. */
class Marking<S extends Span> {
  private after: OfficeExtension.ClientResult<string> | undefined;
  private isGoneAtLast = false;
  private items: ReportSnapshot['items'];
  /** What is to get our colour. */
  private readonly laid: ReadonlySet<S | object>;

  constructor(
    private readonly context: Word.RequestContext,
    private readonly snapshot: ReportSnapshot,
    private readonly plan: MarkPlan<S>,
  ) {
    this.items = snapshot.items;
    this.laid = new Set(plan.bare.map(({ span }) => span));
  }

  async order(): Promise<PaintOrder<S | object>> {
    const { context, snapshot, plan, laid } = this;
    const { bare, staleMarks, colour } = plan;
    const scope = bodyScope(context);
    const taken: Target<object>[] = staleMarks.intervals.map((each) => ({ ...each, span: each, scope }));
    const all: Target<S | object>[] = [...bare, ...taken].sort((a, b) => a.paragraphIndex - b.paragraphIndex);
    const isShort = all.length <= PORTION && staleMarks.wholes.length + staleMarks.marks.length === 0;
    const ofBody = all.filter((target) => this.isInBody(target));
    const inBody = isShort ? joinTargets(ofBody, snapshot, () => scope, true) : null;
    if (!inBody) await this.ensureItems();
    const itemAt = (index: number): Word.Paragraph[] => {
      const item = this.items[index];
      return item ? [item] : [];
    };
    return {
      targets: all,
      colourOf: ({ span }) => (laid.has(span) ? colour : null),
      isAmongOthers: (index) => plan.isAmongOthers(index),
      cleared: [...staleMarks.wholes.flatMap(itemAt), ...staleMarks.marks.flatMap(itemAt).map(markOf)],
      ours: colour,
      together: (portion) => this.together(portion, inBody),
      inParagraphs: async (missed) => {
        await this.ensureItems();
        return this.inParagraphs(missed);
      },
      queueBefore: (painted, isLast) => {
        this.queueColour(painted, isLast);
      },
      queueBehind: (painted, isLast) => {
        if (!isLast || !this.isGone(painted)) return;
        this.isGoneAtLast = true;
        if (snapshot.givesOoxml) this.after = context.document.body.getOoxml();
      },
    };
  }

  async conclude(painted: Painted<S | object>, isStopped: boolean): Promise<Marks<S>> {
    const { plan } = this;
    const { colour, staleMarks } = plan;
    await nextTask(); // not along with what is drawn of the last portion
    // What cannot be reached without our knowing it, such as the code of a field, is seen only now.
    const isLeft = this.isGoneAtLast && (await this.coloursNow()).has(nameOfColour(colour) ?? colour);
    if (this.isGoneAtLast && !isLeft) writeSetting('markColour', undefined);
    const isSpan = (span: S | object): span is S => this.laid.has(span);
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
    return after ? stepByStep(readColours(after.value)) : (await packageFromFile()).colours;
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
    return this.plan.done.length > 0 || done.some(({ span }) => this.laid.has(span));
  }

  /** Forgotten only when none of our colour can be left: a span that was not found may still have part of its mark. */
  private isGone(painted: Painted<S | object>): boolean {
    return !this.hasOurs(painted) && painted.lost.length + this.plan.staleMarks.unreachable === 0;
  }

  private isInBody({ paragraphIndex }: Target<S | object>): boolean {
    return this.snapshot.paragraphs[paragraphIndex]?.part === 'body';
  }

  /**
   * Some targets: those of the body searched for in all the paragraphs from the first to the last where that can be.
   * @param joined those of the body, where they are searched for together already
   */
  private together(
    portion: readonly Target<S | object>[],
    joined: readonly Target<S | object>[] | null,
  ): readonly Target<S | object>[] {
    const others = this.inParagraphs(portion.filter((target) => !this.isInBody(target)));
    if (joined) return [...joined, ...others];
    const each = this.inParagraphs(portion.filter((target) => this.isInBody(target)));
    const scopeOf: Parameters<typeof joinTargets>[2] = ({ first, last }) => {
      const [from, to] = [this.items[first], this.items[last]];
      return from && to ? intervalScope(from, to, `interval ${first} ${last}`) : bodyScope(this.context);
    };
    return [...(joinTargets(each, this.snapshot, scopeOf, false) ?? each), ...others];
  }

  /** The targets, each in its own paragraph. */
  private inParagraphs(targets: readonly Target<S | object>[]): Target<S | object>[] {
    return targets.flatMap((target) => {
      const item = this.items[target.paragraphIndex];
      return item ? [{ ...target, scope: paragraphScope(item, target.paragraphIndex) }] : [];
    });
  }

  private async ensureItems(): Promise<void> {
    const { context, snapshot } = this;
    if (this.items[0] || snapshot.paragraphs.length === 0) return;
    const items = await readItems(context, snapshot);
    if (!items) throw new WordFailure('gone', 'The report has changed since it was read');
    this.items = withItems(snapshot, items).items;
  }
}

/** The mark of a paragraph: new paragraphs inherit its highlight. */
function markOf(paragraph: Word.Paragraph): Word.Range {
  return paragraph.getRange('End').expandTo(paragraph.getRange('After'));
}
