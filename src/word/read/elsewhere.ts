import type { Paragraph } from '../../report/paragraph';
import { stepByStep } from '../../report/steps';
import { type Colour, LOST_BY_SAVES } from '../office/colours';
import { WordFailure } from '../office/failure';
import { packageFromFile } from '../package/packageFromFile';
import type { ReportPackage } from '../package/reportPackage';
import { tellsHeaders } from '../package/elsewhere/shownHeaders';
import { STANDING, textIn } from '../package/sight';
import { elsewhereOf, type Story } from '../package/elsewhere/stories';
import type { ReportSnapshot } from './snapshot';

export { elsewhereOf };

/** What stands outside of the body. */
interface Read {
  readonly stories: readonly Story[];
  /** Those of the stories, one after another. */
  readonly paragraphs: readonly Paragraph[];
}

/** As it was read last. */
let last: Read = { stories: [], paragraphs: [] };
/** Headers and footers as the document's file tells them, where the OOXML of its body does not; undefined for a file that cannot be had. */
let fromFile: readonly Story[] | undefined = [];

/** Stands for headers and footers that nobody could look at. */
const UNREAD: Paragraph = {
  part: 'header',
  index: 0,
  text: '',
  number: '',
  wordText: { text: '', isSure: false },
};

/**
 * The paragraphs of headers, footers, notes and text boxes. Word is not asked for them (`getHeader` makes headers, office-js#1904):
 * the report's file tells them. Where only texts were read they are taken for what they were.
 * @param looksInFile whether the document's own file is to be read where the OOXML of the body tells no header
 *   (office-js-docs#583): it is no batch, but takes its time. Where headers were found there, it is read each time.
 */
export async function elsewhereIn(
  { file, givesOoxml }: ReportSnapshot,
  looksInFile = false,
): Promise<readonly Paragraph[]> {
  if (file === null || file instanceof WordFailure) {
    if (looksInFile) last = { stories: [], paragraphs: [] }; // it may have been another report
    return last.paragraphs;
  }
  const { stories } = await stepByStep(elsewhereOf(file));
  if (!givesOoxml || tellsHeaders(file)) fromFile = [];
  else if (looksInFile || fromFile?.length !== 0) fromFile = await headersFromFile();
  const all = [...(fromFile ?? []), ...stories];
  last = { stories: all, paragraphs: [...(fromFile ? [] : [UNREAD]), ...paragraphsOf(all)] };
  return last.paragraphs;
}

/** The stories of the report as it was read last, each with the index of its first paragraph within its part. */
export function storiesRead(): readonly { readonly story: Story; readonly first: number }[] {
  const counts = new Map<Story['part'], number>();
  return last.stories.map((story) => {
    const first = counts.get(story.part) ?? 0;
    counts.set(story.part, first + story.paragraphs.length);
    return { story, first };
  });
}

/** The highlights that headers and footers may have though nobody was told: the document's file is as it was saved. */
export function highlightsLost(): readonly Colour[] {
  return fromFile && fromFile.length > 0 ? LOST_BY_SAVES : [];
}

/** Where values were written into headers or notes, what stands there now is known without their being read. */
export function rememberElsewhere(paragraphs: readonly Paragraph[]): void {
  last = { ...last, paragraphs };
}

async function headersFromFile(): Promise<readonly Story[] | undefined> {
  try {
    const { stories } = await stepByStep(elsewhereOf(await packageFromFile()));
    return stories.filter(({ part }) => part === 'header' || part === 'footer');
  } catch {
    return undefined; // the list says so
  }
}

/** The paragraphs outside of the body that a file tells, counted from 0 within each part. */
export async function paragraphsIn(file: ReportPackage): Promise<readonly Paragraph[]> {
  return paragraphsOf((await stepByStep(elsewhereOf(file))).stories);
}

function paragraphsOf(stories: readonly Story[]): readonly Paragraph[] {
  const counts = new Map<Story['part'], number>();
  return stories.flatMap(({ part, paragraphs, anchor }) =>
    paragraphs.map(({ pieces }): Paragraph => {
      const index = counts.get(part) ?? 0;
      counts.set(part, index + 1);
      const text = textIn(pieces, STANDING);
      return { part, index, text, number: '', ...(anchor !== undefined && { anchor }) };
    }),
  );
}
