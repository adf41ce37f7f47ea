import { type Heading, headingsOf } from '../../outline/headings';
import type { Paragraph } from '../../report/paragraph';
import type { Span } from '../../report/span';
import { zonesOf } from '../zones';

/** Something that last year's report said was to be done. */
export interface PlanItem extends Span {
  /** The heading under which it stands; empty where there is none. */
  readonly heading: string;
}

const SENTENCE = /[^。！？；]+[。！？；]*/g;
/** What counts the tasks of a paragraph: 一是, 1. */
const COUNTS =
  /^[\s　：:]*(?:[一二三四五六七八九十]是(?:要)?[，、：]?|[（(]?\d{1,2}[）).．、](?!\d))?[\s　]*/;
/** Says what the year is, to whom it is told, or that tasks follow: nobody can report on that. */
const NO_TASK = /：$|(?:之年|一年)$|^(?:各位|特此报告|让我们|以上|同志们)|主要预期目标(?:是|为)?$/;
const SHORTEST = 6;

/** What was planned, a task each, in the order of the report; what stands in tables is left out. */
export function plannedIn(paragraphs: readonly Paragraph[], year: number): PlanItem[] {
  const zones = zonesOf(paragraphs, year);
  const headings = new Map(headingsOf(paragraphs).map((each) => [each.paragraph, each]));
  const items: PlanItem[] = [];
  let above: Heading | undefined;
  /** The heading above, as long as nothing stands under it: then it is the task. */
  let alone: PlanItem | undefined;
  for (const { part, index, text, inTable } of paragraphs) {
    if (part !== 'body' || inTable === true) continue;
    const from = zones.get(index)?.find(({ zone }) => zone === 'plan')?.from;
    const heading = headings.get(index);
    if (heading && alone && heading.number.level <= (above?.number.level ?? 0)) items.push(alone);
    if (heading) [above, alone] = [heading, undefined];
    if (from === undefined) continue;
    const { titleStart = 0, titleEnd = 0, text: shown = '' } = heading ?? {};
    const own = tasksOf(text, heading ? Math.max(from, titleEnd) : from).map(([start, end]) => ({
      ...{ part, paragraph: index, start, end, text: text.slice(start, end) },
      heading: heading ? shown : (above?.text ?? ''),
    }));
    if (own.length > 0) alone = undefined;
    else if (heading && !/\d{4}年/.test(heading.title))
      alone = {
        ...{ part, paragraph: index, start: titleStart, end: titleEnd, text: heading.title },
        heading: shown,
      };
    items.push(...own);
  }
  return alone ? [...items, alone] : items;
}

/** Where the tasks of a paragraph stand from an offset on: a sentence each, without what closes it. */
function tasksOf(text: string, from: number): (readonly [start: number, end: number])[] {
  return [...text.slice(from).matchAll(SENTENCE)].flatMap((match) => {
    const [sentence] = match;
    const closed = sentence.replace(/[\s。！？；]+$/, '');
    const lead = COUNTS.exec(closed)?.[0].length ?? 0;
    const isTask = closed.length - lead >= SHORTEST && !NO_TASK.test(closed.slice(lead));
    const start = from + match.index;
    return isTask ? [[start + lead, start + closed.length] as const] : [];
  });
}
