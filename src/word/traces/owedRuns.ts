import type { OwedRun, OwedSign, OwedSpan } from '../../report/owedRun';
import type { Paragraph } from '../../report/paragraph';
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

/**
 * The stretches of the body that stand in red, in a highlight, or under a comment that says that they are not yet done, in the
 * order of the report.
 * @param ours the file's name of our marks' colour, if there are any: they say nothing of the clerk
 */
export function owedRunsOf({ paragraphs, comments }: ReportPackage, ours: string | undefined): OwedRun[] {
  const looks: Look[] = [
    { sign: 'red', has: ({ colour }) => colour !== undefined && isRed(colour) },
    { sign: 'highlight', has: ({ highlight }) => highlight !== null && highlight !== ours },
    ...[...comments]
      .filter(([, note]) => PENDING.test(note))
      .map(([id, note]): Look => ({
        sign: 'comment',
        note,
        has: (piece) => piece.comments?.includes(id) ?? false,
      })),
  ];
  return paragraphs.flatMap((paragraph, index) =>
    looks
      .flatMap(({ has, ...look }) =>
        runsIn(paragraph, has).map((run) => ({ ...look, paragraph: index, ...run })),
      )
      .filter(({ sign, start, end }) => sign !== 'red' || !isHead(paragraph, start, end))
      .sort((a, b) => a.start - b.start),
  );
}

/** What tells of a piece of text that it is not yet done. */
interface Look {
  readonly sign: OwedSign;
  readonly note?: string;
  readonly has: (piece: Piece) => boolean;
}

/**
 * The same, each with the text that it stands in, to be found again after the report was edited.
 * @param texts the paragraphs of the body as Word has them; what stands where these read otherwise is left out
 */
export function owedSpansOf(
  file: ReportPackage,
  texts: readonly Pick<Paragraph, 'part' | 'text'>[],
  ours: string | undefined,
): OwedSpan[] {
  return owedRunsOf(file, ours).flatMap(({ sign, note, paragraph, start, end }): OwedSpan[] => {
    const within = textIn(file.paragraphs[paragraph]?.pieces ?? [], STANDING);
    const { part, text } = texts[paragraph] ?? {};
    if (part !== 'body' || text !== within) return [];
    const span = { part, paragraph, start, end, text: within.slice(start, end) };
    return [{ sign, ...(note !== undefined && { note }), span, within }];
  });
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
