import { bodyOf, type Paragraph } from '../../report/paragraph';
import { stepByStep } from '../../report/steps';
import type { Colour } from '../office/colours';
import type { PackageParagraph } from '../package/paragraphs';
import type { ReportPackage } from '../package/reportPackage';
import type { ReportSnapshot } from '../read/snapshot';
import { loadElsewhere } from '../read/wholeReport';

/** What the report's file tells of its highlights. */
export interface FileTold {
  /** Of each paragraph of a snapshot. */
  readonly paragraphs: readonly PackageParagraph[];
  /** Of all that Word was not asked for. */
  readonly elsewhere: readonly PackageParagraph[];
  /** Every highlight colour in use anywhere. */
  readonly colours: ReadonlySet<string>;
  /** Those that it may lack, for what was read of it is as it was saved. */
  readonly lostHighlights: readonly Colour[];
}

/** What the file tells of the paragraphs of a snapshot, and of the others. */
export async function toldOf(
  { paragraphs, lostHighlights }: ReportSnapshot,
  file: ReportPackage,
): Promise<FileTold> {
  const { storiesRead, elsewhereOf, highlightsLost } = await loadElsewhere();
  const body = file.paragraphs.slice(0, bodyOf(paragraphs).length);
  const wasRead = new Set(paragraphs.map(keyOf));
  const all = storiesRead().flatMap(({ story, first }) =>
    story.paragraphs.map((told, i) => ({ told, key: keyOf({ part: story.part, index: first + i }) })),
  );
  const read = all.filter(({ key }) => wasRead.has(key)).map(({ told }) => told);
  const others = all.filter(({ key }) => !wasRead.has(key)).map(({ told }) => told);
  const { idle } = await stepByStep(elsewhereOf(file));
  // Where the OOXML omits the headers, they were read from the document's file, and their colours with them.
  const colours = new Set([...file.colours, ...all.flatMap(({ told }) => coloursOf(told))]);
  return {
    paragraphs: [...body, ...read],
    elsewhere: [...others, ...idle],
    colours,
    lostHighlights: [...lostHighlights, ...highlightsLost()],
  };
}

function coloursOf({ pieces, markHighlight }: PackageParagraph): string[] {
  return [markHighlight, ...pieces.map(({ highlight }) => highlight)].filter((colour) => colour !== null);
}

function keyOf({ part, index }: Pick<Paragraph, 'part' | 'index'>): string {
  return `${part} ${index}`;
}
