import { readParagraphText } from '../placeholders/paragraphText';
import type { Paragraph } from '../report/paragraph';
import type { Entry } from './entry';

/** Places that are answered by one year: the one that the report is about, the one before it and the one after it. */
export interface SameYear {
  /** As the clerk reads it: 20XX年. */
  readonly name: string;
  /** By how many years each entry's answer is later than the report's, in the order of the entries; two or more. */
  readonly offsets: ReadonlyMap<number, YearOffset>;
  /** By how many years the one that is asked for is later than the one that has been: of a plan alone one. */
  readonly ahead: YearOffset;
}

export type YearOffset = -1 | 0 | 1;

/** How far to either side of a year it is looked for what is said of it. */
const REACH = 24;

/** A year that is left open altogether, or but for its century or decade: 20XX, 202X, XXXX. */
const OPEN_YEAR = /^(?:20\d?X{1,2}|X{4})$/;

/** Something happened then, long ago maybe: that is not the year of the report. */
const EVENT_BEFORE = /(?:建|成立|设立|组建|创办|创建|投产|落成|开业|生|毕业|加入|始)于$|[自从]$/;
const EVENT_AFTER =
  /^ ?年(?:\S{1,3}月)?(?:\S{1,3}日)?(?:任现职|任职|投产|投用|建成|竣工|成立|通车|获评|被评|获|入党|参加工作|出生|毕业|搬迁|改建|重建|启用|撤并|并入|设立|起)/;
/** 20XX年至20XX年, 20XX—20XX年: nobody knows which years. */
const RANGE_BEFORE = /X年?(?:至|到|[—~、和-]{1,2})$/;
const RANGE_AFTER = /^ ?年?(?:至|到|[—~、和-]{1,2})(?:20)?X/;

const YEAR_BEFORE = /(?:比|较|相比|上年|去年|上一年度?)[（(]?$/;
const YEAR_BEFORE_AFTER = /^ ?年度?(?:同期|同比)/;
const COMPARED = /[与和同]$/;
const COMPARED_AFTER = /^ ?年度?(?:相比|持平|比较)/;
const YEAR_AFTER = /(?:明年|次年|来年|下一年度?)[（(]?$|(?:做好|谋划|部署|对)$/;
const PLANNED =
  /^ ?年度?(?:全年)?(?:的?重点)?(?:工作|发展|财政|预算)?(?:计划|打算|安排|思路|要点|展望|建议|草案|目标任务)/;
/** Who signs a report dates it, whatever its last part is about. */
const DATE_ALONE = /^[（(\s]*\S{4}年\S{1,3}月(?:\S{1,3}日)?[）)\s]*$/;
/** ——20XX年1月8日在……会议上: a report on a year is delivered in the next. */
const DELIVERED = /^[—-]{1,2} ?$/;

/** What a title says of the part under it. */
const PLAN = /计划|打算|安排|思路|要点|展望|下一步|明年|来年|今后|重点工作$/;
const REVIEW = /总结|回顾|情况|成效|完成|做法|亮点/;
/** A line that is longer, or closed by a full stop, is no title. */
const LONGEST_TITLE = 30;

/**
 * The places at which the report asks for its own year, the one before or the one after; what stands around each tells
 * which. Years of which nothing of that kind is known are left out.
 * @param entries those that are to be filled, in the order of the report
 * @param paragraphs the whole report
 * @returns undefined where there are fewer than two
 */
export function sameYear(entries: readonly Entry[], paragraphs: readonly Paragraph[]): SameYear | undefined {
  const years = entries.filter(
    ({ placeholder: { kind, text } }) => kind === 'year' && OPEN_YEAR.test(readParagraphText(text).plain),
  );
  const [first] = years;
  if (!first || years.length < 2) return undefined;
  const plans = planParts(paragraphs);
  const offsets = new Map<number, YearOffset>();
  for (const entry of years) {
    const offset = offsetOf(entry, plans);
    if (offset !== undefined) offsets.set(entry.id, offset);
  }
  if (offsets.size < 2) return undefined;
  return { name: `${first.placeholder.text}年`, ...centred(offsets) };
}

/** Undefined where it is another year, or nobody knows which. */
function offsetOf({ placeholder, text }: Entry, plans: ReadonlySet<string>): YearOffset | undefined {
  const { start, end, span } = placeholder;
  const { plain: before } = readParagraphText(text.slice(Math.max(0, start - REACH), start));
  const { plain: after } = readParagraphText(text.slice(end, end + REACH));
  if (EVENT_BEFORE.test(before) || EVENT_AFTER.test(after)) return undefined;
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return undefined;
  const own = plans.has(`${span.part} ${span.paragraph}`) && !DATE_ALONE.test(text) ? 1 : 0;
  if (YEAR_BEFORE.test(before) || YEAR_BEFORE_AFTER.test(after)) return own === 1 ? 0 : -1;
  if (COMPARED.test(before) && COMPARED_AFTER.test(after)) return own === 1 ? 0 : -1;
  if (YEAR_AFTER.test(before) || PLANNED.test(after) || DELIVERED.test(before)) return 1;
  return own;
}

/** The paragraphs that stand under a title which speaks of what is to come, titles included. */
function planParts(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const plans = new Set<string>();
  let isPlan = false;
  for (const { part, index, text } of paragraphs) {
    const title = text.trim();
    const isTitle = title !== '' && title.length <= LONGEST_TITLE && !/[。；，]/.test(title);
    if (isTitle && REVIEW.test(title)) isPlan = false;
    else if (isTitle && PLAN.test(title)) isPlan = true;
    if (isPlan) plans.add(`${part} ${index}`);
  }
  return plans;
}

/** A report that speaks of what is to come alone is about that year. */
function centred(offsets: ReadonlyMap<number, YearOffset>): Pick<SameYear, 'offsets' | 'ahead'> {
  const values = new Set(offsets.values());
  if (values.has(0)) return { offsets, ahead: 0 };
  const ahead = values.has(1) ? 1 : -1;
  const moved = [...offsets].map(([id, offset]) => [id, offset === ahead ? 0 : offset] as const);
  return { offsets: new Map(moved), ahead };
}
