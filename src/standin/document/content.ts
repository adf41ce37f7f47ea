import { XmlElement } from '../xml/node';
import { afterFieldChar, inCode, nestingAt, type Nesting } from './fields';
import { homeOf } from './home';
import { onOff } from './onOff';
import { blocksIn } from './story';

/**
 * What a paragraph holds, flat: its characters in stretches, each from one node of one run.
 *
 *     <w:r><w:t>共X</w:t></w:r><w:hyperlink><w:r><w:t>X</w:t><w:tab/></w:r></w:hyperlink>
 *              0 共X                              2 X       3 \t
 */
export interface Piece {
  /** Where its first character stands in the paragraph, in UTF-16 units. */
  readonly start: number;
  readonly text: string;
  /** The innermost `w:r` that holds it. */
  readonly run: XmlElement;
  /** The child of the run that it comes from: `w:t`, `w:tab`, `w:br`, … */
  readonly node: XmlElement;
  /** How many characters of the node's own text stand before it: blanks that Word does not show. */
  readonly lead: number;
  readonly hidden: boolean;
  readonly deleted: boolean;
}

/** A child of a run that has no characters: a picture, a `w:fldChar`, an `w:instrText`. */
export interface Spot {
  readonly offset: number;
  readonly run: XmlElement;
  readonly node: XmlElement;
}

export interface Content {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly spots: readonly Spot[];
}

/** Elements in a paragraph (or in each other) that hold runs. */
const INLINE = new Set([
  ...['w:hyperlink', 'w:fldSimple', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:dir', 'w:bdo'],
  ...['w:ins', 'w:moveTo', 'w:del', 'w:moveFrom', 'mc:AlternateContent', 'mc:Choice', 'mc:Fallback'],
]);

const SINGLE: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\v',
  'w:noBreakHyphen': '\u001e',
  'w:softHyphen': '\u001f',
  'w:sym': '(',
  'w:footnoteReference': '\u0002',
  'w:endnoteReference': '\u0002',
  'w:footnoteRef': '\u0002',
  'w:endnoteRef': '\u0002',
  'w:separator': '\u0003',
  'w:continuationSeparator': '\u0004',
};

const CACHE = new WeakMap<XmlElement, Content>();

/** A paragraph's content; read once, until `forgetContent`. */
export function contentOf(paragraph: XmlElement): Content {
  const known = CACHE.get(paragraph);
  if (known) return known;
  const content = new Reader(paragraph).read();
  CACHE.set(paragraph, content);
  return content;
}

/** To be called after each change inside a paragraph. */
export function forgetContent(paragraph: XmlElement): void {
  CACHE.delete(paragraph);
}

/**
 * Keeps what is known of a paragraph true after a run was cut in two: cheaper than to read it again, which matters
 * where one paragraph is cut thousands of times.
 * @param index the piece that begins the second run, or that was itself cut after `at` of its characters
 */
export function runWasCut(paragraph: XmlElement, index: number, at: number, run: XmlElement): void {
  const known = CACHE.get(paragraph);
  const piece = known?.pieces[index];
  if (!known || !piece) return;
  const pieces = [...known.pieces];
  const old = piece.run;
  let next = index;
  if (at > 0) {
    const node = run.elements().find(({ key }) => key !== 'w:rPr') as XmlElement;
    const rest = { ...piece, start: piece.start + at, text: piece.text.slice(at), run, node, lead: 0 };
    pieces.splice(index, 1, { ...piece, text: piece.text.slice(0, at) }, rest);
    next = index + 2;
  }
  for (let i = next; pieces[i]?.run === old; i++) pieces[i] = { ...(pieces[i] as Piece), run };
  const moved = known.spots.some((spot) => spot.node.parent !== spot.run);
  const spots = moved
    ? known.spots.map((spot) => ({ ...spot, run: spot.node.parent ?? spot.run }))
    : known.spots;
  CACHE.set(paragraph, { text: known.text, pieces, spots });
}

class Reader {
  private readonly pieces: Piece[] = [];
  private readonly spots: Spot[] = [];
  private readonly texts: string[] = [];
  private length = 0;
  private nesting: Nesting;
  private readonly styles;

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
    return this.styles?.hides(this.paragraph, style) ?? false;
  }
}

/** Whether a run's child is text that can be cut: everything else is one thing. */
export function isText(node: XmlElement): boolean {
  return node.key === 'w:t' || node.key === 'w:delText';
}

function textOfNode(node: XmlElement): { text: string; lead: number } {
  if (isText(node)) return shownText(node);
  if (node.key === 'w:br') {
    const type = node.get('w:type');
    return { text: type === 'page' ? '\f' : type === 'column' ? '\u000e' : '\v', lead: 0 };
  }
  if (node.key === 'mc:AlternateContent') return { text: alternativeText(node), lead: 0 };
  return { text: SINGLE[node.key] ?? '', lead: 0 };
}

/** Without `xml:space="preserve"`, blanks at the ends are not part of the text. */
function shownText(node: XmlElement): { text: string; lead: number } {
  const text = node.text.replace(/\n/g, ' ');
  if (!/^[ \t]|[ \t]$/.test(text) || keepsSpace(node)) return { text, lead: 0 };
  const lead = /^[ \t]*/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead).replace(/[ \t]+$/, ''), lead };
}

function keepsSpace(node: XmlElement): boolean {
  for (let at: XmlElement | null = node; at; at = at.parent) {
    const space = at.get('xml:space');
    if (space !== undefined) return space === 'preserve';
  }
  return false;
}

/** Inside a run Word offers an emoji as a symbol of its own and, for older readers, as text. */
function alternativeText(alternatives: XmlElement): string {
  const branches = [...alternatives.elements('mc:Choice'), ...alternatives.elements('mc:Fallback')];
  for (const branch of branches) {
    const text = branch
      .elements()
      .map((node) => textOfNode(node).text)
      .join('');
    if (text !== '') return text;
  }
  return '';
}
