import type { Span } from '../report/span';
import { type Colour, freeColour, nameOfColour } from './colours';
import { queueColourChange } from './colourInFile';
import { WordFailure } from './failure';
import { inTurn } from './inTurn';
import { type Lost, queueSearches, type Target, targetsOf } from './locate';
import type { AlignedParagraph } from './package/align';
import { highlightsIn } from './package/spans';
import { paintAll } from './paint';
import { readWhole } from './reading';
import { run } from './run';
import { readSetting, writeSetting } from './settings';
import { surplusOf } from './surplus';
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
 * much (a filled or edited placeholder's, with no spans all of it). Foreign highlights stay. At most three `sync`s,
 * and none where there is nothing to lay and nothing was ever laid.
 * @param former the colour that was ours until all marks were taken away: Word's own undo may have brought them back
 * @throws WordFailure; a mark that is laid then is known by its colour, and the next call takes care of it
 */
export function setMarks<S extends Span>(
  spans: readonly S[],
  ifUnknown: IfUnknown = 'ask',
  former?: Colour,
): Promise<Marks<S>> {
  return inTurn(async () => {
    const remembered = readSetting('markColour') ?? former;
    if (spans.length === 0 && remembered === undefined)
      return { marked: [], kept: [], lost: [], unreached: 0 };
    await ensurePausable(ifUnknown);
    return run((context) => declareMarks(context, spans, remembered));
  });
}

async function declareMarks<S extends Span>(
  context: Word.RequestContext,
  spans: readonly S[],
  remembered: Colour | undefined,
): Promise<Marks<S>> {
  const reading = await readWhole(context);
  const { file, items, inFile: aligned, mode, property } = reading;
  // Without the file it is not known what is highlighted: nothing is laid then that could not be told from the clerk's.
  if (file === null || file instanceof WordFailure) throw file ?? new WordFailure('mismatch', 'No OOXML');
  const colour = remembered ?? pickColour(file.colours);
  const name = nameOfColour(colour) ?? colour;
  const { targets, lost } = targetsOf(spans, reading);
  const { bare, done, kept, apart } = byState(targets, aligned, name);
  const ours = intervalsOf([...bare, ...done]);
  const surplus = surplusOf(items, aligned, file, ours, name);
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
  const isKnown = !isGone && (hasOurs || remembered !== undefined);
  queueColourChange(context, property, isKnown ? colour : undefined);
  const coats = [
    { ranges: laid.found, colour },
    { ranges: taken.found, colour: null },
  ];
  const ends = surplus.marks.map((paragraph) =>
    paragraph.getRange('End').expandTo(paragraph.getRange('After')),
  );
  const moved = await paintAll(context, coats, ends, mode);
  if (isGone && moved.size === 0) await forgetColour();

  const hasMoved = ({ range }: { range: Word.Range }): boolean => moved.has(range);
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
    unreached: surplus.unreachable + taken.lost.length + taken.found.filter(hasMoved).length,
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

interface States<S> {
  /** Without highlight, or with part of our mark. */
  readonly bare: Target<S>[];
  /** Marked already. */
  readonly done: Target<S>[];
  /** In a foreign highlight, if only in part. */
  readonly kept: Target<S>[];
  /** In a paragraph that is not understood. */
  readonly apart: Target<S>[];
}

function byState<S extends Span>(
  targets: readonly Target<S>[],
  aligned: readonly (AlignedParagraph | null)[],
  name: string,
): States<S> {
  const states: States<S> = { bare: [], done: [], kept: [], apart: [] };
  for (const target of targets) {
    const seen = aligned[target.paragraphIndex];
    if (!seen) {
      states.apart.push(target);
      continue;
    }
    const highlights = highlightsIn(seen, target.span);
    const all = [...highlights.seen, ...highlights.unseen];
    if (all.some((highlight) => highlight !== null && highlight !== name)) states.kept.push(target);
    else if (highlights.seen.includes(null)) states.bare.push(target);
    else states.done.push(target);
  }
  return states;
}

function intervalsOf<S extends Span>(targets: readonly Target<S>[]): Map<number, S[]> {
  const intervals = new Map<number, S[]>();
  for (const { span, paragraphIndex } of targets) {
    intervals.set(paragraphIndex, [...(intervals.get(paragraphIndex) ?? []), span]);
  }
  return intervals;
}
