import type { Paragraph } from '../report/paragraph';
import type { DraftHeading } from './draft';
import { type HeadingStyle, standardBelow, standardStyle, styleLike } from './headingStyle';
import type { Landmark } from './landmarks';

/** Says how the headings of a draft are written, as the report writes those beside them. */
export class Writing {
  /** The draft's headings that the next one may stand under, the outermost first. */
  private readonly open: { readonly heading: DraftHeading; readonly style: HeadingStyle }[] = [];

  /** @param after the paragraph behind which the draft goes */
  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly landmarks: readonly Landmark[],
    private readonly after: number,
  ) {}

  /** To be asked for each of the draft's headings, one after another. */
  styleOf(heading: DraftHeading): HeadingStyle {
    while ((this.open.at(-1)?.heading.depth ?? 0) >= heading.depth) this.open.pop();
    const over = this.open.at(-1);
    const style = over ? this.below(over.style, over.heading) : this.outermost(heading.depth);
    this.open.push({ heading, style });
    return style;
  }

  private outermost(depth: number): HeadingStyle {
    const like = depth === 1 ? this.part() : this.section();
    return like ? styleLike(like, this.paragraphs) : standardStyle(1, 'heading');
  }

  /** Takes after those that the report has below the same level. */
  private below({ level }: HeadingStyle, { children }: DraftHeading): HeadingStyle {
    const like = this.nearest(({ parent, heading }) => parent?.level === level && heading !== null);
    if (like) return styleLike(like, this.paragraphs);
    return standardBelow(level, children.manner, children.arabic);
  }

  /** The part of the report that a new part is like. */
  private part(): Landmark | undefined {
    const top = Math.min(...this.landmarks.map(({ level }) => level));
    return this.nearest(({ level, heading }) => level === top && heading !== null);
  }

  /**
   * What of the report a new section is like: the sections of the part in which it comes to stand; but what stands under
   * the number before it is not to come under the new one: where such numbers follow, it is one of them.
   */
  private section(): Landmark | undefined {
    const before = this.landmarks.filter(({ paragraph }) => paragraph <= this.after).at(-1);
    const next = this.landmarks.find(({ paragraph }) => paragraph > this.after);
    if (!before) return next;
    const section = sectionOf(before);
    if (next && next.level > (section ?? before).level) return next;
    if (!section) return this.firstSection(before);
    return this.nearest(({ parent, level }) => parent === section.parent && level === section.level);
  }

  /** In a part without sections: as in another part that has numbered ones; else another part is all there can be. */
  private firstSection(part: Landmark): Landmark {
    return this.nearest(({ parent, heading }) => parent?.level === part.level && heading !== null) ?? part;
  }

  /** Of those that are as asked for the nearest to the place; of two as near, the one before it. */
  private nearest(isAsked: (landmark: Landmark) => boolean): Landmark | undefined {
    const distance = ({ paragraph }: Landmark): number => Math.abs(paragraph - this.after - 0.5);
    return this.landmarks
      .filter(isAsked)
      .reduce<Landmark | undefined>(
        (best, each) => (best && distance(best) <= distance(each) ? best : each),
        undefined,
      );
  }
}

/** 一、 and what is above it are parts; a report that begins with （一） or 1. has none: these are sections. */
const LOWEST_PART = 1;

/** The section that holds what a landmark holds; undefined for a part. */
function sectionOf(landmark: Landmark): Landmark | undefined {
  let section: Landmark | undefined;
  let outermost = landmark;
  while (outermost.parent) [section, outermost] = [outermost, outermost.parent];
  return outermost.level <= LOWEST_PART ? section : outermost;
}
