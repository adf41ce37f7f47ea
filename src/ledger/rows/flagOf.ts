import type { Place } from '../names/place';
import { ABOUT } from '../names/words';
import type { Flag } from '../row';

const ROUGHLY = new RegExp(`(?:[近超逾]|${ABOUT})$`);
const GROWS = /增长|增幅|增速|同比|环比|下降|降低|减少|上升|提高|提升|涨/;
/** Headings of what is still to be done. */
const PLANNED = /计划|打算|思路|目标|安排|要点|任务/;

/** What has to be known of a place's figure. */
export function flagOf({ entry, left, right, subject }: Place): Flag {
  const { kind, unit, heading } = entry.placeholder;
  if (kind === 'ordinal' && unit === '周年') return 'derived';
  if (kind === 'percent') return GROWS.test(subject + left) ? 'growth' : 'rate';
  const behind = entry.text.slice(entry.placeholder.end);
  if (ROUGHLY.test(left.trim()) || /^[十百千万亿]?[余多来]/.test(behind) || /^左右/.test(right)) return '余';
  return PLANNED.test(heading) ? 'target' : '';
}
