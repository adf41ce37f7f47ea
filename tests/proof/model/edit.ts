import { type Glyph, PLAIN, type Report, type ReportParagraph, typed, visibleOf } from './report';

/** What an edit does beyond the text: whether Word keeps what goes as a tracked deletion. */
export interface Editing {
  readonly tracked: boolean;
  /** What cannot be seen between the characters that are replaced stays as it is. */
  readonly sparesUnseen?: boolean;
}

/** Where a character stands. @returns null if it is not in the report any more */
export function placeOf(report: Report, glyph: Glyph): { paragraph: number; at: number } | null {
  for (const [paragraph, { glyphs }] of report.paragraphs.entries()) {
    const at = glyphs.indexOf(glyph);
    if (at >= 0) return { paragraph, at };
  }
  return null;
}

/** In which part of the report a character stands; undefined if it is not in it any more. */
export function partOf(report: Report, glyph: Glyph): ReportParagraph['part'] | undefined {
  return report.paragraphs[placeOf(report, glyph)?.paragraph ?? -1]?.part;
}

/** Whether some characters stand beside each other as the clerk sees it. */
export function isStretch(report: Report, glyphs: readonly Glyph[]): boolean {
  const [first] = glyphs;
  const place = first && placeOf(report, first);
  const paragraph = place && report.paragraphs[place.paragraph];
  if (!first || !paragraph) return false;
  const visible = visibleOf(paragraph);
  const from = visible.indexOf(first);
  return from >= 0 && glyphs.every((glyph, i) => visible[from + i] === glyph);
}

/** Puts a text in the place of some characters that stand beside each other; it looks like the first of them. */
export function replace(
  report: Report,
  old: readonly Glyph[],
  text: string,
  { tracked, sparesUnseen = false }: Editing,
): Report {
  const [first, last] = [old[0], old.at(-1)];
  const place = first && placeOf(report, first);
  if (!first || !last || !place) throw new Error('What is to be replaced is not in the report');
  return inParagraph(report, place.paragraph, (glyphs) => {
    const end = glyphs.indexOf(last) + 1;
    // Behind what is kept as deleted it stands where the last of that does: in a field, or behind it.
    const { field } = tracked ? last : first;
    const look = { ...first, field, deleted: false, inserted: tracked ? ('own' as const) : null };
    const fresh = typed(text, look, old);
    const stays = glyphs.slice(place.at, end).flatMap((glyph): Glyph[] => {
      if (sparesUnseen && !old.includes(glyph)) return [glyph];
      if (!tracked) return [];
      if (glyph.deleted) return [glyph];
      return glyph.inserted === 'own' ? [] : [{ ...glyph, deleted: true }];
    });
    const middle = tracked ? [...stays, ...fresh] : [...fresh, ...stays];
    return [...glyphs.slice(0, place.at), ...middle, ...glyphs.slice(end)];
  });
}

/** Types behind a character of a paragraph, in its look; at its beginning where there is none. */
export function insert(
  report: Report,
  paragraph: number,
  behind: Glyph | undefined,
  text: string,
  { tracked }: Editing,
): Report {
  return inParagraph(report, paragraph, (glyphs) => {
    const at = behind ? glyphs.indexOf(behind) + 1 : 0;
    const look = { ...PLAIN, ...behind, deleted: false, inserted: tracked ? ('own' as const) : null };
    return [...glyphs.slice(0, at), ...typed(text, look), ...glyphs.slice(at)];
  });
}

/** Ends a paragraph behind a character; at its beginning where there is none. */
export function split(
  report: Report,
  index: number,
  behind: Glyph | undefined,
  { tracked }: Editing,
): Report {
  const paragraph = paragraphAt(report, index);
  const at = behind ? paragraph.glyphs.indexOf(behind) + 1 : 0;
  const head: ReportParagraph = {
    ...paragraph,
    glyphs: paragraph.glyphs.slice(0, at),
    mark: tracked ? 'inserted' : null,
  };
  const tail = { ...paragraph, glyphs: paragraph.glyphs.slice(at) };
  return withParagraphs(report, index, [head, tail]);
}

/** Deletes a paragraph. The last one of its cell, and the only one of the text, is only emptied. */
export function deleteParagraph(report: Report, index: number, { tracked }: Editing): Report {
  const paragraph = paragraphAt(report, index);
  const siblings = report.paragraphs.filter(({ cell, part }) => cell === paragraph.cell && part === 'body');
  if (tracked) {
    const glyphs = paragraph.glyphs.flatMap((glyph): Glyph[] => {
      if (glyph.deleted) return [glyph];
      return glyph.inserted === 'own' ? [] : [{ ...glyph, deleted: true }];
    });
    return withParagraphs(report, index, [{ ...paragraph, glyphs, mark: 'deleted' }]);
  }
  const stays = siblings.length < 2 || (paragraph.cell !== null && siblings.at(-1) === paragraph);
  return withParagraphs(report, index, stays ? [{ ...paragraph, glyphs: [] }] : []);
}

function inParagraph(
  report: Report,
  index: number,
  change: (glyphs: readonly Glyph[]) => readonly Glyph[],
): Report {
  const paragraph = paragraphAt(report, index);
  return withParagraphs(report, index, [{ ...paragraph, glyphs: change(paragraph.glyphs) }]);
}

/** The report with some paragraphs in the place of one. */
function withParagraphs({ paragraphs }: Report, index: number, instead: readonly ReportParagraph[]): Report {
  return { paragraphs: [...paragraphs.slice(0, index), ...instead, ...paragraphs.slice(index + 1)] };
}

function paragraphAt({ paragraphs }: Report, index: number): ReportParagraph {
  const found = paragraphs[index];
  if (!found) throw new Error(`The report has no paragraph ${index}`);
  return found;
}
