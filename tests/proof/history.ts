import type { Host } from '../../src/standin/host';
import type { Report } from './model/report';

/**
 * What the report was at each length of Word's undo list. Of an action that is several items only its ends are known: the
 * clerk goes on undoing until one is reached.
 */
export class History {
  private readonly reports = new Map<number, Report>();
  /** Not to be undone any further. */
  private floor = 0;
  /** The length from which the list has gone on since; what was known beyond it can only come back by redoing. */
  private reached = 0;

  constructor(private readonly host: Host) {}

  /** The report is this one now. */
  record(report: Report): void {
    const { undoList, traces } = this.host;
    const length = traces.undoItems;
    const longest = length + (undoList?.redoable ?? 0);
    for (const known of [...this.reports.keys()])
      if (known > longest || (known > this.reached && known < length)) this.reports.delete(known);
    this.reports.set(length, report);
    this.reached = length;
  }

  /** What came before is not to be undone: nobody could say what the pane is to make of it. */
  begin(report: Report): void {
    this.reports.clear();
    this.floor = this.reached = this.host.traces.undoItems;
    this.record(report);
  }

  /** Takes the last step back that is known. @returns what the report is then; undefined where there is none */
  undo(): Report | undefined {
    const { host } = this;
    if (host.traces.undoItems <= this.floor) return undefined;
    do host.undo();
    while (host.traces.undoItems > this.floor && !this.reports.has(host.traces.undoItems));
    return this.here();
  }

  /** Does again what was undone last, likewise. */
  redo(): Report | undefined {
    const { host } = this;
    const redoable = (): number => host.undoList?.redoable ?? 0;
    if (redoable() === 0) return undefined;
    do host.redo();
    while (redoable() > 0 && !this.reports.has(host.traces.undoItems));
    return this.here();
  }

  private here(): Report | undefined {
    this.reached = this.host.traces.undoItems;
    return this.reports.get(this.reached);
  }
}
