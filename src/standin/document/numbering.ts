import type { XmlElement } from '../xml/node';
import { homeOf, rootOf } from './home';
import { numberText } from './numberText';
import { paragraphsOf } from './story';
import type { WordDocument } from './wordDocument';

/** A paragraph's place in a list. */
export interface ListPlace {
  /** The list (`w:numId`). */
  readonly id: number;
  /** From 0. */
  readonly level: number;
  /** The number or bullet as Word shows it, such as `（一）`. */
  readonly string: string;
  /** Its place among the items of its level since the level last began, from 0. */
  readonly siblingIndex: number;
}

/** The lists of a document: `word/numbering.xml`. */
export class Numbering {
  private counted = new WeakMap<XmlElement, { structure: number; places: Map<XmlElement, ListPlace> }>();
  private definitions: { abstracts: Map<string, XmlElement>; lists: Map<string, XmlElement> } | undefined;

  constructor(private readonly document: WordDocument) {}

  /** The list and number of a paragraph, `null` if it has none. All numbers of its part are counted at once. */
  place(paragraph: XmlElement): ListPlace | null {
    const top = rootOf(paragraph);
    let known = this.counted.get(top);
    if (!known || known.structure !== this.document.structure) {
      const root = top === rootOf(this.document.body.root) ? this.document.body.root : top;
      known = { structure: this.document.structure, places: this.count(paragraphsOf(root)) };
      this.counted.set(top, known);
    }
    return known.places.get(paragraph) ?? null;
  }

  /** Whether there is a list of that id. */
  has(listId: number): boolean {
    return this.read().lists.has(String(listId));
  }

  /** What the number of a level looks like: `%1、`, `（%2）`, a bullet. */
  levelString(listId: number, level: number): string {
    return this.levelOf(listId, level)?.first('w:lvlText')?.get('w:val') ?? '';
  }

  /** For each level, what stands before its items. */
  levelTypes(listId: number): ('Bullet' | 'Number' | 'Picture')[] {
    return Array.from({ length: 9 }, (_, level) => {
      const own = this.levelOf(listId, level);
      if (own?.first('w:lvlPicBulletId')) return 'Picture';
      return own?.first('w:numFmt')?.get('w:val') === 'bullet' ? 'Bullet' : 'Number';
    });
  }

  private levelOf(listId: number, level: number): XmlElement | undefined {
    const abstract = this.abstractOf(String(listId));
    return abstract && this.level(String(listId), abstract, level);
  }

  /** The part's root, if there is one that can be read. */
  root(): XmlElement | undefined {
    const name = this.document.partByType('numbering');
    if (name === undefined) return undefined;
    try {
      return this.document.package.xml(name).root;
    } catch {
      return undefined;
    }
  }

  /** Says that lists were added or changed. */
  changed(): void {
    this.definitions = undefined;
    this.document.structure++;
    const name = this.document.partByType('numbering');
    if (name !== undefined) this.document.package.touch(name);
  }

  private count(paragraphs: readonly XmlElement[]): Map<XmlElement, ListPlace> {
    const places = new Map<XmlElement, ListPlace>();
    const counters = new Map<string, (number | undefined)[]>();
    const begun = new Set<string>();
    for (const paragraph of paragraphs) {
      const item = this.itemOf(paragraph);
      if (!item) continue;
      const { numId, level, abstract } = item;
      const id = abstract.get('w:abstractNumId') ?? '';
      const counts = counters.get(id) ?? [];
      counters.set(id, counts);
      if (!begun.has(numId)) {
        begun.add(numId);
        for (let i = 0; i < 9; i++) if (this.startOverride(numId, i) !== undefined) counts[i] = undefined;
      }
      for (let i = 0; i < level; i++) counts[i] ??= this.start(numId, abstract, i);
      const before = counts[level];
      counts[level] = before === undefined ? this.start(numId, abstract, level) : before + 1;
      for (let i = level + 1; i < 9; i++) if (this.restarts(numId, abstract, i, level)) counts[i] = undefined;
      places.set(paragraph, {
        id: Number(numId),
        level,
        string: this.text(numId, abstract, level, counts),
        siblingIndex: (counts[level] ?? 0) - this.start(numId, abstract, level),
      });
    }
    return places;
  }

