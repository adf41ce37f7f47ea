import { demandUnlocked } from '../markup/contentLocks';
import { make } from '../../xml/make';
import type { XmlElement } from '../../xml/node';
import { writeElement } from '../../xml/write';
import { parentOf } from '../markup/tree';
import { mayChange, paragraphChanged } from '../story/changes';
import type { Piece } from '../story/pieces';
import { gapAt, isInInsertion, outOfRevisions, suits } from './gap';
import { isText } from '../markup/nodeText';
import { isPlain, nodesFor, setText } from '../markup/runText';
import { neighbour } from './runs';

/** Properties of a run or a mark that say how it was changed, not how it looks. */
const HISTORY = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange'];

/**
 * Puts characters (no paragraph breaks) into a paragraph: into the text next to it if that looks as asked, else into
 * a run of its own. Tracked, if changes are.
 * @param side which neighbour's hyperlink, content control, … the text comes to stand in
 * @param format the `w:rPr` that it shall have; `null` for none
 */
export function insertCharacters(
  paragraph: XmlElement,
  offset: number,
  text: string,
  side: 'left' | 'right',
  format: XmlElement | null,
): void {
  if (text === '') return;
  const { document } = mayChange(paragraph);
  const { revisions, live } = document;
  const next = neighbour(paragraph, offset, side);
  if (next) demandUnlocked(next.run);
  if (next && canTake(next, text, format) && suits(parentOf(next.run), revisions)) {
    if (!revisions.tracking || isInInsertion(next.run)) {
      // From what is shown: blanks at the ends of the node that Word does not show must not come to light.
      const at = offset - next.start;
      setText(next.node, next.text.slice(0, at) + text + next.text.slice(at));
      paragraphChanged(paragraph);
      live.inserted(paragraph, offset, text.length);
      return;
    }
  }
  const gap = outOfRevisions(gapAt(paragraph, offset, side), revisions);
  const run = make(gap.parent, 'w:r', {}, [...(format ? [format] : []), ...nodesFor(gap.parent, text)]);
  const tracked = revisions.tracking && !isInInsertion(gap.parent);
  const node = tracked ? revisions.mark(gap.parent, 'w:ins') : run;
  if (tracked) node.insert(run);
  gap.parent.insert(node, gap.before);
  paragraphChanged(paragraph);
  live.inserted(paragraph, offset, text.length);
}

/** The look of a run's text, for a new run: a copy of its `w:rPr` without the record of changes. */
export function formatOf(run: XmlElement | undefined): XmlElement | null {
  return withoutHistory(run?.first('w:rPr'));
}

/** The look that text typed into an empty paragraph gets: that of its mark. */
export function markFormat(paragraph: XmlElement): XmlElement | null {
  return withoutHistory(paragraph.first('w:pPr')?.first('w:rPr'));
}

function withoutHistory(properties: XmlElement | undefined): XmlElement | null {
  const copy = properties?.clone();
  for (const child of copy?.elements() ?? []) if (HISTORY.includes(child.key)) copy?.remove(child);
  return copy?.elements().length ? copy : null;
}

function canTake(piece: Piece, text: string, format: XmlElement | null): boolean {
  if (!isText(piece.node) || piece.deleted || !isPlain(text)) return false;
  const own = formatOf(piece.run);
  return (own ? writeElement(own) : '') === (format ? writeElement(format) : '');
}
