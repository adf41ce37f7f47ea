import type { Span } from '../report/span';
import { type Colour, freeColour, nameOfColour } from './colours';
import { colourIn, queueColourChange } from './colourProperty';
import { WordFailure } from './failure';
import { inTurn } from './inTurn';
import { type Lost, queueSearches, type Target, targetsOf } from './locate';
import { readPackage } from './package/reportPackage';
import { paintAll } from './paint';
import { readWhole } from './readWhole';
import { run } from './run';
import { readSetting, writeSetting } from './settings';
import { byState, intervalsOf } from './states';
import { isNone, type Surplus, surplusOf } from './surplus';
import { ensurePausable, type IfUnknown } from './tracking';

/** What became of the spans that were to be marked. */
export interface Marks<S> {
  readonly marked: S[];
  /** Left as they are: the clerk has highlighted them. */
  readonly kept: S[];
  readonly lost: Lost<S>[];
  /** Places in our colour that are to lose it and could not be reached. */
  readonly unreached: number;
}

/**
 * Sees to it that our colour stands over these spans and nowhere else: lays what is missing, takes away what is too
 * much (a filled or edited placeholder's, with no spans all of it). Foreign highlights stay. At most three `sync`s, none
 * where there is nothing to lay and nothing was laid before; more only where something goes wrong.
 * @param former the colour that was ours until all marks were taken away: Word's own undo may have brought them back. It is
 *   ours again only if nothing else stands in it, for the clerk may have taken to it since.
 * @throws WordFailure; a mark that is laid then is known by its colour, and the next call takes care of it
 */
export function setMarks<S extends Span>(
  spans: readonly S[],
  ifUnknown: IfUnknown = 'ask',
  former?: Colour,
): Promise<Marks<S>> {
  return inTurn(async () => {
    if (spans.length === 0 && readSetting('markColour') === undefined)
      return { marked: [], kept: [], lost: [], unreached: 0 };
    await ensurePausable(ifUnknown);
    return run((context) => declareMarks(context, spans, former));
  });
}

async function declareMarks<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  former: Colour | undefined,
): Promise<Marks<S>> {
  const reading = await readWhole(context);
  const { file, items, inFile: aligned, mode, property } = reading;
  // Without the file it is not known what is highlighted: nothing is laid then that could not be told from the clerk's.
  if (file === null || file instanceof WordFailure) throw file ?? new WordFailure('mismatch', 'No OOXML');
  const { targets, lost } = targetsOf(spans, reading);
  const surplusIn = (colour: Colour, keep: readonly Target<S>[]): Surplus =>
    surplusOf(items, aligned, file, intervalsOf(keep), nameOfColour(colour) ?? colour);
  const remembered = readSetting('markColour') ?? (property ? colourIn(property) : undefined);
  const isOurs =
    former !== undefined &&
    file.colours.has(nameOfColour(former) ?? former) &&
    isNone(surplusIn(former, targets));
  const known = remembered ?? (isOurs ? former : undefined);
  const colour = known ?? pickColour(file.colours);
  const name = nameOfColour(colour) ?? colour;
  const { bare, done, kept, apart } = byState(targets, aligned, name);
  const surplus = surplusIn(colour, [...bare, ...done]);
  const toLay = queueSearches(bare);
  const toTake = queueSearches(surplus.targets);
  await context.sync();

  const laid = toLay.settle();
  const taken = toTake.settle();
  const hasOurs = done.length + laid.found.length > 0;
  // Forgotten only when none of our colour can be left: a span that was not found may still have part of its mark.
  const isGone = !hasOurs && laid.lost.length + surplus.unreachable + taken.lost.length === 0;
  // First the colour, then the paint: should the paint fail half-way, what stands is known to be ours.
  if (hasOurs) await writeSetting('markColour', colour);
  const isKnown = !isGone && (hasOurs || known !== undefined);
  queueColourChange(context, property, isKnown ? colour : undefined);
  const coats = [
    { ranges: laid.found, colour },
    { ranges: taken.found, colour: null },
  ];
  const ends = surplus.marks.map((paragraph) =>
    paragraph.getRange('End').expandTo(paragraph.getRange('After')),
  );
  let after: OfficeExtension.ClientResult<string> | undefined;
  const moved = await paintAll(context, coats, ends, mode, () => {
    if (isGone) after = context.document.body.getOoxml();
  });
  // What cannot be reached without our knowing it, such as the code of a field, is seen only now.
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is there after the sync, without load
  const isLeft = after !== undefined && readPackage(after.value).colours.has(name);
  if (isGone && !isLeft) await forgetColour();

  const hasMoved = ({ range }: { range: Word.Range }): boolean => moved.has(range);
  const unreached = surplus.unreachable + taken.lost.length + taken.found.filter(hasMoved).length;
  const stands = [...done, ...laid.found.filter((each) => !hasMoved(each))].map(({ span }) => span);
  return {
    marked: stands.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
    kept: kept.map(({ span }) => span),
    lost: [
      ...lost,
      ...apart.map(({ span }) => ({ span, reason: 'notUnderstood' as const })),
      ...laid.lost,
      ...laid.found.filter(hasMoved).map(({ span }) => ({ span, reason: 'changed' as const })),
    ],
    unreached: isLeft ? Math.max(unreached, 1) : unreached,
  };
}

/** A colour that is remembered though no mark is left does no harm: that it cannot be forgotten is no failure. */
async function forgetColour(): Promise<void> {
  await writeSetting('markColour', undefined).catch(() => undefined);
}

function pickColour(used: ReadonlySet<string>): Colour {
  const colour = freeColour(used);
  if (colour === null) throw new WordFailure('noColour', 'Every highlight colour is in use');
  return colour;
}
