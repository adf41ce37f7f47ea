import { reportYear } from '../../../library/reportYear';
import type { Span } from '../../../report/span';
import { dismissalOf } from '../../../review/dismissed';
import type { Finding, Severity } from '../../../review/finding';
import { type Fix, fixesOf, undoneBy } from '../../../review/fixes';
import { bodyOf } from '../../../report/paragraph';
import { type RemnantKind, remnantsOf } from '../../../review/remnants';
import { worstOf } from '../../../word/edit/fillOutcome';
import { fillSpans, type FillResult } from '../../../word/edit/fill';
import { selectSpan, type Unselected } from '../../../word/edit/select';
import { readSetting, writeSetting } from '../../../word/office/settings';
import { consumeTrackingChange } from '../../../word/office/trackingChange';
import { readReportAndTraces, type ReportAndTraces, tracesNow } from '../../../word/traces/readTraces';
import { type Action, ActionQueue } from '../../shared/actionQueue';
import { failureOf } from '../../shared/failure';
import { Observable } from '../../shared/observable';
import type { Known } from './known';
import { type Doing, NOTHING_REVIEWED, type ReviewState } from './state';

/** What the clerk can do in the tab. While one thing is done with the report, another that is asked for is not. */
export class ReviewSession extends Observable<ReviewState> {
  private isStopped = false;
  /** What was looked at last of what must not go out with the report, and which place of it. */
  private looked: { readonly kind?: RemnantKind; readonly at: number } = { at: 0 };
  private readonly queue = new ActionQueue<Action<Doing>>({
    accepted: ({ name: doing }) => {
      this.set({ doing, notice: undefined });
    },
    slow: ({ name }) => {
      if (name !== 'check') this.set({ notice: { says: 'slow' } });
    },
    failed: (_action, error) => {
      this.set({ notice: { says: 'failure', failure: failureOf(error) } });
    },
    ended: () => {
      if (this.getState().notice?.says === 'slow') this.set({ notice: undefined });
      const tracking = consumeTrackingChange();
      if (tracking) this.set({ notice: { says: 'trackingChanged', to: tracking } });
      this.set({ doing: undefined, progress: undefined });
      this.reportChanged();
    },
  });

  /**
   * @param known what the report is reviewed by, as it is when it is asked
   * @param reportChanged called when something was done in the report
   */
  constructor(
    private readonly known: () => Known,
    private readonly reportChanged: () => void,
  ) {
    super(NOTHING_REVIEWED);
  }

  /** Reviews the report as it stands now. */
  check(): void {
    this.ask('check', async () => {
      this.isStopped = false;
      this.set({
        progress: { done: 0, total: 1 },
        dismissals: new Set(Object.keys(readSetting('dismissals') ?? {})),
        rulesOff: new Set(Object.keys(readSetting('rulesOff') ?? {})),
      });
      await this.review(await readReportAndTraces());
    });
  }

  stop(): void {
    this.isStopped = true;
  }

  /** Mends findings as they propose, and reviews what stands there then. */
  fix(findings: readonly Finding[]): void {
    const { reviewed } = this.getState();
    const [first] = findings;
    if (!reviewed || !first) return;
    this.ask('fix', async () => {
      const fixes = fixesOf(findings, reviewed.paragraphs);
      const result = await fillSpans(fixes, { known: reviewed.paragraphs });
      const made = fixes.filter((_, i) => result.outcomes[i] === 'filled');
      if (made.length > 0) {
        const change = {
          message: first.message,
          before: first.span.text,
          after: first.fix ?? '',
          fixes: made,
        };
        this.set({ changes: [...this.getState().changes, change] });
      }
      this.tell(result);
      await this.review(await this.readAfter(result));
    });
  }

  /** Takes back what was mended last, where it still stands as it was mended. */
  undo(): void {
    const { changes } = this.getState();
    const last = changes.at(-1);
    if (!last) return;
    this.ask('undo', async () => {
      const fixes: readonly Fix[] = undoneBy(last.fixes);
      const result = await fillSpans(fixes);
      // What Word stopped can be taken back again; what does not stand any more cannot.
      const left = last.fixes.filter((_, i) => result.failure && result.outcomes[i] !== 'filled');
      const rest = changes.slice(0, -1);
      this.set({ changes: left.length > 0 ? [...rest, { ...last, fixes: left }] : rest });
      if (result.failure) throw result.failure;
      if (result.outcomes.some((outcome) => outcome !== 'filled'))
        this.set({ notice: { says: 'notUndone' } });
      await this.review(await this.readAfter(result));
    });
  }

  /** Leaves findings as they are, on purpose: that is remembered in the document. */
  leave(findings: readonly Finding[]): void {
    this.remember((dismissals, keyOf) => new Set([...dismissals, ...findings.map(keyOf)]));
  }

