import type { Phrase } from '../library/phrase';
import type { Paragraph } from '../report/paragraph';
import { atOnce, mapInSteps, type Steps } from '../report/steps';
import { withinBudget } from './budget';
import { claims } from './claims/claims';
import { events } from './claims/events';
import { people } from './claims/people';
import { months } from './dates/months';
import { spans } from './dates/spans';
import { years as yearRules } from './dates/years';
import type { Decision, Years } from './decision';
import { anniversaries } from './facts/anniversaries';
import { campaigns } from './facts/campaigns';
import { congress } from './facts/congress';
import { drives, endedPhrases } from './facts/ended';
import { plans } from './facts/plans';
import { positions } from './facts/position';
import { ordinals } from './facts/ordinals';
import { figures } from './figures/figures';
import { spoken } from './figures/spoken';
import { Passage } from './passage';
import { documents } from './protect/documents';
import { fixedNames } from './protect/fixedNames';
import type { Rule, Verdict } from './rule';
import { zonesOf } from './zones';

/** In this order: what is protected, what follows from the year by tables, claims, years, figures. */
const RULES: readonly Rule[] = [
  ...documents,
  ...positions,
  ...anniversaries,
  ...congress,
  campaigns,
  drives,
  ...endedPhrases,
  ...plans,
  ...claims,
  ...events,
  ...people,
  ...fixedNames,
  ...spans,
  ...yearRules,
  ...months,
  ...ordinals,
  figures,
  ...spoken,
];

/** So many paragraphs are decided in a step. */
const AT_A_TIME = 50;

/**
 * What becomes of a finished report when another year's is made of it.
 * @param paragraphs last year's report
 * @param years the year it tells of, and the new one
 * @param phrases what the library knows
 * @returns the decisions in reading order; they do not overlap
 */
export function rollOver(
  paragraphs: readonly Paragraph[],
  years: Years,
  phrases: readonly Phrase[],
): Decision[] {
  return atOnce(rollOverInSteps(paragraphs, years, phrases));
}

/** The same in steps. @param decided told after each step how many paragraphs are decided */
export function* rollOverInSteps(
  paragraphs: readonly Paragraph[],
  years: Years,
  phrases: readonly Phrase[],
  decided?: (paragraphs: number) => void,
): Steps<Decision[]> {
  const zones = zonesOf(paragraphs, years.year);
  yield;
  const decisions = yield* mapInSteps(paragraphs, AT_A_TIME, ({ part, index, text }, at) => {
    if (at % AT_A_TIME === 0) decided?.(at);
    const passage = new Passage(text, years, (part === 'body' && zones.get(index)) || [], phrases);
    return verdictsOn(passage).map(({ start, end, result, ...rest }): Decision => {
      const span = { part, paragraph: index, start, end, text: text.slice(start, end) };
      return { ...span, ...rest, result: result ?? span.text };
    });
  });
  return withinBudget(decisions.flat());
}

function verdictsOn(passage: Passage): Verdict[] {
  const taken: Verdict[] = [];
  for (const each of RULES)
    for (const verdict of each(passage)) {
      const isFree = taken.every(({ start, end }) => end <= verdict.start || verdict.end <= start);
      if (isFree && verdict.end > verdict.start) taken.push(verdict);
    }
  return taken.sort((a, b) => a.start - b.start);
}
