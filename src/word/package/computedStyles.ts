import { attributeW, childrenOf, childW, type ElementLike, isOn, isOnW, isW, valueW } from './wordprocessing';

/** What a run's style is made of, as far as the add-in reads it. Undefined where nothing is said. */
interface StyleProperties {
  readonly highlight?: string | undefined;
  readonly hidden?: boolean | undefined;
}

/** The computed styles of a report, by their ids. */
export class ComputedStyles<E extends ElementLike<E>> {
  private readonly elements = new Map<string, E>();
  private readonly inherited = new Map<string, StyleProperties>();
  private defaultParagraph: string | undefined;

  /** @param root `w:styles`, if the report has it */
  constructor(root: E | undefined) {
    for (const style of root ? childrenOf(root) : []) {
      const id = isW(style, 'style') ? attributeW(style, 'styleId') : null;
      if (id === null) continue;
      this.elements.set(id, style);
      const isDefault = isOnW(style, 'default');
      if (isDefault && attributeW(style, 'type') === 'paragraph') this.defaultParagraph = id;
    }
  }

  /**
   * The highlight of a run (the file's name; null for none) and whether it is hidden.
   * @param properties its `w:rPr`
   * @param paragraphStyle the style of its paragraph, if one is named
   */
  computedStyleOf(
    properties: E | undefined,
    paragraphStyle: string | undefined,
  ): { highlight: string | null; hidden: boolean } {
    const direct = ownProperties(properties);
    const named = properties && childW(properties, 'rStyle');
    const byCharacter = this.ofStyle((named && valueW(named)) ?? undefined);
    const byParagraph = this.ofStyle(paragraphStyle ?? this.defaultParagraph);
    const highlight = direct.highlight ?? byCharacter.highlight ?? byParagraph.highlight ?? 'none';
    // A toggle: two styles that both say so cancel each other (ECMA-376 part 1, 17.7.3).
    const hidden = direct.hidden ?? (byCharacter.hidden ?? false) !== (byParagraph.hidden ?? false);
    return { highlight: highlight === 'none' ? null : highlight, hidden };
  }

  private ofStyle(id: string | undefined): StyleProperties {
    const element = id === undefined ? undefined : this.elements.get(id);
    if (id === undefined || !element) return {};
    const known = this.inherited.get(id);
    if (known) return known;
    // A style that is based on itself by a detour ends here.
    this.inherited.set(id, {});
    const own = ownProperties(childW(element, 'rPr'));
    const basedOn = childW(element, 'basedOn');
    const base = this.ofStyle((basedOn && valueW(basedOn)) ?? undefined);
    const computed = { highlight: own.highlight ?? base.highlight, hidden: own.hidden ?? base.hidden };
    this.inherited.set(id, computed);
    return computed;
  }
}

function ownProperties<E extends ElementLike<E>>(properties: E | undefined): StyleProperties {
  const highlight = properties && childW(properties, 'highlight');
  const vanish = properties && childW(properties, 'vanish');
  return { highlight: (highlight && valueW(highlight)) ?? undefined, hidden: vanish && isOn(vanish) };
}
