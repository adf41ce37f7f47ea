import type { LastFigure } from '../../report/lastYear';
import type { Paragraph, Part } from '../../report/paragraph';
import { atOnce, type Steps } from '../../report/steps';
import { fingerprintsInSteps } from '../../worklist/fingerprint';
import { readWorklistInSteps } from '../../worklist/worklist';
import type { LedgerRow } from './carryRows';

/** Last year's figure, and where in the draft it is to be filled in anew. */
interface Placed extends Omit<LastFigure, 'at'> {
  readonly part: Part;
  readonly paragraph: number;
  readonly start: number;
}

/**
 * Last year's figures by what the places are known by in which they are to be filled in anew; those that stand where nothing
 * is to be filled in are left out.
 * @param paragraphs the draft
 */
export function lastFigures(paragraphs: readonly Paragraph[], placed: readonly Placed[]): LastFigure[] {
  return atOnce(lastFiguresInSteps(paragraphs, placed));
}

/** The same in steps. */
export function* lastFiguresInSteps(
  paragraphs: readonly Paragraph[],
  placed: readonly Placed[],
): Steps<LastFigure[]> {
  const worklist = yield* readWorklistInSteps(paragraphs);
  yield;
  const fingerprints = yield* fingerprintsInSteps(worklist);
  const known = new Map(
    worklist.entries.map(({ id, placeholder: { start, span } }) => [
      `${span.part} ${span.paragraph} ${start}`,
      fingerprints.get(id),
    ]),
  );
  return placed.flatMap(({ part, paragraph, start, last, target }) => {
    const at = known.get(`${part} ${paragraph} ${start}`);
    return at === undefined ? [] : [{ at, last, target }];
  });
}

/** The rows with last year's figures, and with what last year's plan said they were to be, where they are known by their places. */
export function withLastFigures(
  rows: readonly LedgerRow[],
  figures: readonly LastFigure[],
): readonly LedgerRow[] {
  if (figures.length === 0) return rows;
  const byPlace = new Map(figures.map((figure) => [figure.at, figure]));
  return rows.map((each) => {
    const found = each.kept.at.flatMap((at) => byPlace.get(at) ?? []);
    const last = each.row.last || (found.find((figure) => figure.last !== '')?.last ?? '');
    const target = found.find((figure) => figure.target !== '')?.target ?? '';
    if (last === each.row.last && target === '') return each;
    return {
      ...each,
      row: { ...each.row, last, ...(target !== '' && { target }) },
      kept: { ...each.kept, last },
    };
  });
}
