import type { Kind } from '../../placeholders/placeholder';
import { nounAt } from '../../placeholders/reading/nouns';
import { isGivenName } from '../../placeholders/reading/personName';
import type { ProposedValue, Rule } from './proposedValue';

/** Nothing longer stands twice by mistake without the eye seeing it. */
const LONGEST = 12;

const NAMES: ReadonlySet<Kind> = new Set<Kind>(['place', 'org', 'person']);
const WORDS: ReadonlySet<Kind> = new Set<Kind>(['topic', 'docNumber', 'free']);

/** The longest end of `left` with which `right` begins; digits alone meet by chance. */
function overlap(left: string, right: string): string {
  for (let length = Math.min(LONGEST, left.length, right.length); length > 0; length -= 1) {
    const shared = right.slice(0, length);
    if (left.endsWith(shared)) return /^\d+$/.test(shared) ? '' : shared;
  }
  return '';
}

/** The name's own noun, whole: 李书 before 书记 is a name. 周村村 and 上村村 are villages. */
function repeatsNoun(value: string, after: string, repeated: string): boolean {
  const noun = nounAt(after)?.text;
  return noun !== undefined && repeated.startsWith(noun) && !(/^[村寨屯]$/.test(noun) && value.length < 3);
}

/** 今年年底, 3月月底 and 一千千瓦 are right. */
const RIGHTLY_TWICE = /^(?:[年月][底初末中终度]|千[瓦米克伏])/;

function repeatsMeasure(value: string, after: string): string {
  if (value.startsWith('百分之') && after.startsWith('%')) return '%';
  // 300余 before 多人, 3万 before 余万元
  if (/[余多来]$/.test(value) && /^[余多来]/.test(after)) return after.charAt(0);
  const repeated = overlap(value, after);
  if (repeated.length === 1 && RIGHTLY_TWICE.test(after)) return '';
  return repeated || overlap(value, after.replace(/^[余多来几]+/, ''));
}

/** What stands right behind and the value ends with; empty where it does not, or is nothing else. */
export function repeatedBehind(proposed: ProposedValue): string {
  const repeated = endRepeated(proposed);
  return repeated.length < proposed.value.length ? repeated : '';
}

function endRepeated({ kind, value, after }: ProposedValue): string {
  const repeated = overlap(value, after);
  if (/^[，。；、：”》〕）%]$/.test(repeated)) return repeated;
  if (NAMES.has(kind)) return repeatsNoun(value, after, repeated) ? repeated : '';
  if (WORDS.has(kind)) return repeated.length > 1 || repeated === '号' ? repeated : '';
  return repeatsMeasure(value, after);
}

/** What a figure begins with and the text before it may already end with. */
const LEADS = /^[第近约超逾达共计占达为至仅满¥￥$]$/;

/** What stands right before and the value begins with; empty where it does not, or is nothing else. */
export function repeatedBefore(proposed: ProposedValue): string {
  const repeated = headRepeated(proposed);
  return repeated.length < proposed.value.length ? repeated : '';
}

function headRepeated({ kind, value, before }: ProposedValue): string {
  const repeated = overlap(before, value);
  if (/^[“《〔（]$/.test(repeated)) return repeated;
  if (kind === 'person' && repeated.length === 1)
    return isGivenName({ before: before.slice(-16), after: '' }) ? repeated : '';
  if (NAMES.has(kind) || WORDS.has(kind)) return repeated.length > 1 ? repeated : '';
  // 20（ ）年 is answered with 26, not with 2026.
  if (kind === 'year' && /^\d{4}$/.test(value)) {
    const century = /(?:^|\D)(19|20) ?$/.exec(before)?.[1] ?? '';
    return value.startsWith(century) ? century : '';
  }
  if (/^[零〇○一二两三四五六七八九十百千万亿]+$/.test(repeated)) return '';
  return repeated.length > 1 || LEADS.test(repeated) ? repeated : '';
}

/** The value brings along what stands beside it already. */
export const repeats: Rule = (proposed) => {
  const behind = repeatedBehind(proposed);
  if (behind !== '') return { code: 'repeatsBehind', repeated: behind };
  const before = repeatedBefore(proposed);
  return before === '' ? null : { code: 'repeatsBefore', repeated: before };
};
