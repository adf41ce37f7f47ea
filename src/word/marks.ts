import type { Span } from '../report/span';
import { type Colour, freeColour, nameOfColour } from './colours';
import { WordFailure } from './failure';
import { type Lost, queueSearches, targetsOf } from './locate';
import { loadTracking, trackingMode } from './newer';
import { align } from './package/align';
import { readPackage } from './package/reportPackage';
import { highlightsIn } from './package/stretches';
import { queueTexts } from './read';
import { run } from './run';
import { readSetting, writeSetting } from './settings';
import { surplusOf } from './surplus';
import { ensurePausable, type IfUnknown, queuePaused, syncPaused } from './tracking';

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
 * @throws WordFailure; a mark that is laid then is known by its colour, and the next call takes care of it
 */
export async function setMarks<S extends Span>(
  spans: readonly S[],
  ifUnknown: IfUnknown = 'ask',
): Promise<Marks<S>> {
  const remembered = readSetting('markColour');
  if (spans.length === 0 && remembered === undefined) return { marked: [], kept: [], lost: [], unreached: 0 };
  await ensurePausable(ifUnknown);
  return run(async (context) => {
    const paragraphs = queueTexts(context);
    const ooxml = context.document.body.getOoxml();
    loadTracking(context.document);
    await context.sync();

    const mode = trackingMode(context.document);
    // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult is there after the sync, without load
    const report = readPackage(ooxml.value);
    const colour = remembered ?? pickColour(report.colours);
    const name = nameOf(colour);
    const inFile = align(report.paragraphs, textsOf(paragraphs));
    const { targets, lost } = targetsOf(spans, paragraphs.items);
    const known = new Map<S, Fate>();
    for (const { span, paragraphIndex } of targets) {
      const seen = inFile[paragraphIndex];
      if (seen) known.set(span, fateOf(highlightsIn(seen, span), name));
    }
    const ours = targets.filter(({ span }) => known.get(span) !== 'keep');
    const surplus = surplusOf(paragraphs.items, inFile, report.paragraphs, ours, name);
    const toLay = queueSearches(ours, 'font/highlightColor');
    const toTake = queueSearches(surplus.targets);
    await context.sync();

    const laid = toLay.settle();
    const taken = toTake.settle();
    const fates = laid.found.map((found) => {
      const said = (): Fate =>
        fateOf(
          found.hits.map((hit) => nameOf(hit.font.highlightColor)),
          name,
        );
      return { ...found, fate: known.get(found.span) ?? said() };
    });
    const bare = fates.filter(({ fate }) => fate === 'lay');
    // First the colour, then the paint: should the paint fail half-way, what stands is known to be ours.
    if (bare.length > 0) await writeSetting('markColour', colour);
    if (bare.length + taken.found.length + surplus.marks.length > 0) {
      queuePaused(context.document, mode, () => {
        for (const { range } of bare) range.font.highlightColor = colour;
        for (const { range } of taken.found) unpaint(range);
        for (const paragraph of surplus.marks) {
          unpaint(paragraph.getRange('End').expandTo(paragraph.getRange('After')));
        }
      });
      await syncPaused(context, mode);
    }
    const unreached = surplus.unreachable + taken.lost.length;
    const marked = fates.filter(({ fate }) => fate !== 'keep').map(({ span }) => span);
    // Forgotten only when none of our colour can be left: a span that was not found may still have its mark.
    if (marked.length + laid.lost.length + unreached === 0) await writeSetting('markColour', undefined);
    for (const { span, fate } of fates) known.set(span, fate);
    const kept = targets.map(({ span }) => span).filter((span) => known.get(span) === 'keep');
    return { marked, kept, lost: [...lost, ...laid.lost], unreached };
  });
}

function textsOf(paragraphs: Word.ParagraphCollection): string[] {
  return paragraphs.items.map((paragraph) => paragraph.text);
}

function pickColour(used: ReadonlySet<string>): Colour {
  const colour = freeColour(used);
  if (colour === null) throw new WordFailure('noColour', 'Every highlight colour is in use');
  return colour;
}

/** `lay`: nothing stands there, or part of a mark; `done`: it is marked; `keep`: a foreign highlight. */
type Fate = 'lay' | 'done' | 'keep';

function fateOf(highlights: readonly (string | null)[], colour: string | null): Fate {
  if (highlights.some((highlight) => highlight !== null && highlight !== colour)) return 'keep';
  return highlights.includes(null) ? 'lay' : 'done';
}

/** A colour of the API → the file's name; null for none, and what is no colour (`""` for mixed) stays as it is. */
function nameOf<C extends string | null>(highlight: C): string | C {
  return highlight === null ? highlight : (nameOfColour(highlight) ?? highlight);
}

/** Takes a highlight away. The types know strings only; null is what clears (an empty text does not everywhere). */
function unpaint(range: Word.Range): void {
  range.font.highlightColor = null as unknown as string;
}
