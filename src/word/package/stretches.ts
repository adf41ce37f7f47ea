import type { View } from '../locate';
import type { PackageParagraph, Piece } from './paragraphs';

/** A stretch of one colour in a paragraph, and where it stands as a search may see the paragraph. */
export interface Stretch {
  readonly views: readonly View[];
}

type Seen = (piece: Piece) => boolean;

const VISIBLE: Seen = (piece) => !piece.hidden && !piece.deleted;
/** Word's search finds hidden text too. */
const FOUND: Seen = (piece) => !piece.deleted;

/**
 * The stretches of a paragraph in one highlight colour. What is hidden or deleted makes a stretch of its own: in the
 * visible text it is a place without width, reached from its neighbours, so it is left out where a neighbour in
 * another colour is hidden or deleted at the same place.
 */
export function stretchesOf(
  paragraph: PackageParagraph,
  colour: string,
): { stretches: Stretch[]; unreachable: number } {
  const stretches: Stretch[] = [];
  let unreachable = 0;
  const { pieces } = paragraph;
  for (let i = 0; i < pieces.length; i++) {
    if (pieces[i]?.highlight !== colour) continue;
    let end = i + 1;
    while (pieces[end]?.highlight === colour && sameSight(pieces[end], pieces[i])) end++;
    const visible = viewOf(pieces, i, end, colour, VISIBLE);
    const found = viewOf(pieces, i, end, colour, FOUND);
    if (visible.start === visible.end && hasForeignNeighbour(pieces, i, colour)) unreachable++;
    else if (visible.text === found.text) stretches.push({ views: [visible] });
    else stretches.push({ views: [visible, { ...found, shown: (a, b) => shownOf(pieces, a, b) }] });
    i = end - 1;
  }
  return { stretches, unreachable };
}

function sameSight(a: Piece | undefined, b: Piece | undefined): boolean {
  return a?.hidden === b?.hidden && a?.deleted === b?.deleted;
}

/** A range may reach as far as no other colour stands: taking a highlight from where there is none does no harm. */
function viewOf(pieces: readonly Piece[], from: number, to: number, colour: string, seen: Seen): View {
  const isForeign = ({ highlight }: Piece): boolean => highlight !== null && highlight !== colour;
  const lastBefore = lastIndexOf(pieces.slice(0, from), isForeign);
  const firstAfter = pieces.slice(to).findIndex(isForeign);
  const length = (end: number): number => text(pieces.slice(0, end), seen).length;
  return {
    text: text(pieces, seen),
    start: length(from),
    end: length(to),
    widest: { start: length(lastBefore + 1), end: length(firstAfter < 0 ? pieces.length : to + firstAfter) },
  };
}

/** What Word says of a hit in the text that holds hidden characters too: them only where there is nothing else. */
function shownOf(pieces: readonly Piece[], start: number, end: number): string {
  let at = 0;
  const covered = pieces.filter(FOUND).map((piece) => {
    const from = at;
    at += piece.text.length;
    return { ...piece, text: piece.text.slice(Math.max(0, start - from), Math.max(0, end - from)) };
  });
  return text(covered, VISIBLE) || text(covered, FOUND);
}

function lastIndexOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  let at = all.length - 1;
  while (at >= 0 && !is(all[at] as T)) at--;
  return at;
}

function text(pieces: readonly Piece[], seen: Seen): string {
  return pieces
    .filter(seen)
    .map((piece) => piece.text)
    .join('');
}

/** Whether another colour stands among the invisible pieces around the one at `i`. */
function hasForeignNeighbour(pieces: readonly Piece[], i: number, colour: string): boolean {
  const foreign = (step: number): boolean => {
    for (let k = i; pieces[k] && !VISIBLE(pieces[k] as Piece); k += step) {
      const highlight = pieces[k]?.highlight ?? null;
      if (highlight !== null && highlight !== colour) return true;
    }
    return false;
  };
  return foreign(-1) || foreign(1);
}

interface Interval {
  readonly start: number;
  readonly end: number;
}

/** The paragraph with the highlight of some stretches of its visible text taken out of account. UTF-16 offsets. */
export function cutOut(paragraph: PackageParagraph, stretches: readonly Interval[]): PackageParagraph {
  if (stretches.length === 0) return paragraph;
  const inside = (at: number): boolean => stretches.some(({ start, end }) => start <= at && at < end);
  let at = 0;
  const pieces = paragraph.pieces.flatMap((piece) => {
    if (!VISIBLE(piece)) return [piece];
    const from = at;
    at += piece.text.length;
    const cuts = stretches.flatMap(({ start, end }) => [start, end]).filter((cut) => from < cut && cut < at);
    const ends = [from, ...new Set(cuts.sort((a, b) => a - b)), at];
    return ends.slice(1).map((end, k) => {
      const start = ends[k] as number;
      const text = piece.text.slice(start - from, end - from);
      return { ...piece, text, highlight: inside(start) ? null : piece.highlight };
    });
  });
  return { ...paragraph, pieces };
}

/** The highlights that stand in a stretch of the visible text, each once, as the file names them. */
export function highlightsIn(paragraph: PackageParagraph, { start, end }: Interval): (string | null)[] {
  const highlights = new Set<string | null>();
  let at = 0;
  for (const piece of paragraph.pieces.filter(VISIBLE)) {
    if (at < end && at + piece.text.length > start) highlights.add(piece.highlight);
    at += piece.text.length;
  }
  return [...highlights];
}
