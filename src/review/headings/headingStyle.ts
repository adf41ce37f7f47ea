import type { Landmark } from '../../outline/landmarks';
import { isText } from '../../outline/text';
import type { Hit, Place, Rule } from '../rule';
import type { ReviewedReport } from '../reviewedReport';
import { paragraphOf, siblingsOf } from './siblings';

/** A heading that is longer is a sentence, and may end like one. */
const LONGEST = 28;
/** So many headings of a part show how it writes them. */
const TELLING = 3;
/** The items of a list are closed alike, and the last one otherwise: 修路；改水；栽树。 */
const LISTED = /[，、；：][\s　]*$/;
const CLOSED = /。[\s　]*$/;

export const headingStyle: Rule = {
  name: 'heading-style',
  title: '同级标题写法不一',
  severity: 'ask',
  source: '惯例：独立成行不加句号，与正文同段加句号（国标未写）',
  needs: [],
  examples: {
    wrong: [
      '（一）修路{。→}\n（二）改水\n（三）栽树',
      '一、修路{。→}\n今年主干道修了三公里，通了六个村，群众满意。\n二、改水。',
      '一、工作\n（一）修路\n修了三里。\n（二）改水\n改了三处。\n（三）改厕\n改了九户。\n二、打算\n{（一）}修路。再修三里。\n（二）改水。再改三处。\n（三）改厕。再改九户。',
    ],
    right: [
      '一、修路\n修了三里。\n二、改水\n改了三处。',
      '一、修路。修了三里。\n二、改水。改了三处。',
      '一、路怎么修？\n二、水怎么改？',
      '抓好以下工作。\n1.日常巡查。\n2.隐患整改。\n3.应急演练。',
      '（一）修路；\n（二）改水；\n（三）栽树。',
    ],
  },
  find: (report) => [...closedHeadings(report), ...oddlyClosed(report), ...partsThatDiffer(report)],
};

/** Headings that end with a full stop though nothing follows them: one finding, for it is one habit. */
function closedHeadings(report: ReviewedReport): Hit[] {
  const stops = report.landmarks.flatMap((each) => stopOf(each, report));
  const headed = new Set(report.landmarks.map(({ paragraph }) => paragraph));
  // What nothing stands under is an item of a list.
  const above = stops.filter(({ paragraph }) => {
    const next = report.paragraphs[report.paragraphs.indexOf(paragraph) + 1];
    return next !== undefined && isText(next) && !headed.has(next.index);
  });
  return stops.length < 2 || above.length * 2 < stops.length
    ? []
    : stops.slice(0, 1).map((stop) => {
        return {
          ...stop,
          fix: '',
          message: `独立成行的标题末尾不加句号，全稿${stops.length}处`,
          also: stops.slice(1),
        };
      });
}

/** The few headings that end with a full stop beside others of their level that do not. */
function oddlyClosed(report: ReviewedReport): Hit[] {
  return siblingsOf(report).flatMap((siblings) => {
    const own = siblings.filter(({ heading }) => !heading.runIn);
    const stops = own.flatMap((each) => stopOf(each, report));
    const isList = own.some((each) => LISTED.test(paragraphOf(report, each).text));
    const isLong = own.some(({ heading }) => heading.title.length > LONGEST);
    if (stops.length * 2 >= own.length || isList || isLong) return [];
    return stops.map((stop) => ({ ...stop, fix: '', message: '同级标题末尾都没有句号' }));
  });
}

/** The full stop that ends a heading of its own line. */
function stopOf(each: Landmark, report: ReviewedReport): Place[] {
  const paragraph = paragraphOf(report, each);
  const stop = CLOSED.exec(paragraph.text)?.index;
  const start = each.heading?.titleStart ?? 0;
  if (stop === undefined || each.heading?.runIn === true || stop - start > LONGEST) return [];
  return [{ paragraph, start: stop, end: stop + 1 }];
}

/** The headings of one part stand in lines of their own, those of another in front of their text. */
function partsThatDiffer(report: ReviewedReport): Hit[] {
  const parts = new Map<Landmark, Landmark[]>();
  for (const each of report.landmarks)
    if (each.parent) parts.set(each.parent, [...(parts.get(each.parent) ?? []), each]);
  const styles = [...parts.values()].flatMap((children) => {
    const style = styleOf(children);
    return style === undefined ? [] : [{ style, first: children[0] as Landmark }];
  });
  const other = styles.find(({ style, first }) => {
    const before = styles[0];
    return (
      before !== undefined && before.first.parent?.level === first.parent?.level && style !== before.style
    );
  });
  if (!other) return [];
  const { heading } = other.first;
  const paragraph = paragraphOf(report, other.first);
  const place = {
    paragraph,
    start: heading?.numberStart ?? 0,
    end: heading?.numberEnd ?? paragraph.text.length,
  };
  return [{ ...place, fix: null, message: '这一部分的小标题和前面的写法不一样' }];
}

function styleOf(children: readonly Landmark[]): string | undefined {
  const styles = new Set(
    children.map(({ heading }) => (heading === null ? 'lead' : heading.runIn ? 'runIn' : 'ownLine')),
  );
  return styles.size === 1 && children.length >= TELLING ? [...styles][0] : undefined;
}
