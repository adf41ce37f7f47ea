import { type Candidate, candidatesOf, type Form } from './candidate';
import { conclude } from './conclude';
import type { Family } from './family';
import { blanks, rows } from './forms/blanks';
import { OPENING, brackets } from './forms/brackets';
import { chains } from './forms/chains';
import { circles } from './forms/circles';
import { crosses, zeros } from './forms/crosses';
import { deleted } from './forms/deleted';
import { doubledStops } from './forms/doubledStops';
import { ellipses } from './forms/ellipses';
import { emptyDates } from './forms/emptyDates';
import { gaps } from './forms/gaps';
import { leftOut } from './forms/leftOut';
import { letters } from './forms/letters';
import { notes } from './forms/notes';
import { marks } from './forms/signs';
import { heavenlyStems, someone } from './forms/someone';
import { standIns } from './forms/standIns';
import { stars } from './forms/stars';
import { emptyQuotes, templates } from './forms/templates';
import { underscores } from './forms/underscores';
import { filledYears, lostNames } from './forms/unseen';
import { writtenDates } from './forms/writtenDates';
import { judgeAll } from './judge';
import { readParagraphText } from './paragraphText';
import { rowsFor } from './patterns';
import type { Placeholder } from './placeholder';
import { readRanges } from './ranges';

/**
 * The forms, each with the signs of which one (without signs: any) must stand in the plain text for it to find anything. Most
 * paragraphs hold the signs of few of them, and the others are not asked.
 */
const FORMS: readonly (readonly [signs: string, Family, Form])[] = [
  ['X×', 'crosses', crosses],
  ['0', 'crosses', zeros],
  ['〇○●△▲◇◆□■◎▢▽▼※☆★囗', 'circles', circles],
  ['_', 'underscores', underscores],
  [' ', 'blanks', chains],
  [' ', 'blanks', blanks],
  [' ', 'blanks', rows],
  [' ', 'blanks', gaps],
  [' ', 'dates', emptyDates],
  [OPENING, 'brackets', brackets],
  ['{«', 'brackets', templates],
  ['“', 'brackets', emptyQuotes],
  ['*', 'stars', stars],
  ['#?', 'stars', marks],
  ['….—-?,', 'ellipses', ellipses],
  ['。，', 'ellipses', doubledStops],
  ['', 'letters', letters],
  ['某', 'someone', someone],
  ['甲乙丙丁', 'someone', heavenlyStems],
  ['待另暂缺Tt', 'notes', notes],
  ['具名置族为达约', 'notes', standIns],
  ['镇乡村县', 'lost', lostNames],
  ['党', 'lost', filledYears],
  ['', 'lost', deleted],
  ['', 'lost', leftOut],
  ['YyMmDd某', 'dates', writtenDates],
];

const formsFor = rowsFor(FORMS);

/** All families count. */
const NONE: readonly string[] = [];

/**
 * Finds the placeholders of one paragraph: in order, without overlaps, offsets in UTF-16. Looks at a fixed
 * neighbourhood of each, so the time grows with the text and what is far away changes nothing.
 * @param off names of families that are passed over
 */
export function findPlaceholders(text: string, off = NONE): Placeholder[] {
  const paragraph = readParagraphText(text);
  const passed = new Set<Candidate>();
  const candidates = candidatesOf(formsFor(paragraph.plain), ([, family, form]) => {
    const found = form(paragraph);
    if (off.includes(family)) for (const one of found) passed.add(one);
    return found;
  });
  if (candidates.length === 0) return [];
  // What is passed over hides what stands within it all the same: no other form makes something of a part of it.
  const kept = withoutOverlaps(candidates, paragraph.plain);
  const counted = passed.size === 0 ? kept : kept.filter((one) => !passed.has(one));
  return conclude(readRanges(judgeAll(counted, paragraph), paragraph), text);
}

/**
 * Puts candidates in order and keeps, of those that overlap, the one that begins first, then the longer. A hint behind a
 * blank belongs to it.
 */
function withoutOverlaps(candidates: readonly Candidate[], plain: string): Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of ordered) {
    const last = kept.at(-1);
    if (last && candidate.start < last.end) continue;
    // 具体人数人: beside what stands for the figure its unit has lost none.
    if (candidate.lost && last?.end === candidate.start && !last.lost) continue;
    if (last?.end === candidate.start && isHint(candidate, plain))
      kept[kept.length - 1] = { ...candidate, start: last.start, trust: 'always' };
    else kept.push(candidate);
  }
  return kept;
}

/** Whether brackets tell what is to be written on the signs right before them: ……（写明刑期）, ____（地点）. */
function isHint({ start, kind }: Candidate, plain: string): boolean {
  if (!/[（(]/.test(plain.charAt(start))) return false;
  const sign = plain.charAt(start - 1);
  return (
    sign === '…' || (/[_X×○ ]/.test(sign) && (kind !== undefined || plain.startsWith('写明', start + 1)))
  );
}

/**
 * Prose in which no placeholder can come to be certain, whatever is taken out of it: hanzi that no form begins with, figures,
 * and the signs between clauses. Dates are left out of it, for 月日 without figures is one that is still to be written.
 */
const PROSE = /^[\u4e00-\u9fff\d，。、；：“”《》%‰]*$/;
const BEGINS_FORM = /[某甲乙丙丁月日囗]/;

/**
 * Whether a placeholder may stand in a text, or a certain one be written in what is left of it when some characters are taken
 * out. False is certain, true is not. What would be there only because a figure or a name is gone (下辖12个村) is not counted:
 * else hardly any sentence of a report would be free of it.
 */
export function mayHoldPlaceholder(text: string): boolean {
  return !PROSE.test(text) || BEGINS_FORM.test(text) || findPlaceholders(text).length > 0;
}
