import { writeHeadingNumber } from '../../outline/headingNumber';
import type { Addition } from '../../report/addition';
import type { Decision } from '../decision';
import { rewritten } from '../rewritten';
import type { PlanItem } from './items';
import type { Section } from './sections';

/** What becomes of a task of last year's plan: its text goes into a section of what was done, its beginning is a heading, or nothing. */
export type Placing =
  | { readonly does: 'place'; readonly section: number }
  | { readonly does: 'heading' }
  | { readonly does: 'leave' };

/** What stands before a task in the new report: what came of it is yet to be written. */
const LAST_PLAN = '去年计划：';

/** A task and what becomes of it. */
export interface Placed {
  readonly item: PlanItem;
  readonly placing: Placing;
}

/** A paragraph that is put into the new report, and the figures of last year's plan that are blank in it. */
export interface PlacedAddition extends Addition {
  readonly targets: readonly { readonly start: number; readonly target: string }[];
}

/**
 * The paragraphs that the tasks of last year's plan come to in the new report, their figures blank. Headings stand behind the
 * last section, numbered on.
 * @param decisions what becomes of last year's figures
 */
export function additionsOf(
  placed: readonly Placed[],
  sections: readonly Section[],
  decisions: readonly Decision[],
): PlacedAddition[] {
  const last = sections.at(-1);
  let value = last?.heading.number.value ?? 0;
  return placed.flatMap(({ item, placing }): PlacedAddition[] => {
    if (placing.does === 'leave' || !last) return [];
    if (placing.does === 'heading') {
      const number = writeHeadingNumber(last.heading.number, ++value);
      const title = titleOf(item) + (last.heading.runIn ? '。' : '');
      const written = last.heading.automatic ? { text: title, number } : { text: number + title };
      return [{ after: last.last, like: last.heading.paragraph, end: 'first', ...written, targets: [] }];
    }
    const section = sections[placing.section];
    if (!section) throw new RangeError('There is no such section');
    return [{ after: section.last, like: section.last, end: 'last', ...taskOf(item, decisions) }];
  });
}

function taskOf(item: PlanItem, decisions: readonly Decision[]): Pick<PlacedAddition, 'text' | 'targets'> {
  const blanks = decisions
    .filter(({ part, paragraph }) => part === item.part && paragraph === item.paragraph)
    .filter(({ action, start, end }) => action === 'blank' && item.start <= start && end <= item.end)
    .map((each) => ({ ...each, start: each.start - item.start, end: each.end - item.start }));
  let grown = LAST_PLAN.length;
  const targets = blanks.map(({ start, end, result, text }) => {
    const at = start + grown;
    grown += result.length - (end - start);
    return { start: at, target: text };
  });
  return { text: `${LAST_PLAN}${rewritten(item.text, blanks)}。`, targets };
}

/** By when it was to be done, and that it was meant to be. */
const MEANT =
  /^(?:(?:\d{4}年)?(?:\d{1,2}月)?(?:底|末)?(?:之|以)?前?[，、]?)?(?:年内|全年|力争|确保|争取|计划|努力|拟|将|要)*/;
const SHORTEST = 4;

/** What a heading can say of a task: its first clause up to a figure; else the heading under which it stood. */
function titleOf({ text, heading }: PlanItem): string {
  const clause = /^[^，：、（(\d]*/.exec(text.replace(MEANT, ''))?.[0] ?? '';
  return clause.length >= SHORTEST
    ? clause
    : heading.replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]+/, '');
}
