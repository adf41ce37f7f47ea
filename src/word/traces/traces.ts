import type { FileTraces, Trace } from '../../report/fileTraces';
import type { Steps } from '../../report/steps';
import { elsewhereOf } from '../package/elsewhere/stories';
import type { PackageParagraph } from '../package/paragraphs';
import type { Piece } from '../package/pieces';
import type { ReportPackage } from '../package/reportPackage';
import { STANDING, textIn } from '../package/sight';
import type { Interval } from '../package/spans';
import { stretchesOf } from './stretches';
import { childW } from '../package/wordprocessing';
import type { XmlElement } from '../package/xmlTree';

/**
 * What a report's file holds besides the text that is handed in, each kind in the order of the report, what is not in the body
 * behind it.
 * @param ours the file's name of our marks' colour, if there are any
 */
export function* tracesOf(file: ReportPackage, ours: string | undefined): Steps<FileTraces> {
  const { stories, idle } = yield* elsewhereOf(file);
  const elsewhere = [...stories.flatMap(({ paragraphs }) => paragraphs), ...idle];
  const isOurs = ({ highlight }: Piece): boolean => highlight !== null && highlight === ours;
  return {
    comments: commentsOf(file),
    revisions: placesOf(file, elsewhere, isRevised, isMarkRevised),
    hidden: placesOf(file, elsewhere, isHidden),
    marks: placesOf(file, elsewhere, isOurs),
  };
}

function isRevised({ revised, layers }: Piece): boolean {
  return revised === true || layers.includes('deleted');
}

/** What a field is made by is hidden by its nature, and what is deleted is gone. */
function isHidden({ text, layers }: Piece): boolean {
  const isElse = layers.includes('fieldCode') || layers.includes('deleted');
  return layers.includes('hidden') && !isElse && text.trim() !== '';
}

/** @param isWhole whether a paragraph is of the kind that holds nothing that is: it was split, joined, centred */
function placesOf(
  { paragraphs, elements }: ReportPackage,
  elsewhere: readonly PackageParagraph[],
  isOfKind: (piece: Piece) => boolean,
  isWhole: (element: XmlElement) => boolean = () => false,
): Trace[] {
  const inBody = paragraphs.flatMap((paragraph, index) => {
    const element = elements[index];
    const stretches = stretchesOf(paragraph, isOfKind);
    const whole = { start: 0, end: textIn(paragraph.pieces, STANDING).length };
    const all = stretches.length === 0 && element && isWhole(element) ? [whole] : stretches;
    return all.map((stretch) => spanOf(paragraph, index, stretch));
  });
  return [...inBody, ...elsewhere.flatMap((paragraph) => stretchesOf(paragraph, isOfKind).map(() => null))];
}

/** Every comment, an answer to another too, at the first text that it is on. */
function commentsOf({ paragraphs, comments }: ReportPackage): Trace[] {
  const places = new Map<string, Trace>();
  for (const [index, paragraph] of paragraphs.entries()) {
    const ids = new Set(paragraph.pieces.flatMap((piece) => piece.comments ?? []));
    for (const id of ids) {
      const [first] = stretchesOf(paragraph, (piece) => piece.comments?.includes(id) ?? false);
      if (first && !places.has(id)) places.set(id, spanOf(paragraph, index, first));
    }
  }
  const unplaced = [...comments.keys()].filter((id) => !places.has(id));
  return [...places.values(), ...unplaced.map(() => null)];
}

/** Whether a paragraph's mark or its format was changed while changes were tracked. */
function isMarkRevised(paragraph: XmlElement): boolean {
  const properties = childW(paragraph, 'pPr');
  const mark = properties && childW(properties, 'rPr');
  const has = (parent: XmlElement | undefined, names: readonly string[]): boolean =>
    parent !== undefined && names.some((name) => childW(parent, name));
  return has(properties, ['pPrChange']) || has(mark, ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']);
}

/** A place that can be selected: what has no width is known by the character beside it. */
function spanOf({ pieces }: PackageParagraph, paragraph: number, { start, end }: Interval): Trace {
  const standing = textIn(pieces, STANDING);
  const [from, to] = start < end ? [start, end] : start > 0 ? [start - 1, start] : [0, 1];
  const text = standing.slice(from, to);
  return text === '' ? null : { part: 'body', paragraph, start: from, end: to, text };
}
