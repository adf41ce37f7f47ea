import type { XmlElement } from '../../xml/node';

/** Word's lists have nine levels. */
export const LEVELS = 9;
/** What Word's dialog takes as the number to start at. */
const LARGEST_START = 32767;

/** A list as it is defined: its own `w:num`, and the `w:abstractNum` that it shares with others. */
export class ListDefinition {
  private readonly levels: ReadonlyMap<string, XmlElement>;
  private readonly overrides: ReadonlyMap<string, XmlElement>;

  constructor(
    readonly id: string,
    num: XmlElement,
    private readonly abstract: XmlElement,
  ) {
    this.levels = byLevel(abstract, 'w:lvl');
    this.overrides = byLevel(num, 'w:lvlOverride');
  }

  /** Lists with the same one are counted together. */
  get abstractId(): string {
    return this.abstract.get('w:abstractNumId') ?? '';
  }

  /** What the number of a level looks like: `%1、`, `（%2）`, a bullet. */
  pattern(level: number): string {
    return this.says(level, 'w:lvlText') ?? '';
  }

  /** How the number itself is written (`w:numFmt`). */
  format(level: number): string {
    return this.says(level, 'w:numFmt') ?? 'decimal';
  }

  /** Whether all numbers of a level are written in plain figures. */
  isLegal(level: number): boolean {
    return this.level(level)?.first('w:isLgl') !== undefined;
  }

  /** The first number of a level. */
  start(level: number): number {
    return this.startOverride(level) ?? startOf(this.says(level, 'w:start'));
  }

  /** Whether this list begins a level anew although others have counted there before. */
  beginsAnew(level: number): boolean {
    return this.startOverride(level) !== undefined;
  }

  /** Whether a level begins anew after an item of an outer level. `w:lvlRestart` 0: never; n: only after level n. */
  restarts(level: number, after: number): boolean {
    const restart = this.says(level, 'w:lvlRestart');
    return restart === undefined || (Number(restart) > 0 && after < Number(restart));
  }

  /** The level that names one of these styles: it numbers their paragraphs. */
  levelOfStyles(ids: readonly (string | undefined)[]): string | undefined {
    for (let level = 0; level < LEVELS; level++) {
      const named = this.says(level, 'w:pStyle');
      if (named !== undefined && ids.includes(named)) return String(level);
    }
    return undefined;
  }

  private says(level: number, key: string): string | undefined {
    return this.level(level)?.first(key)?.get('w:val');
  }

  private startOverride(level: number): number | undefined {
    const value = this.override(level)?.first('w:startOverride')?.get('w:val');
    return value === undefined ? undefined : startOf(value);
  }

  private override(level: number): XmlElement | undefined {
    return this.overrides.get(String(level));
  }

  private level(level: number): XmlElement | undefined {
    const own = this.override(level)?.first('w:lvl');
    return own ?? this.levels.get(String(level));
  }
}

/** The children of that name by their levels; the first of two counts. */
function byLevel(element: XmlElement, key: string): ReadonlyMap<string, XmlElement> {
  const all = element.elements(key).map((each) => [each.get('w:ilvl') ?? '', each] as const);
  return new Map(all.reverse());
}

/** Where a level begins; what Word would not take in its dialog is as if it was not said. */
function startOf(value: string | undefined): number {
  const start = Number(value ?? 0);
  return start >= 0 && start <= LARGEST_START ? Math.floor(start) : 0;
}
