import type { Span } from '../../report/span';
import { type Colour, freeColour, isKeptBySaves, nameOfColour } from '../office/colours';
import { WordFailure } from '../office/failure';
import type { Lost } from '../locate/match';
import { type Target, targetsOf } from '../locate/targets';
import type { AlignedParagraph } from '../package/align';
import type { ReportPackage } from '../package/reportPackage';
import type { Reading } from '../read/snapshot';
import type { Scope } from '../locate/scope';
import { readSetting } from '../office/settings';
import { byState, intervalsOf } from './classifyTargets';
import { isNone, type Surplus, surplusOf } from './staleMarks';

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
  readonly lost: readonly Lost<S>[];
  readonly surplus: Surplus;
  /** Whether something in a paragraph is highlighted in another colour. */
  isAmongOthers(index: number): boolean;
}

/**
 * Plans the marks, from the report as it was read.
 * @param scope stands for the place in which a target is searched for, as long as none was chosen
 * @param former the colour that was ours until all marks were taken away
 * @throws WordFailure `noColour` if every colour is in use, `noFile` if only the file as it is saved could be read, and our
 *   colour may be missing in it
 */
export function planMarks<S extends Span>(
  spans: readonly S[],
  reading: Reading,
  file: ReportPackage,
  scope: Scope,
  former: Colour | undefined,
): MarkPlan<S> {
  const { inFile: aligned } = reading;
  const { targets, lost } = targetsOf(spans, reading, () => scope);
  const surplusIn = (colour: Colour, keep: readonly Target<S>[]): Surplus =>
    surplusOf(aligned, file, intervalsOf(keep), nameOf(colour), reading.givesOoxml);
  const remembered = readSetting('markColour') ?? reading.colour;
  const isFormerOurs =
    former !== undefined && file.colours.has(nameOf(former)) && isNone(surplusIn(former, targets));
  const known = remembered ?? (isFormerOurs ? former : undefined);
  const isTold = (each: Colour): boolean => reading.givesOoxml || isKeptBySaves(each);
  const colour = known ?? pickColour(file.colours, isTold);
  if (!isTold(colour)) throw new WordFailure('noFile', 'The file may lack our colour');
  const { bare, done, kept, apart } = byState(targets, aligned, nameOf(colour));
  return {
    colour,
    isKnown: known !== undefined,
    bare,
    done: done.map(({ span }) => span),
    kept: kept.map(({ span }) => span),
    lost: [...lost, ...apart.map(({ span }) => ({ span, reason: 'notUnderstood' as const }))],
    surplus: surplusIn(colour, [...bare, ...done]),
    isAmongOthers: (index) => holdsOther(aligned[index], nameOf(colour)),
  };
}

function nameOf(colour: Colour): string {
  return nameOfColour(colour) ?? colour;
}

function holdsOther(paragraph: AlignedParagraph | null | undefined, name: string): boolean {
  return paragraph?.pieces.some(({ highlight }) => highlight !== null && highlight !== name) ?? true;
}

function pickColour(used: ReadonlySet<string>, isAllowed: (colour: Colour) => boolean): Colour {
  const colour = freeColour(used, isAllowed);
  if (colour === null) throw new WordFailure('noColour', 'Every highlight colour is in use');
  return colour;
}
