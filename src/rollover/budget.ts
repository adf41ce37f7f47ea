import type { Decision } from './decision';
import type { Reason } from './reasons/reason';

/** Nobody answers more questions about one report with care. */
const MOST_ASKED = 20;

/**
 * What stays as a rule when it is asked: the first is given up first. It is to be looked at all the same. What is laid
 * down for a project comes first, a drive that is over may be looked back on; of claims and people nothing else is proposed.
 */
const STAYS: readonly Reason[] = [
  ...(['projectSize', 'contract', 'static', 'frequency', 'problemFigure', 'oldFigure'] as const),
  ...(['driveEnding', 'driveEnded', 'congressAlone', 'threshold', 'localRule'] as const),
  ...(['farYearReached', 'oneOff', 'spoken', 'honour', 'rank', 'person', 'claim'] as const),
];

/** The decisions with no more questions than a clerk can be asked, as far as what is asked may also stay. */
export function withinBudget(decisions: readonly Decision[]): Decision[] {
  const asked = decisions.filter(({ action }) => action === 'ask');
  const spare = asked
    .filter(({ reason }) => STAYS.includes(reason))
    .sort((a, b) => STAYS.indexOf(a.reason) - STAYS.indexOf(b.reason));
  const given = new Set(spare.slice(0, Math.max(0, asked.length - MOST_ASKED)));
  return decisions.map((each) => (given.has(each) ? { ...each, action: 'keep', result: each.text } : each));
}
