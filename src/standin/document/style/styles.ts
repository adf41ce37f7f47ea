import type { XmlElement } from '../../xml/node';
import { isOn, onOff } from '../markup/onOff';
import type { MainPart } from '../package/mainPart';

/** How many styles may be based on each other in a line: more than anybody makes, and soon walked. */
const LONGEST_CHAIN = 20;

/** The styles of a document: `word/styles.xml`. A part that is missing or cannot be read holds no styles. */
export class Styles {
  private known:
    | {
        ids: Map<string, XmlElement>;
        /** By their types. */
        defaults: Map<string, XmlElement>;
        docDefaults: XmlElement | undefined;
        hiding: Map<string, boolean>;
      }
    | undefined;

  constructor(private readonly main: MainPart) {}

  /** The `w:style` of an id. */
  get(id: string): XmlElement | undefined {
    return this.read().ids.get(id);
  }

  /** Every `w:style`. */
  all(): XmlElement[] {
    return [...this.read().ids.values()];
  }

  /** The style that a thing of that type has where it names none. */
  defaultStyle(type: 'paragraph' | 'character' | 'table'): XmlElement | undefined {
    return this.read().defaults.get(type);
  }

  /** The `w:style` of a paragraph: its own, or the default one. */
  ofParagraph(paragraph: XmlElement): XmlElement | undefined {
    const id = paragraph.first('w:pPr')?.first('w:pStyle')?.get('w:val');
    return (id === undefined ? undefined : this.get(id)) ?? this.defaultStyle('paragraph');
  }

  /** A style and those that it is based on, nearest first. */
  chain(style: XmlElement | undefined): XmlElement[] {
    const line: XmlElement[] = [];
    for (let at = style; at && !line.includes(at) && line.length < LONGEST_CHAIN;) {
      line.push(at);
      const base = at.first('w:basedOn')?.get('w:val');
      at = base === undefined ? undefined : this.get(base);
    }
    return line;
  }

  /** What a style says about a child of `w:rPr` or `w:pPr`, itself or through what it is based on. */
  says(style: XmlElement | undefined, properties: 'w:rPr' | 'w:pPr', key: string): XmlElement | undefined {
    for (const each of this.chain(style)) {
      const found = each.first(properties)?.first(key);
      if (found) return found;
    }
    return undefined;
  }

  /** What holds where no style says anything. */
  defaults(properties: 'w:rPr' | 'w:pPr'): XmlElement | undefined {
    const wrapper = properties === 'w:rPr' ? 'w:rPrDefault' : 'w:pPrDefault';
    return this.read().docDefaults?.first(wrapper)?.first(properties);
  }

  /** Whether the styles of a paragraph and of a run in it hide text: one that hides in one that hides shows. */
  hides(paragraph: XmlElement, characterStyle: string | undefined): boolean {
    const { hiding } = this.read();
    const id = paragraph.first('w:pPr')?.first('w:pStyle')?.get('w:val') ?? '';
    const key = `${id}|${characterStyle ?? ''}`;
    let hidden = hiding.get(key);
    if (hidden === undefined) {
      hidden = this.toggle('w:vanish', this.ofParagraph(paragraph), this.get(characterStyle ?? ''));
      hiding.set(key, hidden);
    }
    return hidden;
  }

  /** A switch (`w:b`, `w:vanish`, …) by the styles alone: set by both, the two cancel each other. */
  toggle(
    key: string,
    paragraphStyle: XmlElement | undefined,
    characterStyle: XmlElement | undefined,
  ): boolean {
    const [outer, inner] = [paragraphStyle, characterStyle].map((style) =>
      onOff(this.says(style, 'w:rPr', key)),
    );
    if (onOff(this.defaults('w:rPr')?.first(key))) return true;
    return (outer ?? false) !== (inner ?? false);
  }

  /** The part's root, if there is one that can be read. */
  root(): XmlElement | undefined {
    return this.main.root('styles');
  }

  /** The part's root; a document without styles gets the part. */
  rootOrNew(): XmlElement {
    return this.root() ?? this.main.add('styles');
  }

  /** Says that styles were added or changed. */
  changed(): void {
    this.known = undefined;
    this.main.touch('styles');
  }

  private read(): NonNullable<Styles['known']> {
    if (this.known) return this.known;
    const ids = new Map<string, XmlElement>();
    for (const style of this.root()?.elements('w:style') ?? []) ids.set(style.get('w:styleId') ?? '', style);
    const defaults = new Map<string, XmlElement>();
    for (const style of ids.values()) {
      const type = style.get('w:type') ?? '';
      if (isDefault(style) && !defaults.has(type)) defaults.set(type, style);
    }
    const docDefaults = this.root()?.first('w:docDefaults');
    return (this.known = { ids, defaults, docDefaults, hiding: new Map() });
  }
}

function isDefault(style: XmlElement): boolean {
  return isOn(style, 'w:default', false);
}
