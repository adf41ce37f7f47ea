import { sentenceAround } from '../report/sentence';
import type { Paragraph } from '../report/paragraph';
import type { Span } from '../report/span';
import { atOnce, mapInSteps, type Steps } from '../report/steps';
import type { Decision, Years } from './decision';
import type { ZoneStart } from './passage';
import type { Reason } from './reasons/reason';
import { zonesOf } from './zones';

/** What was not changed and must be looked at all the same. */
export interface Look extends Span {
  readonly reason: Reason;
  /** The lower, the worse it is if it is last year's: 1 for claims and problems, which no figure gives away. */
  readonly risk: number;
}

const RISKS: readonly (readonly [risk: number, reasons: readonly Reason[]])[] = [
  [1, ['claim', 'problem']],
  [2, ['oneOff', 'rank', 'localRule', 'driveEnding', 'honour', 'anniversaryWrong', 'driveEnded']],
  [3, ['static', 'projectSize', 'contract', 'threshold', 'problemFigure', 'requirement', 'baseValue']],
  [3, ['farTarget', 'absoluteTarget', 'promises', 'frequency', 'oldFigure', 'spoken', 'term']],
  [4, ['person', 'life', 'congress', 'congressAlone', 'campaign']],
  [5, ['history', 'farYear', 'farYearReached', 'spanOfYears', 'duration', 'drive', 'planName', 'census']],
  [5, ['sessionTerm', 'limit', 'season', 'fixedDay', 'cutoff', 'deadline', 'documentTitle']],
  [6, ['fixedName', 'specification']],
];
const RISK = new Map(RISKS.flatMap(([risk, reasons]) => reasons.map((reason) => [reason, risk] as const)));

/** From this risk on, what is told is folded: names and ordinals, of which a report is full. */
export const FOLDED = 5;

/**
 * What must be looked at though nothing was changed: what stays, what is only to be confirmed, and the problems that were
 * admitted last year. The worst first, within one risk in reading order.
 */
export function lookedAt(
  paragraphs: readonly Paragraph[],
  decisions: readonly Decision[],
  years: Years,
): Look[] {
  return atOnce(lookedAtInSteps(paragraphs, decisions, years));
}

/** So many paragraphs, or decisions, are gone through in a step. */
const AT_A_TIME = 2_000;

/** The same in steps. */
export function* lookedAtInSteps(
  paragraphs: readonly Paragraph[],
  decisions: readonly Decision[],
  { year }: Years,
): Steps<Look[]> {
  const zones = zonesOf(paragraphs, year);
  yield;
  const problems = yield* mapInSteps(paragraphs, AT_A_TIME, (each) => problemsIn(each, zones));
  const kept = yield* mapInSteps(decisions, AT_A_TIME, keptBy);
  yield;
  return [...problems, ...kept].flat().sort((a, b) => a.risk - b.risk);
}

function keptBy(decision: Decision): Look[] {
  const { part, paragraph, start, end, text, action, result, reason } = decision;
  const risk = RISK.get(reason);
  const isUnchanged = action === 'keep' || (action === 'ask' && result === text);
  return isUnchanged && risk !== undefined ? [{ part, paragraph, start, end, text, reason, risk }] : [];
}

/** The sentences of a paragraph that admit what is amiss. */
function problemsIn(
  { part, index, text }: Paragraph,
  zones: ReadonlyMap<number, readonly ZoneStart[]>,
): Look[] {
  const starts = part === 'body' ? (zones.get(index) ?? []) : [];
  return starts.flatMap(({ from, zone }, i): Look[] => {
    const to = starts[i + 1]?.from ?? text.length;
    if (zone !== 'problems' || to <= from) return [];
    const { start, end } = sentenceAround(text, from, to);
    const span = { part, paragraph: index, start, end, text: text.slice(start, end) };
    return [{ ...span, reason: 'problem', risk: 1 }];
  });
}
