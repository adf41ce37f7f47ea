import type { Session } from '../../src/taskpane/tabs/placeholders/session';
import { fillsOf } from '../../src/taskpane/tabs/placeholders/transitions/undoSteps';
import type { Filled } from '../../src/worklist/filled';
import { type Anchors, anchorsOf } from './checks/anchors';
import { type Done, type Errand, explain, explainReading, paragraphsOf, tornApart } from './errands';
import { History } from './history';
import { differences, inOurs } from './model/compare';
import { reportOf } from './model/chunks';
import { type Glyph, type Report, visibleText } from './model/report';
import type { Scenario } from './scenario';
import type { Tally } from './checks/tally';
import type { ProofWord } from './word';

/** A scenario while it is played: what the report must be by now, and what is known of the pane's list. */
export class Course {
  report: Report;
  tracked: boolean;
  /** What stands in our colour. */
  ours: ReadonlySet<Glyph> = new Set();
  /** What the pane's entries stand for; what they stood for when it last read, if it has not since. */
  anchors: Anchors = new Map();
  /** Where the values stand that can be undone. */
  readonly filled = new WeakMap<Filled, readonly Glyph[]>();
  /** Nobody has edited since the pane read. */
  isFresh = false;
  /** The pane has read the report since something was undone outside of its body. */
  isElsewhereTold = true;
  readonly history: History;
  /** What the pane has been asked to write in this step, and what of it was seen to be done. */
  errands: Errand[] = [];
  written: (readonly Glyph[] | null)[] = [];
  /** The paragraphs in which somebody else has typed at the very place of one of them. */
  private readonly disturbed = new Set<number>();
  private moments: Report[] = [];

  constructor(
    readonly word: ProofWord,
    readonly scenario: Scenario,
    readonly tally: Tally,
  ) {
    this.report = reportOf(scenario.report);
    this.history = new History(word.host);
    this.tracked = scenario.tracked ?? false;
  }

  get session(): Session {
    return this.word.session;
  }

  /** Somebody else has typed at a place that was being written: what the pane says of it may be wrong. */
  get isDisturbed(): boolean {
    return this.disturbed.size > 0;
  }

  /**
   * A known limit (src/word/assumptions.md): a range that stays put while somebody types before it is written over, and a
   * Word that fails afterwards does not tell what stood there.
   */
  private get isMisled(): boolean {
    const { quirks } = this.word.host;
    return quirks.has('rangesStayPut') && quirks.has('insertTextRejects');
  }

  /** The fills that the pane can undo. */
  get undoable(): Filled[] {
    return fillsOf(this.session.store.state.undoable).flat();
  }

  /** A step begins in which these things may be written. */
  begin(errands: Errand[]): void {
    this.errands = errands;
    this.written = errands.map(() => null);
    this.disturbed.clear();
    this.moments = [this.report];
  }

  /**
   * Looks at the report, and takes for done of the errands what explains it.
   * @param wanted how many the pane says that it has done
   * @param mayBeRewritten the paragraphs of the errands need only read as they should
   * @returns what is wrong where nothing explains it
   */
  settle(wanted: number, mayBeRewritten = false): string[] {
    const now = this.word.read();
    const ours = this.word.ours;
    const open = this.errands.filter((_, i) => !this.written[i]);
    const done =
      explain(this.report, now, open, this.tracked, ours, wanted) ??
      (mayBeRewritten || this.isDisturbed
        ? explainReading(this.report, now, this.errands, this.disturbed, this.tracked, ours)
        : null);
    if (!done) return differences(this.report, now, ours);
    this.report = done.report;
    this.take(done);
    this.moments.push(this.report);
    this.ours = inOurs(this.report, now, ours);
    return [];
  }

  /** The report was edited in Word. */
  wasEdited(report: Report): void {
    const lost = this.isMisled ? paragraphsOf(this.report, this.errands) : [];
    for (const torn of [...lost, ...tornApart(this.report, report, this.errands)]) this.disturbed.add(torn);
    if (!hasSameElsewhere(this.report, report)) this.isElsewhereTold = false;
    this.report = report;
    this.moments.push(report);
    this.isFresh = false;
  }

  /** The report was closed and opened again. */
  wasReopened(): void {
    this.anchors = new Map();
  }

  /**
   * Finds out what the pane's entries stand for, in the report as it was at some moment of this step.
   * @returns whether its list is one of those moments'
   */
  anchor(): boolean {
    const { worklist } = this.session.store.state;
    if (!worklist) return false;
    for (const moment of [...this.moments].reverse()) {
      const anchors = anchorsOf(worklist, moment, this.word.host.quirks);
      if (!anchors) continue;
      this.anchors = anchors;
      return true;
    }
    return false;
  }

  private take({ written }: Done): void {
    let next = 0;
    this.written = this.written.map((one) => one ?? written[next++] ?? null);
  }
}

function hasSameElsewhere(before: Report, now: Report): boolean {
  const elsewhere = ({ paragraphs }: Report): string =>
    paragraphs
      .filter(({ part }) => part !== 'body')
      .map(visibleText)
      .join('\n');
  return elsewhere(before) === elsewhere(now);
}
