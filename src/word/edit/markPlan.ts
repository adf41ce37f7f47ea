import type { Span } from '../../report/span';
import { mapInSteps, type Steps } from '../../report/steps';
import { type Colour, freeColour, nameOfColour } from '../office/colours';
import { WordFailure } from '../office/failure';
import type { Lost } from '../locate/match';
import { reasonOf, type Target, targetOf } from '../locate/targets';
import type { AlignedParagraph } from '../package/align';
import type { ReportSnapshot } from '../read/snapshot';
import type { Scope } from '../locate/scope';
import { readSetting } from '../office/settings';
import { classifyTargets, intervalsOf } from './classifyTargets';
import type { FileTold } from './fileTold';
import { isNone, type StaleMarks, staleMarksOf } from './staleMarks';

/** What is to be laid and taken away for some spans to be marked and nothing else. */
export interface MarkPlan<S> {
  readonly colour: Colour;
  /** Whether that was our colour before. */
  readonly isKnown: boolean;
  readonly bare: readonly Target<S>[];
  /** Marked already. */
  readonly done: readonly S[];
  /** In a foreign highlight. */
  readonly kept: readonly S[];
  /** In a content control whose content is locked. */
  readonly locked: readonly S[];
  readonly lost: readonly Lost<S>[];
  readonly staleMarks: StaleMarks;
  /** Whether something in a paragraph is highlighted in another colour. */
  isAmongOthers(index: number): boolean;
}

/** The colours that come before the first that is free. */
export interface ColourWishes {
  /**
   * The colour that was ours until all marks were taken away: Word's own undo may have brought them back. It is ours again
   * only if nothing else stands in it, for the clerk may have taken to it since.
   */
  readonly former?: Colour | undefined;
  /** The colour that the clerk wants, where the report does not use it. */
  readonly preferred?: Colour | undefined;
}

/** So many spans are looked at in a step. */
const SPANS_AT_A_TIME = 2_000;

/**
 * Plans the marks, from the report as it was read.
 * @param file what the file tells of the same paragraphs, and of the others
 * @param scope stands for the place in which a target is searched for, as long as none was chosen
 * @throws WordFailure `noColour` if every colour is in use, `noFile` if only the file as it is saved could be read, and our
 *   colour may be missing in it
 */
export function* planMarks<S extends Span>(
  spans: readonly S[],
  snapshot: ReportSnapshot,
  file: FileTold,
  scope: Scope,
  { former, preferred }: ColourWishes,
): Steps<MarkPlan<S>> {
  const { inFile: aligned, lostHighlights } = snapshot;
  const found = yield* mapInSteps(spans, SPANS_AT_A_TIME, (span) => targetOf(span, snapshot, scope));
  const targets = found.filter((target) => target !== null);
  const gone = spans.filter((_, i) => found[i] === null);
  const tellsAll = lostHighlights.length === 0;
  const staleMarksIn = (colour: Colour, keep: readonly Target<S>[]): Steps<StaleMarks> =>
    staleMarksOf(aligned, file, intervalsOf(keep), nameOf(colour), tellsAll);
  const remembered = readSetting('markColour') ?? snapshot.colour;
  const isFormerOurs =
    former !== undefined && file.colours.has(nameOf(former)) && isNone(yield* staleMarksIn(former, targets));
  const known = remembered ?? (isFormerOurs ? former : undefined);
  const colour = known ?? pickColour(file.colours, file.lostHighlights, preferred);
  if (lostHighlights.includes(colour)) throw new WordFailure('noFile', 'The file may lack our colour');
  const { bare, done, kept, locked, apart } = yield* classifyTargets(targets, aligned, nameOf(colour));
  const lost = gone.map((span): Lost<S> => ({ span, reason: reasonOf(span, snapshot) }));
  return {
    colour,
    isKnown: known !== undefined,
    bare,
    done: done.map(({ span }) => span),
    kept: kept.map(({ span }) => span),
    locked: locked.map(({ span }) => span),
    lost: [...lost, ...apart.map(({ span }) => ({ span, reason: 'notUnderstood' as const }))],
    staleMarks: yield* staleMarksIn(colour, [...bare, ...done]),
    isAmongOthers: (index) => holdsOther(aligned[index], nameOf(colour)),
  };
}

function nameOf(colour: Colour): string {
  return nameOfColour(colour) ?? colour;
}

function holdsOther(paragraph: AlignedParagraph | null | undefined, name: string): boolean {
  return paragraph?.pieces.some(({ highlight }) => highlight !== null && highlight !== name) ?? true;
}

function pickColour(
  used: ReadonlySet<string>,
  lost: readonly Colour[],
  preferred: Colour | undefined,
): Colour {
  const colour = freeColour(used, lost, preferred);
  if (colour === null) throw new WordFailure('noColour', 'Every highlight colour is in use');
  return colour;
}
