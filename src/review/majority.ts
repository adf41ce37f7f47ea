import type { Paragraph } from '../report/paragraph';
import { standsIn } from './pattern';
import type { Hit } from './rule';
import type { ReviewedReport } from './reviewedReport';

/** A way to write a thing that can be written in several. */
export interface Way {
  /** Global. */
  readonly pattern: RegExp;
  /** How it is written in this way. */
  readonly written: string;
}

interface Written {
  readonly way: Way;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** What a report writes in two ways: the places of the rarer one, to be written as the others are. */
export function rarerWays(report: ReviewedReport, known: readonly Way[]): Hit[] {
  const ways = known.filter(({ pattern }) => standsIn(report, pattern));
  if (ways.length < 2) return [];
  const places = report.paragraphs.flatMap((paragraph) =>
    ways.flatMap((way) =>
      [...paragraph.text.matchAll(way.pattern)].map(({ 0: found, index }): Written => {
        return { way, paragraph, start: index, end: index + found.length };
      }),
    ),
  );
  const count = (way: Way): number => places.filter((each) => each.way === way).length;
  const [usual] = [...ways].sort((a, b) => count(b) - count(a));
  if (!usual) return [];
  return places
    .filter(({ way }) => way !== usual)
    .map(({ paragraph, start, end, way }) => {
      const message = `“${way.written}”和“${usual.written}”混用，全稿多用“${usual.written}”`;
      return { paragraph, start, end, fix: usual.written, message };
    });
}
