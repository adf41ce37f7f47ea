import type { Quirk } from '../../../src/standin/quirks';

/**
 * What is counted of a scenario: a proof in which all is refused proves nothing. `elsewhere` are the filled ones outside of the body, `forbidden` those that the document
 * itself does not allow (`forbids`), `refused` all others that were not done.
 */
const COUNTED = [
  'scenarios',
  'filled',
  'elsewhere',
  'refused',
  'forbidden',
  'uncertain',
  'undone',
  'notUndone',
  'marked',
  'numbersRight',
  'notSure',
] as const;
type Counted = (typeof COUNTED)[number];
type Counts = Record<Counted, number>;

/** Counts for each quirk, for all scenarios, and for those without any. */
export class Tally {
  private readonly rows = new Map<Quirk | 'all' | 'none', Counts>();
  private current: (Quirk | 'all' | 'none')[] = ['all'];

  /** What is counted from now on belongs to a scenario with these quirks. */
  begin(quirks: readonly Quirk[]): void {
    this.current = ['all', ...(quirks.length > 0 ? quirks : (['none'] as const))];
    this.count('scenarios');
  }

  count(what: Counted, times = 1): void {
    for (const name of this.current) this.of(name)[what] += times;
  }

  of(name: Quirk | 'all' | 'none'): Counts {
    const known = this.rows.get(name);
    if (known) return known;
    const fresh = Object.fromEntries(COUNTED.map((what) => [what, 0])) as Counts;
    this.rows.set(name, fresh);
    return fresh;
  }

  /** The share of the fills asked for that went through. */
  shareFilled(name: Quirk | 'all' | 'none' = 'all'): number {
    const { filled, refused, uncertain } = this.of(name);
    return filled / Math.max(1, filled + refused + uncertain);
  }

  /** The counts as lines of a table. */
  table(): string {
    const line = (name: string, cells: readonly (string | number)[]): string =>
      name.padEnd(28) + cells.map((cell) => String(cell).padStart(13)).join('');
    const rows = [...this.rows].map(([name, counts]) => line(name, Object.values(counts)));
    return [line('', COUNTED), ...rows].join('\n');
  }
}
