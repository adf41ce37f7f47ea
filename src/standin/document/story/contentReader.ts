import { XmlElement } from '../../xml/node';
import type { Content, Piece, Spot } from './pieces';
import { afterFieldChar, inCode, type Nesting, nestingAt } from '../markup/fields';
import { homeOf } from './home';
import { textOfNode } from '../markup/nodeText';
import { onOff } from '../markup/onOff';
import { blocksIn } from '../markup/paragraphs';

/** Elements in a paragraph (or in each other) that hold runs. */
const INLINE = new Set([
  ...['w:hyperlink', 'w:fldSimple', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:dir', 'w:bdo'],
  ...['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom', 'mc:AlternateContent', 'mc:Choice', 'mc:Fallback'],
]);

/** Reads what a paragraph holds. */
export function readContent(paragraph: XmlElement): Content {
  return new Reader(paragraph).read();
}

class Reader {
  private readonly pieces: Piece[] = [];
  private readonly spots: Spot[] = [];
  private readonly texts: string[] = [];
  private length = 0;
  private nesting: Nesting;
  private readonly styles;
  /** Whether a character style hides here. The paragraph is asked once, not for each of its thousand runs. */
  private readonly hiding = new Map<string | undefined, boolean>();

  constructor(private readonly paragraph: XmlElement) {
    this.nesting = nestingAt(paragraph);
    this.styles = homeOf(paragraph)?.document.styles;
  }

  read(): Content {
    this.inline(this.paragraph, false);
    return { text: this.texts.join(''), pieces: this.pieces, spots: this.spots };
  }

  private inline(container: XmlElement, deleted: boolean): void {
    for (const child of blocksIn(container)) {
      if (!(child instanceof XmlElement)) continue;
      if (child.key === 'w:r') this.run(child, deleted);
      else if (INLINE.has(child.key))
        this.inline(child, deleted || child.key === 'w:del' || child.key === 'w:moveFrom');
    }
  }

  private run(run: XmlElement, deleted: boolean): void {
    let hidden: boolean | undefined;
    for (const node of run.children) {
      if (!(node instanceof XmlElement) || node.key === 'w:rPr') continue;
      if (node.key === 'w:ruby') {
        const base = node.first('w:rubyBase');
        if (base) this.inline(base, deleted);
        continue;
      }
      if (node.key === 'w:fldChar') this.nesting = afterFieldChar(this.nesting, node);
      const shown = inCode(this.nesting) ? { text: '', lead: 0 } : textOfNode(node);
      if (shown.text === '') {
        this.spots.push({ offset: this.length, run, node });
        continue;
      }
      hidden ??= this.isHidden(run);
      this.pieces.push({ start: this.length, ...shown, run, node, hidden, deleted });
      this.texts.push(shown.text);
      this.length += shown.text.length;
    }
  }

  private isHidden(run: XmlElement): boolean {
    const properties = run.first('w:rPr');
    const direct = onOff(properties?.first('w:vanish'));
    if (direct !== undefined) return direct;
    const style = properties?.first('w:rStyle')?.get('w:val');
    let hides = this.hiding.get(style);
    if (hides === undefined) {
      hides = this.styles?.hides(this.paragraph, style) ?? false;
      this.hiding.set(style, hides);
    }
    return hides;
  }
}
