import type { XmlElement } from '../../xml/node';
import { ListDefinition } from './listDefinition';
import type { MainPart } from '../package/mainPart';

/** The lists that a document defines: `word/numbering.xml`. A part that is missing or cannot be read defines none. */
export class ListDefinitions {
  private known: { ids: Set<string>; lists: Map<string, ListDefinition> } | undefined;

  /** Goes up when lists are added or changed. */
  changes = 0;

  constructor(private readonly main: MainPart) {}

  /** Whether there is a list of that id (`w:numId`). */
  has(listId: number): boolean {
    return this.read().ids.has(String(listId));
  }

  /** The list of an id, if it is defined to its end. */
  get(listId: string): ListDefinition | undefined {
    return this.read().lists.get(listId);
  }

  /** The part's root, if there is one that can be read. */
  root(): XmlElement | undefined {
    return this.main.root('numbering');
  }

  /** Says that lists were added or changed. */
  changed(): void {
    this.known = undefined;
    this.changes++;
    this.main.touch('numbering');
  }

  private read(): NonNullable<ListDefinitions['known']> {
    if (this.known) return this.known;
    const root = this.root();
    const keyed = (key: string, id: string): Map<string, XmlElement> =>
      new Map((root?.elements(key) ?? []).map((each) => [each.get(id) ?? '', each]));
    const [abstracts, nums] = [keyed('w:abstractNum', 'w:abstractNumId'), keyed('w:num', 'w:numId')];
    const lists = new Map<string, ListDefinition>();
    const styled = new Map<string, XmlElement>();
    for (const abstract of abstracts.values()) {
      const style = abstract.first('w:styleLink')?.get('w:val');
      if (style !== undefined && !styled.has(style)) styled.set(style, abstract);
    }
    for (const [id, num] of nums) {
      const abstract = abstractOf(num, abstracts, styled);
      if (abstract) lists.set(id, new ListDefinition(id, num, abstract));
    }
    return (this.known = { ids: new Set(nums.keys()), lists });
  }
}

/** The definition behind a list; one that only names a list style is looked up there. */
function abstractOf(
  num: XmlElement,
  abstracts: ReadonlyMap<string, XmlElement>,
  styled: ReadonlyMap<string, XmlElement>,
): XmlElement | undefined {
  const abstract = abstracts.get(num.first('w:abstractNumId')?.get('w:val') ?? '');
  const link = abstract?.first('w:numStyleLink')?.get('w:val');
  return (link === undefined ? undefined : styled.get(link)) ?? abstract;
}
