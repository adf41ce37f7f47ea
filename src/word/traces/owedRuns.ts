import type { OwedRun, OwedSign } from '../../report/owedRun';
import type { PackageParagraph } from '../package/paragraphs';
import type { Piece } from '../package/pieces';
import type { ReportPackage } from '../package/reportPackage';
import { isSeen, STANDING, textIn } from '../package/sight';
import type { Interval } from '../package/spans';
import { stretchesOf } from './stretches';

/** What a comment says of text that is not yet done. */
const PENDING = /[待请再][核补填查定改确]|核实|核对|未[定核]|缺(?:数|少)|补(?:数|充)|填数/;
/** A line without one of these is no sentence: the red head of a paper, a title. */
const SENTENCE = /[。；，、：]/;
const SIGNS: readonly OwedSign[] = ['red', 'highlight', 'comment'];

/**
 * The stretches of the body that stand in red, in a highlight, or under a comment that says that they are not yet done, in the
 * order of the report.
 * @param ours the file's name of our marks' colour, if there are any: they say nothing of the clerk
 */
export function owedRunsOf({ paragraphs, comments }: ReportPackage, ours: string | undefined): OwedRun[] {
  const pending = new Set([...comments].filter(([, text]) => PENDING.test(text)).map(([id]) => id));
  const has: Readonly<Record<OwedSign, (piece: Piece) => boolean>> = {
    red: ({ colour }) => colour !== undefined && isRed(colour),
    highlight: ({ highlight }) => highlight !== null && highlight !== ours,
    comment: (piece) => piece.comments?.some((id) => pending.has(id)) ?? false,
  };
  return paragraphs.flatMap((paragraph, index) =>
    SIGNS.flatMap((sign) => runsIn(paragraph, has[sign]).map((run) => ({ sign, paragraph: index, ...run })))
      .filter(({ sign, start, end }) => sign !== 'red' || !isHead(paragraph, start, end))
      .sort((a, b) => a.start - b.start),
  );
}

/** Much red, little else, as clerks pick it: FF0000, C00000, EE1111. */
function isRed(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/../g) ?? []).map((part) => parseInt(part, 16));
  return colour.length === 6 && red >= 0xb0 && Math.max(green, blue) <= 0x50;
}

/** A whole line in red that is no sentence. */
function isHead({ pieces }: PackageParagraph, start: number, end: number): boolean {
  const text = textIn(pieces, STANDING);
  return start === 0 && end === text.length && !SENTENCE.test(text);
}

function runsIn(paragraph: PackageParagraph, has: (piece: Piece) => boolean): Interval[] {
  return stretchesOf(paragraph, (piece) => isSeen(piece, STANDING) && has(piece) && piece.text.trim() !== '');
}
