import { type Heading, headingsOf } from '../outline/headings';
import type { Paragraph } from '../report/paragraph';
import type { Zone, ZoneStart } from './passage';

const PLANNED = /计划|打算|安排|思路|下一?步|今后|明年|展望|要点|努力方向|目标任务|工作部署|主要任务/;
const REVIEWED = /情况|回顾|总结|完成|成效|做法|落实|进展|以来/;
const AMISS = /(?:存在|主要|面临|突出)[^，。]{0,8}(?:问题|不足|短板|困难|差距)|^(?:问题|不足|困难|差距)/;
const AMENDED = /整改|解决|化解|排查|整治|处置/;

/** How a sentence begins that turns to what is to come. */
const TURNS = /^[\s　]*(?:下一?步|今后一个时期|接下来|明年|来年|新的一年)/;
/** What a sentence says that admits what is amiss. */
const ADMITS =
  /(?:存在|面临|还有|仍有|依然有)[^。]{0,80}(?:问题|不足|短板|差距|困难)|问题(?:依然|仍然|还)存在|清醒地?(?:看到|认识到)/;

/** How a list of problems goes on. */
const GOES_ON = /^[\s　]*[二三四五六七八九]是/;

const LONGEST_LINE = 30;
/** Above 第一章. */
const ABOVE_ALL = -2;
const LONGEST_TITLE = 60;
const TITLE_WITHIN = 4;

/** The part that is read: what zone it is, and of which level the heading is under which it stands. */
interface State {
  readonly zone: Zone;
  readonly level: number;
}

/**
 * In which zone each paragraph of the body stands, and from where on in it.
 * @param year the year that the report is about
 */
export function zonesOf(paragraphs: readonly Paragraph[], year: number): ReadonlyMap<number, ZoneStart[]> {
  const headings = new Map(headingsOf(paragraphs).map((heading) => [heading.paragraph, heading]));
  const titles = titlesOf(paragraphs, headings);
  const zones = new Map<number, ZoneStart[]>();
  let part: State = { zone: 'review', level: -Infinity };
  let level = -Infinity;
  for (const { part: where, index, text } of paragraphs) {
    if (where !== 'body') continue;
    const heading = headings.get(index);
    if (heading) {
      level = heading.number.level;
      const zone = zoneOfTitle(heading.title, year);
      if (level <= part.level) part = { zone: zone ?? 'review', level };
      else if (zone && part.zone !== 'plan') part = { zone, level };
    } else if (isLine(text) && !titles.has(index)) {
      const zone = zoneOfTitle(text, year);
      const isDoubtful = part.zone === 'plan' && zone !== null && !text.includes(`${String(year)}年`);
      if (zone && !isDoubtful) part = { zone, level: headsNumbered(index, headings) ? ABOVE_ALL : level };
    } else if (part.zone !== 'plan' && turns(text, year)) part = { zone: 'plan', level };
    const own = titles.has(index) ? 'title' : part.zone;
    zones.set(index, [{ from: 0, zone: own }, ...within(text, own, year)]);
  }
  return zones;
}

/** Whether a paragraph stands like a heading without a number, or with one that Word writes by itself. */
function isLine(text: string): boolean {
  const { length } = text.trim();
  return length > 3 && length <= LONGEST_LINE && !/[。！？；：，]/.test(text);
}

/** Whether the numbers begin anew below a line: then it stands above what they number. */
function headsNumbered(line: number, headings: ReadonlyMap<number, Heading>): boolean {
  const next = [...headings.values()].find(({ paragraph }) => paragraph > line);
  return next === undefined || next.number.value === 1;
}

/** What a heading says of its part; null where it says nothing. */
function zoneOfTitle(title: string, year: number): Zone | null {
  if (AMISS.test(title) && !AMENDED.test(title) && !title.includes(String(year + 1))) return 'problems';
  if (REVIEWED.test(title) && !/计划|打算/.test(title)) return 'review';
  if (title.includes(`${String(year + 1)}年`) || PLANNED.test(title)) return 'plan';
  return title.includes(`${String(year)}年`) ? 'review' : null;
}

function turns(sentence: string, year: number): boolean {
  if (TURNS.test(sentence)) return true;
  const next = String(year + 1);
  return new RegExp(`^[\\s　]*${next}年(?:是|[^，。：]{0,12}[，：]|[^，。]{0,8}(?:将|计划|重点))`).test(
    sentence,
  );
}

/** Where in a paragraph of what was done the zone changes, sentence by sentence. */
function within(text: string, zone: Zone, year: number): ZoneStart[] {
  if (zone !== 'review') return [];
  const starts: ZoneStart[] = [];
  let now: Zone = zone;
  for (const match of text.matchAll(/[^。！？；]+[。！？；]*/g)) {
    const [sentence] = match;
    const next: Zone =
      now === 'plan' || (match.index > 0 && turns(sentence, year))
        ? 'plan'
        : ADMITS.test(sentence) || (now === 'problems' && GOES_ON.test(sentence))
          ? 'problems'
          : zone;
    if (next !== now) starts.push({ from: match.index, zone: next });
    now = next;
  }
  return starts;
}

/** The first short lines before all headings and sentences. */
function titlesOf(paragraphs: readonly Paragraph[], headings: ReadonlyMap<number, unknown>): Set<number> {
  const written = paragraphs.filter(({ part, text }) => part === 'body' && text.trim() !== '');
  const titles = new Set<number>();
  for (const { index, text } of written.slice(0, TITLE_WITHIN)) {
    if (headings.has(index) || text.length > LONGEST_TITLE || /[。！；]/.test(text)) break;
    titles.add(index);
  }
  return titles;
}
