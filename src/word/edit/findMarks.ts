import type { Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { mapInSteps, stepByStep } from '../../report/steps';
import { type Colour, nameOfColour } from '../office/colours';
import { WordFailure } from '../office/failure';
import { inTurn } from '../office/inTurn';
import { run } from '../office/run';
import { cutOut } from '../package/spans';
import { readSnapshot } from '../read/readSnapshot';
import { TEXTS } from '../read/snapshot';

/** Where a colour stands in the report; `unknown` where its OOXML does not tell. */
export type ColourFound = 'nowhere' | 'overSpansAlone' | 'elsewhereToo' | 'unknown';

/** So many paragraphs are looked at in a step. */
const PARAGRAPHS_AT_A_TIME = 500;

/**
 * Looks whether marks stand in the report, which Word's own undo takes away and brings back. Nothing is written. One `sync`.
 * @param spansIn the spans that would be marked, in the report as it is now
 * @throws WordFailure
 */
export function findMarks(
  colour: Colour,
  spansIn: (paragraphs: readonly Paragraph[]) => readonly Span[],
): Promise<ColourFound> {
  return inTurn(() =>
    run(async (context) => {
      const { paragraphs, inFile, file, lostHighlights } = await readSnapshot(context, TEXTS);
      const name = nameOfColour(colour) ?? colour;
      if (file === null || file instanceof WordFailure || lostHighlights.includes(colour)) return 'unknown';
      if (!file.colours.has(name)) return 'nowhere';
      const spans = new Map<number, Span[]>();
      for (const span of spansIn(paragraphs))
        spans.set(span.paragraph, [...(spans.get(span.paragraph) ?? []), span]);
      const elsewhere = await stepByStep(
        mapInSteps(inFile, PARAGRAPHS_AT_A_TIME, (aligned, i) => {
          const rest = aligned && cutOut(aligned, spans.get(i) ?? []);
          return rest?.pieces.some(({ highlight }) => highlight === name) ?? false;
        }),
      );
      return elsewhere.includes(true) ? 'elsewhereToo' : 'overSpansAlone';
    }),
  );
}