  /** Brings back what was left as it is. */
  bringBack(finding: Finding): void {
    this.remember((dismissals, keyOf) => new Set([...dismissals].filter((each) => each !== keyOf(finding))));
  }

  /** Checks this report no longer by a rule: that is remembered in the document. */
  switchOff(rule: string): void {
    this.keepRulesOff([...this.getState().rulesOff, rule]);
  }

  /** Checks by a rule again. */
  switchOn(rule: string): void {
    this.keepRulesOff([...this.getState().rulesOff].filter((each) => each !== rule));
  }

  /** Shows a place in the report. */
  show(span: Span): void {
    this.ask('show', async () => {
      this.tellUnselected(await selectSpan(span, this.getState().reviewed?.paragraphs));
    });
  }

  /** Shows what must not go out with the report: the first place of a kind, the next where it was just asked for. */
  lookAt(kind: RemnantKind): void {
    this.ask('show', async () => {
      const { reviewed } = this.getState();
      const { paragraphs, traces } = await readReportAndTraces();
      if (reviewed) this.set({ reviewed: { ...reviewed, traces } });
      const found = remnantsOf({ placeholders: [], traces, isMarked: true, kept: 0 });
      const places = (found.find((each) => each.kind === kind)?.places ?? []).filter(
        (place) => place !== null,
      );
      const at = this.looked.kind === kind ? this.looked.at + 1 : 0;
      this.looked = { kind, at };
      const place = places[at % places.length];
      if (place) this.tellUnselected(await selectSpan(place, paragraphs));
    });
  }

  /** Shows the findings of one severity alone, or all again. */
  showOnly(severity: Severity): void {
    this.set({ severity: this.getState().severity === severity ? undefined : severity });
  }

  open(card: string | undefined): void {
    this.set({ openCard: card });
  }

  showSlip(showsSlip: boolean): void {
    this.set({ showsSlip });
  }

  /** Shows what takes the pane's own out of the file. What was left on purpose may be gone from the document afterwards. */
  showHandIn(handsIn: boolean): void {
    this.set({ handsIn, dismissals: new Set(Object.keys(readSetting('dismissals') ?? {})) });
  }

  dismissNotice(): void {
    this.set({ notice: undefined });
  }

  /** What stands in the report once it was written into; read anew only where that did not tell. */
  private async readAfter({ paragraphs, file }: FillResult): Promise<ReportAndTraces> {
    if (!paragraphs) return readReportAndTraces();
    return {
      paragraphs: bodyOf(paragraphs),
      traces: file ? await tracesNow(file) : this.getState().reviewed?.traces,
    };
  }

  private async review({ paragraphs, traces }: ReportAndTraces): Promise<void> {
    const { reviewReport, TITLES } = await import(/* webpackChunkName: "review" */ './engine');
    const { phrases, year, unit, province } = this.known();
    const texts = paragraphs.filter(({ part }) => part === 'body').map(({ text }) => text);
    const findings = await reviewReport(
      paragraphs,
      { phrases, unit, province, year: reportYear(texts) ?? year },
      (progress) => {
        if (this.getState().doing === 'check') this.set({ progress });
      },
      () => this.isStopped,
    );
    if (findings) this.set({ reviewed: { paragraphs, traces, findings, titles: TITLES } });
  }

  private tellUnselected(reason: Unselected | null): void {
    if (reason) this.set({ notice: { says: 'notSelected', reason } });
  }

  private tell({ outcomes, failure }: FillResult): void {
    if (failure) this.set({ notice: { says: 'failure', failure: failureOf(failure) } });
    const outcome = worstOf(outcomes);
    if (!outcome || (failure && outcome !== 'uncertain')) return;
    const count = outcomes.filter((each) => each !== 'filled').length;
    this.set({ notice: { says: 'notFixed', outcome, count } });
  }

  private remember(
    change: (dismissals: ReadonlySet<string>, keyOf: (finding: Finding) => string) => ReadonlySet<string>,
  ): void {
    const { reviewed, dismissals } = this.getState();
    if (!reviewed) return;
    const changed = change(dismissals, (finding) => dismissalOf(finding, reviewed.paragraphs));
    writeSetting('dismissals', keysOf([...changed]));
    this.set({ dismissals: changed });
  }

  private keepRulesOff(rules: readonly string[]): void {
    writeSetting('rulesOff', keysOf(rules));
    this.set({ rulesOff: new Set(rules) });
  }

  private ask(name: Doing, work: () => Promise<void>): void {
    this.isStopped = false;
    this.queue.ask({ name, policy: 'ignore', work });
  }
}

function keysOf(keys: readonly string[]): Readonly<Record<string, true>> {
  return Object.fromEntries(keys.map((key) => [key, true as const]));
}
