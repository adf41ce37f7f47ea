import type { LiveRange } from '../../standin/document/range/liveRange';
import { Host, type HostOptions } from '../../standin/host';

/** What a request of the add-in did to what the page shows. */
export interface Effect {
  /** The document may be another one now. */
  readonly changed: boolean;
  /** Something was selected. */
  readonly selected: boolean;
}

/** Word's side, with the page told of what the add-in did. */
export class PageHost extends Host {
  /** Called after a request, and after a selection that came outside of one. */
  onEffect: (effect: Effect) => void = () => undefined;
  private isAnswering = false;
  private hasSelected = false;

  constructor(options: HostOptions) {
    super({ ...options, keepsUndo: true });
  }

  override processQuery(request: string): string {
    const before = this.document.package.changes;
    this.isAnswering = true;
    try {
      return super.processQuery(request);
    } finally {
      this.isAnswering = false;
      this.tell(this.document.package.changes !== before);
    }
  }

  override select(range: LiveRange): void {
    super.select(range);
    this.hasSelected = true;
    if (!this.isAnswering) this.tell(false);
  }

  private tell(changed: boolean): void {
    const selected = this.hasSelected;
    this.hasSelected = false;
    if (changed || selected) this.onEffect({ changed, selected });
  }
}
