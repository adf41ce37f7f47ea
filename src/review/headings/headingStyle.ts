import type { Landmark } from '../../outline/landmarks';
import { isText } from '../../outline/text';
import type { Hit, Place, Rule } from '../rule';
import type { ReviewedReport } from '../reviewedReport';
import { paragraphOf } from './siblings';

/** A heading that is longer is a sentence, and may end like one. */
const LONGEST = 28;
/** So many headings of a part show how it writes them. */
const TELLING = 3;
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
    ],
  },
  find: (report) => [...closedHeadings(report), ...partsThatDiffer(report)],
};

/** Headings that end with a full stop though nothing follows them: one finding, for it is one habit. */
function closedHeadings(report: ReviewedReport): Hit[] {
  const stops = report.landmarks.flatMap((each) => {
    const place = stopOf(report, each);
    return place ? [{ ...place, landmark: each }] : [];
  });
  const holdsText = report.paragraphs.some(
    (paragraph) => isText(paragraph) && !stops.some((stop) => stop.paragraph === paragraph),
  );
  const isHabit = stops.length > 1 && holdsText;
  const odd = isHabit ? stops : stops.filter(({ landmark }) => standsApart(report, landmark));
  const [first, ...also] = odd.map(({ paragraph, start, end }) => ({ paragraph, start, end }));
  if (!first) return [];
  return [{ ...first, fix: '', message: `独立成行的标题末尾不加句号，全稿${odd.length}处`, also }];
}

/** Where the full stop of a heading stands in a line of its own. */
function stopOf(report: ReviewedReport, landmark: Landmark): Place | undefined {
  const paragraph = paragraphOf(report, landmark);
  const stop = CLOSED.exec(paragraph.text)?.index;
  const start = landmark.heading?.titleStart ?? 0;
  if (stop === undefined || landmark.heading?.runIn === true || stop - start > LONGEST) return undefined;
  return { paragraph, start: stop, end: stop + 1 };
}

/** Whether all others beside a heading, two at least, stand in lines of their own without a full stop. */
function standsApart(report: ReviewedReport, { parent, level, paragraph }: Landmark): boolean {
  const others = report.landmarks.filter(
    (each) => each.parent === parent && each.level === level && each.paragraph !== paragraph,
  );
  return (
    others.length > 1 &&
    others.every((each) => each.heading?.runIn === false && !CLOSED.test(paragraphOf(report, each).text))
  );
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
