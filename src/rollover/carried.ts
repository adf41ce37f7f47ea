import type { Addition } from '../report/addition';
import type { LeftStretch } from '../report/lastYear';
import { leftStretch } from '../report/leftStretches';
import type { Paragraph } from '../report/paragraph';
import { atOnce, mapInSteps, type Steps } from '../report/steps';
import type { Decision } from './decision';
import { type Draft, draftOf, type Position, type Written } from './draft';
import type { Look } from './look';
import type { PlacedAddition } from './plan/additions';
import type { PlanItem } from './plan/items';

/** A figure of last year's, and where in the draft it is to be filled in anew. */
export interface CarriedFigure extends Position {
  readonly last: string;
  readonly target: string;
}

/** The draft that was made, and what it keeps of last year's report. */
export interface Carried {
  readonly paragraphs: readonly Paragraph[];
  readonly figures: readonly CarriedFigure[];
  readonly left: readonly LeftStretch[];
}

/** What is made of last year's report. */
export interface Making {
  readonly paragraphs: readonly Paragraph[];
  readonly decisions: readonly Decision[];
  /** What is written anew, of the decisions. */
  readonly rewrites: readonly Written[];
  readonly additions: readonly PlacedAddition[];
  /** What stays and nobody has looked at yet. */
  readonly unseen: readonly Pick<Look, 'part' | 'paragraph' | 'start' | 'end' | 'reason'>[];
  /** The tasks of last year's plan: where they stand they are next year's only when they were written anew. */
  readonly planned: readonly PlanItem[];
}

/** The draft, last year's figures by their places in it, and what is left in it as it was. */
export function carriedInto(making: Making): Carried {
  return atOnce(carriedIntoInSteps(making));
}

/** So much that is left is looked for in a step. */
const AT_A_TIME = 200;

/** The same in steps. */
export function* carriedIntoInSteps({
  paragraphs,
  decisions,
  rewrites,
  additions,
  unseen,
  planned,
}: Making): Steps<Carried> {
  const draft = draftOf(paragraphs, rewrites, additions);
  const texts = new Map(draft.paragraphs.map(({ part, index, text }) => [`${part} ${index}`, text]));
  const textAt = ({ part, paragraph }: Position): string => texts.get(`${part} ${paragraph}`) ?? '';
  const stays = [...unseen, ...planned.map((item) => ({ ...item, reason: 'lastPlan' as const }))];
  yield;
  const left = yield* mapInSteps(stays, AT_A_TIME, (each) => {
    const { part, paragraph, end, reason } = each;
    const from = draft.at(each);
    return leftStretch(textAt(from), from.start, draft.at({ part, paragraph, start: end }).start, reason);
  });
  yield;
  const placed = additions.map(({ text }) => leftStretch(text, 0, text.length, 'lastPlan'));
  return {
    paragraphs: draft.paragraphs,
    figures: [...figuresIn(draft, decisions, rewrites), ...targetsIn(draft, additions)],
    left: distinct([...left, ...placed]),
  };
}

function figuresIn(
  draft: Draft,
  decisions: readonly Decision[],
  rewrites: readonly Written[],
): CarriedFigure[] {
  const written = new Set(rewrites.map(keyOf));
  return decisions.flatMap((decision) => {
    const { figure, text } = decision;
    if (!figure || !written.has(keyOf(decision))) return [];
    const isTarget = figure.target === true;
    return [{ ...draft.at(decision), last: isTarget ? '' : text, target: isTarget ? text : '' }];
  });
}

function targetsIn(
  draft: Draft,
  additions: readonly (Addition & Pick<PlacedAddition, 'targets'>)[],
): CarriedFigure[] {
  return additions.flatMap(({ targets }, which) =>
    targets.map(({ start, target }) => ({
      ...{ part: 'body' as const, paragraph: draft.added(which), start },
      ...{ last: '', target },
    })),
  );
}

function keyOf({ part, paragraph, start }: Position): string {
  return `${part} ${paragraph} ${start}`;
}

/** What is known by the same hashes is one. */
function distinct(left: readonly LeftStretch[]): LeftStretch[] {
  return [...new Map(left.map((each) => [`${each.sentence} ${each.part?.hash ?? ''}`, each])).values()];
}
