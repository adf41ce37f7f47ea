import { paint } from '../edit/painting';
import { type Colour, freeColour, nameOfColour } from '../office/colours';
import { queueLines, queueSearch } from './sheet';

/** All colours that marks may have, the one that is taken first first. */
function markColours(): readonly Colour[] {
  const colours: Colour[] = [];
  const used = new Set<string>();
  for (let next = freeColour(used); next !== null; next = freeColour(used)) {
    colours.push(next);
    used.add(nameOfColour(next) ?? next);
  }
  return colours;
}

const lineOf = (index: number): string => `<${index}>`;

/** Writes a line for each of the colours, and queues laying it. @returns the lines' ranges. One `sync` */
export async function paintColourLines(context: Word.RequestContext): Promise<(Word.Range | undefined)[]> {
  queueLines(context, ...markColours().map((_colour, i) => lineOf(i)));
  const lines = await colourLines(context);
  markColours().forEach((colour, i) => {
    if (lines[i]) paint(lines[i], colour);
  });
  return lines;
}

/** The lines' ranges, in the order of the colours. One `sync`, with what is queued. */
export async function colourLines(context: Word.RequestContext): Promise<(Word.Range | undefined)[]> {
  const hits = markColours().map((_colour, i) => queueSearch(context.document.body, lineOf(i)));
  await context.sync();
  return hits.map(({ items }) => items[0]);
}

/** What ranges say of their highlight, as JSON; `–` for a range that is not there. One `sync`, with what is queued. */
export async function highlightsOf(
  context: Word.RequestContext,
  ranges: readonly (Word.Range | undefined)[],
): Promise<string[]> {
  for (const range of ranges) range?.load('font/highlightColor');
  await context.sync();
  return ranges.map((range) => (range ? JSON.stringify(range.font.highlightColor) : '–'));
}

/** How many of the lines say their colour, and what the others say: `13/14 #00FFFF→null`. One `sync`. */
export async function coloursTold(
  context: Word.RequestContext,
  lines: readonly (Word.Range | undefined)[],
): Promise<string> {
  const wordText = await highlightsOf(context, lines);
  const colours = markColours();
  const others = colours.flatMap((colour, i) =>
    wordText[i] === JSON.stringify(colour) ? [] : [` ${colour}→${wordText[i] ?? '–'}`],
  );
  return `${colours.length - others.length}/${colours.length}${others.join('')}`;
}
