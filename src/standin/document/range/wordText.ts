import type { Quirks } from '../../quirks';
import type { XmlElement } from '../../xml/node';
import { lengthOf, piecesIn } from '../story/characters';
import { type Stretch, stretches } from './stretches';
import { contentOf } from '../story/content';
import type { Piece } from '../story/pieces';
import { afterFieldChar, nestingAt } from '../markup/fields';
import { closest } from '../markup/tree';
import type { LiveRange } from './liveRange';
import { listOf } from '../story/listPlace';
import { endsCell } from '../markup/paragraphs';

const NOTES = ['w:footnoteReference', 'w:endnoteReference', 'w:footnoteRef', 'w:endnoteRef'];

/** A paragraph's text as this Word tells it. */
export function paragraphWordText(paragraph: XmlElement, quirks: Quirks): string {
  return tellWhole(paragraph, quirks, quirks.has('textHoldsHidden'));
}

/**
 * A range's text as this Word tells it; `\r` between paragraphs. Hidden characters are left out, unless all are
 * hidden: then the range says them, as a hit of a search does.
 * @param isWhole the range is that of a body or another container, whose paragraphs are told as they tell themselves
 */
export function wordText(range: LiveRange, isWhole: boolean): string {
  const { quirks } = range.document;
  const parts = stretches(range);
  const withHidden = quirks.has('textHoldsHidden') || onlyHidden(parts, quirks);
  const told = parts.map((part) => {
    const { paragraph, from, to } = part;
    const isAll = isWhole && from === 0 && to === lengthOf(paragraph);
    return isAll ? tellWhole(paragraph, quirks, withHidden) : tell(part, quirks, withHidden);
  });
  return told.join('\r');
}

type Part = Pick<Stretch, 'paragraph' | 'from' | 'to'>;

function onlyHidden(parts: readonly Part[], quirks: Quirks): boolean {
  let isAny = false;
  for (const { paragraph, from, to } of parts)
    for (const piece of piecesIn(paragraph, from, to)) {
      if (!isThere(piece, quirks)) continue;
      if (!piece.hidden) return false;
      isAny = true;
    }
  return isAny;
}

function isThere({ deleted }: Piece, quirks: Quirks): boolean {
  return !deleted || quirks.has('textHoldsDeletions');
}

function tellWhole(paragraph: XmlElement, quirks: Quirks, withHidden: boolean): string {
  const number = quirks.has('textHoldsListNumbers') ? (listOf(paragraph)?.string ?? '') : '';
  const end = quirks.has('textHoldsCellEnds') && endsCell(paragraph) ? '\u0007' : '';
  return number + tell({ paragraph, from: -1, to: Infinity }, quirks, withHidden) + end;
}

function tell({ paragraph, from, to }: Part, quirks: Quirks, withHidden: boolean): string {
  const untold = quirks.has('textOmitsFieldResults') ? resultsIn(paragraph) : undefined;
  const codes = quirks.has('textHoldsFieldCodes') ? codesIn(paragraph) : [];
  const inside = codes.filter(({ start }) => start > from && start < to).sort((a, b) => a.start - b.start);
  let text = '';
  let told = 0;
  for (const piece of piecesIn(paragraph, from, to)) {
    if (!isThere(piece, quirks) || (piece.hidden && !withHidden) || untold?.has(piece)) continue;
    for (let code = inside[told]; code && code.start <= piece.start; code = inside[++told]) text += code.text;
    text += tellPiece(piece, from, to, quirks);
  }
  for (let code = inside[told]; code; code = inside[++told]) text += code.text;
  return text;
}

function tellPiece({ start, text, node }: Piece, from: number, to: number, quirks: Quirks): string {
  if (node.key === 'w:br' || node.key === 'w:cr') {
    if (quirks.has('textOmitsBreaks')) return '';
    return text === '\v' && quirks.has('lineBreakReadsNewline') ? '\n' : text;
  }
  if (NOTES.includes(node.key) && quirks.has('noteReadsReplacement')) return '\ufffd';
  if (node.key === 'w:sym' && quirks.has('symbolReadsItself')) {
    return String.fromCharCode(parseInt(node.get('w:char') ?? '', 16) || text.charCodeAt(0));
  }
  return text.slice(Math.max(0, from - start), Math.max(0, to - start));
}

/** The codes of the fields of a paragraph, and where they stand. */
function codesIn(paragraph: XmlElement): { start: number; text: string }[] {
  const { pieces, spots } = contentOf(paragraph);
  const complex = spots
    .filter(({ node }) => node.key === 'w:instrText')
    .map(({ offset, node }) => ({ start: offset, text: node.text }));
  const simple = [...paragraph.descendants('w:fldSimple')].flatMap((field) => {
    const result = pieces.find(({ run }) => closest(run, 'w:fldSimple', 'w:p') === field);
    return result ? [{ start: result.start, text: field.get('w:instr') ?? '' }] : [];
  });
  return [...complex, ...simple];
}

/** What of a paragraph is the result of a field. A result that began in an earlier paragraph is not known as one. */
function resultsIn(paragraph: XmlElement): ReadonlySet<Piece> {
  const { pieces, spots } = contentOf(paragraph);
  const fieldChars = spots.filter(({ node }) => node.key === 'w:fldChar');
  let nesting = nestingAt(paragraph);
  let next = 0;
  const results = pieces.filter(({ start, run }) => {
    for (let spot = fieldChars[next]; spot && spot.offset <= start; spot = fieldChars[++next]) {
      nesting = afterFieldChar(nesting, spot.node);
    }
    return nesting !== null || closest(run, 'w:fldSimple', 'w:p')?.key === 'w:fldSimple';
  });
  return new Set(results);
}