  /** A paragraph's list: its own `w:numPr`, or that of its style. */
  private itemOf(paragraph: XmlElement): { numId: string; level: number; abstract: XmlElement } | undefined {
    const { styles } = this.document;
    const own = paragraph.first('w:pPr')?.first('w:numPr');
    const style = styles.ofParagraph(paragraph);
    const styled = styles.says(style, 'w:pPr', 'w:numPr');
    const numId = own?.first('w:numId')?.get('w:val') ?? styled?.first('w:numId')?.get('w:val');
    const abstract = numId === undefined || numId === '0' ? undefined : this.abstractOf(numId);
    if (numId === undefined || !abstract) return undefined;
    const fromStyle = own?.first('w:numId') ? undefined : this.levelOfStyle(numId, abstract, style);
    const level =
      own?.first('w:ilvl')?.get('w:val') ?? fromStyle ?? styled?.first('w:ilvl')?.get('w:val') ?? '0';
    return { numId, level: Math.min(8, Math.max(0, Number(level) || 0)), abstract };
  }

  /** A level may name the style whose paragraphs it numbers. */
  private levelOfStyle(
    numId: string,
    abstract: XmlElement,
    style: XmlElement | undefined,
  ): string | undefined {
    const ids = this.document.styles.chain(style).map((each) => each.get('w:styleId'));
    for (let i = 0; i < 9; i++) {
      const named = this.level(numId, abstract, i)?.first('w:pStyle')?.get('w:val');
      if (named !== undefined && ids.includes(named)) return String(i);
    }
    return undefined;
  }

  private text(
    numId: string,
    abstract: XmlElement,
    level: number,
    counts: readonly (number | undefined)[],
  ): string {
    const own = this.level(numId, abstract, level);
    const pattern = own?.first('w:lvlText')?.get('w:val') ?? '';
    const legal = own?.first('w:isLgl') !== undefined;
    return pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const i = Number(digit) - 1;
      const value = counts[i];
      if (value === undefined || i > level) return '';
      return numberText(value, legal ? 'decimal' : this.format(numId, abstract, i));
    });
  }

  private format(numId: string, abstract: XmlElement, level: number): string {
    return this.level(numId, abstract, level)?.first('w:numFmt')?.get('w:val') ?? 'decimal';
  }

  private start(numId: string, abstract: XmlElement, level: number): number {
    const override = this.startOverride(numId, level);
    if (override !== undefined) return override;
    return Number(this.level(numId, abstract, level)?.first('w:start')?.get('w:val') ?? 0) || 0;
  }

  /** Whether a level begins anew after an item of an outer level. `w:lvlRestart` 0: never; n: only after level n. */
  private restarts(numId: string, abstract: XmlElement, level: number, after: number): boolean {
    const restart = this.level(numId, abstract, level)?.first('w:lvlRestart')?.get('w:val');
    return restart === undefined || (Number(restart) > 0 && after < Number(restart));
  }

  private override(numId: string, level: number): XmlElement | undefined {
    const list = this.read().lists.get(numId);
    return list?.elements('w:lvlOverride').find((each) => each.get('w:ilvl') === String(level));
  }

  private startOverride(numId: string, level: number): number | undefined {
    const value = this.override(numId, level)?.first('w:startOverride')?.get('w:val');
    return value === undefined ? undefined : Number(value);
  }

  private level(numId: string, abstract: XmlElement, level: number): XmlElement | undefined {
    const own = this.override(numId, level)?.first('w:lvl');
    return own ?? abstract.elements('w:lvl').find((each) => each.get('w:ilvl') === String(level));
  }

  /** The definition behind a list; one that only names a list style is looked up there. */
  private abstractOf(numId: string): XmlElement | undefined {
    const { abstracts, lists } = this.read();
    const abstract = abstracts.get(lists.get(numId)?.first('w:abstractNumId')?.get('w:val') ?? '');
    const link = abstract?.first('w:numStyleLink')?.get('w:val');
    if (link === undefined) return abstract;
    for (const each of abstracts.values()) if (each.first('w:styleLink')?.get('w:val') === link) return each;
    return abstract;
  }

  private read(): NonNullable<Numbering['definitions']> {
    if (this.definitions) return this.definitions;
    const keyed = (key: string, id: string): Map<string, XmlElement> =>
      new Map((this.root()?.elements(key) ?? []).map((each) => [each.get(id) ?? '', each]));
    return (this.definitions = {
      abstracts: keyed('w:abstractNum', 'w:abstractNumId'),
      lists: keyed('w:num', 'w:numId'),
    });
  }
}

/** The list and number of a paragraph, `null` if it has none. */
export function listOf(paragraph: XmlElement): ListPlace | null {
  return homeOf(paragraph)?.document.numbering.place(paragraph) ?? null;
}

/** What the number of a list's level looks like. */
export function levelString(document: WordDocument, listId: number, level: number): string {
  return document.numbering.levelString(listId, level);
}

/** What stands before the items of each level of a list. */
export function levelTypes(document: WordDocument, listId: number): ('Bullet' | 'Number' | 'Picture')[] {
  return document.numbering.levelTypes(listId);
}
