import { type Heading, headingsOf } from '../../outline/headings';
import type { Paragraph } from '../../report/paragraph';
import type { PlanItem } from './items';
import { zonesOf } from '../zones';

/** A part of what a report says was done: a heading and the text under it. */
export interface Section {
  readonly heading: Heading;
  /** The last paragraph of the body that stands under it. */
  readonly last: number;
  readonly text: string;
}

/** The sections that tell what was done, those that hold no others, in the order of the report. */
export function reviewSections(paragraphs: readonly Paragraph[], year: number): Section[] {
  const zones = zonesOf(paragraphs, year);
  const body = paragraphs.filter(({ part }) => part === 'body');
  const headings = headingsOf(paragraphs);
  return headings.flatMap((heading, i): Section[] => {
    const next = headings[i + 1];
    const isReview = zones.get(heading.paragraph)?.[0]?.zone === 'review';
    if (!isReview || (next && next.number.level > heading.number.level)) return [];
    const under = body.slice(heading.paragraph, next?.paragraph);
    const written = under.filter(
      ({ index, text }) => text.trim() !== '' && zones.get(index)?.[0]?.zone === 'review',
    );
    const last = written.at(-1)?.index ?? heading.paragraph;
    return [{ heading, last, text: written.map(({ text }) => text).join('') }];
  });
}

/** What a section's heading has in common with a task weighs as much as so much of its text. */
const HEADING_WEIGHS = 3;

/** Which section tells of what a task is about, by the pairs of characters that they share; 0 where none shares any. */
export function likeliestSection({ text, heading }: PlanItem, sections: readonly Section[]): number {
  const task = pairsOf(heading + text);
  const shared = (other: string): number => [...pairsOf(other)].filter((pair) => task.has(pair)).length;
  const scores = sections.map(
    (section) =>
      shared(section.heading.title) * HEADING_WEIGHS + shared(section.text) / Math.sqrt(section.text.length),
  );
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

function pairsOf(text: string): Set<string> {
  const words = text.match(/[\u4e00-\u9fff]+/g) ?? [];
  return new Set(words.flatMap((word) => Array.from(word.slice(1), (_, at) => word.slice(at, at + 2))));
}
