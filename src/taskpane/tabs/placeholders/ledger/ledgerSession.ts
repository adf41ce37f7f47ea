import { heldPlaces, type LedgerRow } from '../../../../ledger/kept/carryRows';
import type { Row } from '../../../../ledger/row';
import type { KeptRow } from '../../../../report/keptLedger';
import type { LastFigure } from '../../../../report/lastYear';
import { leaveTrace } from '../../../../word/office/failure';
import { readLastYear } from '../../../../word/kept/lastYear';
import { readKeptLedger, writeKeptLedger } from '../../../../word/kept/keptLedger';
import { Observable } from '../../../shared/observable';
import { answeringOf } from '../asks/answering';
import { correctingOf } from '../asks/correcting';
import type { Session } from '../session';
import type { Came } from './back/comeBack';

/** What is done with a question: a value for one of its rows, or nothing. */
export type Choice = { readonly row: Row; readonly value: string } | 'leave';

/** A value for a row, and from whom it came. */
export interface ChosenFill {
  readonly row: Row;
  readonly value: string;
  readonly from: string;
  /** Whether the clerk was asked, and chose it. */
  readonly isChosen?: boolean;
}

/** What 台账 shows beside what the tab knows. */
export interface LedgerState {
  /** The document was asked what it keeps: nothing is shown before. */
  readonly isRead: boolean;
  readonly kept: readonly KeptRow[];
  /** What the document says of last year's figures, if it was made of last year's report. */
  readonly last: readonly LastFigure[];
  /** Offices whose rows are folded. */
  readonly folded: ReadonlySet<string>;
  /** The code of the row that is open. */
  readonly opened: string | undefined;
  /** There while the page of what came back is shown. */
  readonly came: readonly Came[] | undefined;
  readonly choices: ReadonlyMap<string, Choice>;
  /** That page was left: the focus goes back to what opened it. */
  readonly isLeft: boolean;
}

const SESSIONS = new WeakMap<Session, LedgerSession>();

/** The tab's own: it stays as it is while another list is shown. */
export function ledgerOf(session: Session): LedgerSession {
  const known = SESSIONS.get(session) ?? new LedgerSession(session);
  SESSIONS.set(session, known);
  return known;
}

/** What the clerk can do in 台账. What is kept stands in the document when its settings are saved next. */
export class LedgerSession {
  readonly store: Observable<LedgerState>;
  /** Over once the document was asked what it keeps. */
  readonly ready: Promise<void>;

  constructor(private readonly session: Session) {
    this.store = new Observable<LedgerState>({
      isRead: false,
      kept: [],
      last: [],
      folded: new Set(),
      opened: undefined,
      came: undefined,
      choices: new Map(),
      isLeft: false,
    });
    this.ready = this.read().catch(leaveTrace);
  }

  private get state(): LedgerState {
    return this.store.getState();
  }

  open(code: string | undefined): void {
    this.store.set({ opened: code });
  }

  fold(office: string): void {
    const folded = new Set(this.state.folded);
    if (!folded.delete(office)) folded.add(office);
    this.store.set({ folded });
  }

  /** The rows go out: from now on the document knows them by these codes. */
  keep(rows: readonly LedgerRow[]): void {
    this.write(rows.map(({ kept }) => kept));
  }

  /** The document is to know these rows from now on, and no others; of last year's figures it has these. */
  replace(kept: readonly KeptRow[], last: readonly LastFigure[]): void {
    this.store.set({ last });
    this.write(kept);
  }

  /** What the clerk says of a row; an empty text takes back what was said. */
  edit(
    rows: readonly LedgerRow[],
    code: string,
    said: Partial<Pick<KeptRow, 'indicator' | 'office' | 'person' | 'note'>>,
  ): void {
    this.write(rows.map(({ row, kept }) => (row.code === code ? { ...kept, ...said } : kept)));
  }

  showBack(isShown: boolean): void {
    this.store.set({ came: isShown ? [] : undefined, choices: new Map(), isLeft: !isShown });
  }

  /** The focus is where it was to go. */
  focused(): void {
    this.store.set({ isLeft: false });
  }

  receive(came: readonly Came[]): void {
    this.store.set({ came: [...(this.state.came ?? []), ...came] });
  }

  choose(key: string, choice: Choice): void {
    this.store.set({ choices: new Map(this.state.choices).set(key, choice) });
  }

  /**
   * Fills in all that was decided, in one go; places that hold what was told before are corrected, and where the clerk has
   * chosen the value those that hold anything else, too.
   * @param fills of two for one row the later one counts
   * @param on the day, as it is shown
   */
  fill(rows: readonly LedgerRow[], fills: readonly ChosenFill[], on: string): void {
    const fillOf = new Map(fills.map((fill) => [fill.row.code, fill]));
    const found = rows.flatMap((each) => {
      const fill = fillOf.get(each.row.code);
      return fill ? [{ ...fill, each }] : [];
    });
    this.write(
      rows.map(({ row, kept }) => {
        const fill = fillOf.get(row.code);
        return fill ? { ...kept, told: { value: fill.value, from: fill.from, on } } : kept;
      }),
    );
    this.showBack(false);
    const values = found.flatMap(({ each, value }) => each.owed.map(({ id }) => ({ id, value })));
    const corrected = new Map(
      found.flatMap(({ each, value, isChosen }) =>
        (isChosen ? each.filled : heldPlaces(each))
          .filter(({ reads }) => reads !== value)
          .map(({ id }) => [id, value] as const),
      ),
    );
    if (values.length > 0) answeringOf(this.session).fillAll(values, corrected);
    else if (corrected.size > 0) correctingOf(this.session).correct(corrected);
  }

  private async read(): Promise<void> {
    const [kept, lastYear] = await Promise.all([readKeptLedger(), readLastYear()]);
    this.store.set({ kept, last: lastYear?.figures ?? [], isRead: true });
  }

  private write(kept: readonly KeptRow[]): void {
    this.store.set({ kept });
    writeKeptLedger(kept);
  }
}
