import { findPlaceholders } from '../../src/placeholders/find';
import { differences } from './model/compare';
import { isStretch, placeOf, replace } from './model/edit';
import { rewritten } from './model/rewritten';
import { type Glyph, type Report, textOf, visibleOf } from './model/report';
import { behind, seen } from './model/telling';

/** A text that the pane was asked to write in the place of some characters, which may have been edited since. */
export interface Errand {
  readonly over: readonly Glyph[];
  readonly text: string;
  /** The placeholder that stands there is meant, however it was edited; else just these characters. */
  readonly isFill: boolean;
}

/** Errands that were done, and the report with them. */
export interface Done {
  readonly report: Report;
  /** What was written for each of the errands; null where nothing was. */
  readonly written: readonly (readonly Glyph[] | null)[];
}

/**
 * Which of some errands must have been done for a report to have become what it is: each of them at the place where its
 * characters stand now. Text that is not seen between them is to stay.
 * @param wanted how many are said to have been done: that is tried first
 * @returns null if the report cannot have become so
 */
export function explain(
  before: Report,
  now: Report,
  errands: readonly Errand[],
  tracked: boolean,
  ours: string | undefined,
  wanted: number,
): Done | null {
  const all = outcomes(before, errands, tracked);
  const told = ({ written }: Done): number =>
    Math.abs(written.filter((each) => each !== null).length - wanted);
  all.sort((a, b) => told(a) - told(b));
  return all.find(({ report }) => differences(report, now, ours).length === 0) ?? null;
}

/**
 * The same where the pane is not certain: the paragraphs in which something was to be written need only read so.
 * @param disturbed paragraphs in which somebody else has typed at the very place of an errand: nobody can tell how they read
 * @returns the report as it is, or null
 */
export function explainReading(
  before: Report,
  now: Report,
  errands: readonly Errand[],
  disturbed: ReadonlySet<number>,
  tracked: boolean,
  ours: string | undefined,
): Done | null {
  const touched = new Set([...paragraphsOf(before, errands), ...disturbed]);
  for (const done of outcomes(before, errands, tracked)) {
    const report = rewritten(done.report, now, touched, disturbed, ours);
    if (report && differences(report, now, ours).length === 0) return { ...done, report };
  }
  return null;
}

/** Every report that doing some of the errands may lead to. */
function outcomes(report: Report, errands: readonly Errand[], tracked: boolean): Done[] {
  let all: Done[] = [{ report, written: [] }];
  for (const errand of errands)
    all = all.flatMap((done) => [
      { ...done, written: [...done.written, null] },
      ...placesOf(done.report, errand).flatMap((old): Done[] => asItStands(done, errand, old)),
      ...placesOf(done.report, errand).map((old): Done => {
        const next = replace(done.report, old, errand.text, { tracked, sparesUnseen: true });
        const fresh = next.paragraphs.flatMap(({ glyphs }) =>
          glyphs.filter(({ instead }) => instead === old),
        );
        return { report: next, written: [...done.written, fresh] };
      }),
    ]);
  return all;
}

/** A value that reads like its placeholder may as well be written as not. */
function asItStands(done: Done, { text }: Errand, old: readonly Glyph[]): Done[] {
  return text === textOf(old) ? [{ ...done, written: [...done.written, old] }] : [];
}

/** The paragraphs in which errands stand together in one report and do not in the next. */
export function tornApart(before: Report, now: Report, errands: readonly Errand[]): number[] {
  return paragraphsOf(
    before,
    errands.filter(({ over }) => isStretch(before, over) && !isStretch(now, over)),
  );
}

/** The paragraphs in which something is to be written. */
export function paragraphsOf(report: Report, errands: readonly Errand[]): number[] {
  return errands.flatMap(({ over }) => over.flatMap((glyph) => placeOf(report, glyph)?.paragraph ?? []));
}

/** Where an errand may be done: its own characters if they still stand together, or what has come of them. */
function placesOf(report: Report, { over, isFill }: Errand): (readonly Glyph[])[] {
  const places: (readonly Glyph[])[] = isStretch(report, over) ? [over] : [];
  const kin = (glyph: Glyph): boolean => over.includes(glyph) || glyph.instead.some(kin);
  const others = isFill ? placeholders(report) : sameTexts(report, textOf(over));
  for (const other of others)
    if (other.some(kin) && !places.some((place) => place.every((glyph, i) => glyph === other[i])))
      places.push(other);
  return places;
}

function placeholders({ paragraphs }: Report): Glyph[][] {
  return paragraphs.flatMap((paragraph) => {
    const told = seen(paragraph);
    return findPlaceholders(textOf(visibleOf(paragraph))).map(
      ({ start, end }) => behind(told, start, end) ?? [],
    );
  });
}

function sameTexts({ paragraphs }: Report, text: string): Glyph[][] {
  const length = Array.from(text).length;
  return paragraphs.flatMap((paragraph) => {
    const visible = visibleOf(paragraph);
    const stretches = visible.map((_, at) => visible.slice(at, at + length));
    return stretches.filter((stretch) => textOf(stretch) === text);
  });
}
