import { factOf } from '../../library/skeletons/years';
import type { Passage } from '../passage';
import { moved, valueOf } from '../numerals';
import { rule, type Rule, type Saying } from '../rule';

const PLAN = '[“"‘]?([一二三四五六七八九十]{1,2}五)[”"’]?(?!普法)';
const PLAN_YEARS = 5;

/** The year of which a sentence says what it is: 2025年是…, else the year that is told of there. */
function subjectYear(passage: Passage, at: number): number {
  const named = [...passage.sentenceBefore(at).matchAll(/(?<!\d)(20\d\d)年(?=[^\d]{0,8}是)/g)].at(-1)?.[1];
  return named === undefined ? passage.yearAt(at) : Number(named);
}

/** The place of a year in its five-year plan, counted from 1: plans begin in 2021, 2026 and every five years. */
function placeInPlan(year: number): number {
  return ((((year - 1) % PLAN_YEARS) + PLAN_YEARS) % PLAN_YEARS) + 1;
}

/** The five-year plan's name of a year where the table has it. */
export function planOf(year: number): string | null {
  const plan = factOf('plan', year);
  return plan.includes('X') ? null : plan;
}

/** Whether a year is the last of a five-year plan that a text names, and a later one is not: 到2025年，完成“十四五”规划. */
export function endsNamedPlan(text: string, year: number, later: number): boolean {
  const plan = planOf(year);
  const isLast = plan !== null && planOf(later) !== plan;
  return isLast && [...text.matchAll(new RegExp(PLAN, 'g'))].some(([, named]) => named === plan);
}

/** What a year is called, empty where the table does not know it. */
function positionOf(year: number): string {
  const position = factOf('position', year);
  return position.includes('X') ? '' : position;
}

function asked(passage: Passage, at: number, written = ''): Saying {
  // To prepare the next plan is what is done in the last year of one.
  if (/谋划|编制|谋篇/.test(written)) return { action: 'ask', reason: 'planHandover', result: '' };
  return { action: 'ask', reason: 'position', result: positionOf(subjectYear(passage, at) + passage.step) };
}

/**
 * What a year is of its plan. A year that is counted moves on with the plan; the last one becomes the first of the next.
 * All else is a position of its own, which no counting yields.
 */
export const positions: readonly Rule[] = [
  rule(new RegExp(`${PLAN}(?:规划|时期)?(?:实施)?的?第([一二三四五])年`, 'g'), (match, passage, at) => {
    const [written, plan = '', place = ''] = match;
    const year = subjectYear(passage, at);
    const next = year + passage.step;
    const isRight = planOf(year) === plan && placeInPlan(year) === valueOf(place);
    if (!isRight || planOf(next) !== plan) return asked(passage, at);
    const at2 = written.lastIndexOf(place);
    const result = written.slice(0, at2) + (moved(place, passage.step) ?? place) + written.slice(at2 + 1);
    return { action: 'shift', reason: 'planYear', result };
  }),
  rule(new RegExp(`(${PLAN}(?:规划|时期)?)的?开局之年`, 'g'), ([, stem = '', plan = ''], passage, at) => {
    const year = subjectYear(passage, at);
    const isSecond = passage.step === 1 && planOf(year) === plan && placeInPlan(year) === 1;
    return isSecond
      ? {
          action: 'shift',
          reason: 'planYear',
          result: `${stem}${/规划|时期/.test(stem) ? '' : '规划'}第二年`,
        }
      : asked(passage, at);
  }),
  rule(new RegExp(`${PLAN}((?:规划|时期)?的?)收官(?:之年|年)`, 'g'), (match, passage, at) => {
    const [written, plan = ''] = match;
    const year = subjectYear(passage, at);
    const next = planOf(year + passage.step);
    const isHandedOver =
      passage.step === 1 && planOf(year) === plan && placeInPlan(year) === PLAN_YEARS && next !== null;
    if (!isHandedOver) return asked(passage, at);
    return {
      action: 'shift',
      reason: 'planYear',
      result: written.replace(plan, next).replace('收官', '开局'),
    };
  }),
  rule(
    /(?<=(?:是|作为|迎来|为)(?:我[镇乡县区市]|全[镇乡县区市])?)[^，。；：是]{2,40}?(?:之年|元年|(?:关键|重要|第|起步|最后|特殊|不平凡的?)一年|关键期|攻坚期|冲刺期)/g,
    ([written], passage, at) => asked(passage, at, written),
  ),
  rule(
    new RegExp(
      `${PLAN}(?:规划)?的?(?:冲刺|决胜|攻坚|收官|开局|起步|开好局)(?:、?起好步)?(?:之年|阶段)?`,
      'g',
    ),
    ([written], passage, at) =>
      written.includes('开好局') ? { action: 'ask', reason: 'position', result: '' } : asked(passage, at),
  ),
  rule(/承上启下(?:之年|的?(?:关键)?一年)|(?:关键|开局|收官|决胜|攻坚|起步)之年/g, (_, passage, at) =>
    asked(passage, at),
  ),
];
