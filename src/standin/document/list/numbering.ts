import type { XmlElement } from '../../xml/node';
import { rootOf } from '../markup/tree';
import { LEVELS, type ListDefinition } from './listDefinition';
import { numberText } from './numberText';
import { paragraphsOf } from '../markup/paragraphs';
import type { Styles } from '../style/styles';
import type { ListDefinitions } from './listDefinitions';

/** What the numbers of a document follow from. */
interface Numbered {
  readonly styles: Styles;
  readonly lists: ListDefinitions;
  readonly body: { readonly root: XmlElement };
  /** Goes up when paragraphs come, go, or change their properties. */
  readonly structure: number;
}

/** A paragraph's place in a list. */
export interface ListPlace {
  /** The list (`w:numId`). */
  readonly id: number;
  /** From 0. */
  readonly level: number;
  /** The number or bullet as Word shows it, such as `（一）`. */
  readonly string: string;
}

/** What was counted, and after which changes. */
interface Counted {
  readonly structure: number;
  readonly lists: number;
  readonly places: ReadonlyMap<XmlElement, ListPlace>;
}

/** The last number of each level, `undefined` where none has been counted since it last began. */
type Counts = (number | undefined)[];

/** The numbers of a document's list items. */
export class Numbering {
  private counted = new WeakMap<XmlElement, Counted>();

  constructor(private readonly document: Numbered) {}

  /** The list and number of a paragraph, `null` if it has none. All numbers of its part are counted at once. */
  place(paragraph: XmlElement): ListPlace | null {
    const top = rootOf(paragraph);
    const { structure, lists } = this.document;
    let known = this.counted.get(top);
    if (known?.structure !== structure || known.lists !== lists.changes) {
      const root = top === rootOf(this.document.body.root) ? this.document.body.root : top;
      known = { structure, lists: lists.changes, places: this.count(paragraphsOf(root)) };
      this.counted.set(top, known);
    }
    return known.places.get(paragraph) ?? null;
  }

  private count(paragraphs: readonly XmlElement[]): Map<XmlElement, ListPlace> {
    const places = new Map<XmlElement, ListPlace>();
    const counters = new Map<string, Counts>();
    const begun = new Set<string>();
    for (const paragraph of paragraphs) {
      const item = this.itemOf(paragraph);
      if (!item) continue;
      const { list, level } = item;
      const counts = counters.get(list.abstractId) ?? [];
      counters.set(list.abstractId, counts);
      if (!begun.has(list.id)) {
        begun.add(list.id);
        for (let i = 0; i < LEVELS; i++) if (list.beginsAnew(i)) counts[i] = undefined;
      }
      for (let i = 0; i < level; i++) counts[i] ??= list.start(i);
      const before = counts[level];
      const now = before === undefined ? list.start(level) : before + 1;
      counts[level] = now;
      for (let i = level + 1; i < LEVELS; i++) if (list.restarts(i, level)) counts[i] = undefined;
      places.set(paragraph, {
        id: Number(list.id),
        level,
        string: textOf(list, level, counts),
      });
    }
    return places;
  }

  /** A paragraph's list: its own `w:numPr`, or that of its style. A level may name the styles that it numbers. */
  private itemOf(paragraph: XmlElement): { list: ListDefinition; level: number } | undefined {
    const { styles, lists } = this.document;
    const own = paragraph.first('w:pPr')?.first('w:numPr');
    const style = styles.ofParagraph(paragraph);
    const styled = styles.says(style, 'w:pPr', 'w:numPr');
    const numId = own?.first('w:numId')?.get('w:val') ?? styled?.first('w:numId')?.get('w:val');
    const list = numId === undefined || numId === '0' ? undefined : lists.get(numId);
    if (!list) return undefined;
    const ids = own?.first('w:numId') ? [] : styles.chain(style).map((each) => each.get('w:styleId'));
    const level =
      own?.first('w:ilvl')?.get('w:val') ??
      list.levelOfStyles(ids) ??
      styled?.first('w:ilvl')?.get('w:val') ??
      '0';
    return { list, level: Math.min(LEVELS - 1, Math.max(0, Number(level) || 0)) };
  }
}

function textOf(list: ListDefinition, level: number, counts: Readonly<Counts>): string {
  const isLegal = list.isLegal(level);
  return list.pattern(level).replace(/%([1-9])/g, (_, digit: string) => {
    const i = Number(digit) - 1;
    const value = counts[i];
    if (value === undefined || i > level) return '';
    return numberText(value, isLegal ? 'decimal' : list.format(i));
  });
}
