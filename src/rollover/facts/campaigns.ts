import { campaignsOf, factOf } from '../../library/skeletons/years';
import { rule, type Rule } from '../rule';

const NAMED = campaignsOf().map((name) => `${name.replace('主题教育', '')}(?:主题教育)?`);
const CAMPAIGN = new RegExp(
  `(?:${NAMED.join('|')}|(?<!爱国主义|法治|国防|安全)主题教育)(?!活动|馆|基地|课|实践)`,
  'g',
);

/** What the party studied in a year, by the table, and campaigns that are named without their subject. */
export const campaigns: Rule = rule(CAMPAIGN, ([written], p, at) => {
  if (!written.endsWith('教育')) return null;
  const next = factOf('campaign', p.newYearAt(at));
  if (next === written) return { action: 'keep', reason: 'campaign' };
  return { action: 'ask', reason: 'campaign', result: next.includes('X') ? '' : next };
});
