import type { Phrase } from '../library/phrase';
import { reportYear } from '../library/reportYear';
import { type Landmark, landmarksOf } from '../outline/landmarks';
import { findPlaceholders } from '../placeholders/find';
import type { Paragraph } from '../report/paragraph';
import { provinceOf } from './names/province';
import { onceFor } from './onceFor';
import type { Counts } from './words/counts';

/** What is known besides the report itself. */
export interface Surroundings {
  /** The policy phrases of the libraries. */
  readonly phrases: readonly Phrase[];
  /** The year that the report is about, where it is known better than the report says it. */
  readonly year?: number | null;
  /** The unit's own name: 青溪镇; empty where it is not set. */
  readonly unit?: string;
  /** The unit's province: 江西; empty or missing where the report itself may say it. */
  readonly province?: string;
  /** How often characters stand side by side; null until they are loaded. */
  readonly counts?: Counts | null;
}

/** A report as the rules read it. What several of them ask for is worked out once. */
export interface ReviewedReport {
  /** All paragraphs that hold something, in their order. */
  readonly paragraphs: readonly Paragraph[];
  /** The text of these, a paragraph a line. */
  readonly text: string;
  /** Every paragraph, the empty ones too. */
  readonly all: readonly Paragraph[];
  readonly year: number | null;
  readonly phrases: readonly Phrase[];
  readonly unit: string;
  /** Empty where it is not known. */
  readonly province: string;
  readonly counts: Counts | null;
  /** The headings and leads of its body. */
  readonly landmarks: readonly Landmark[];
  /** Whether a stretch of a paragraph touches what is still to be filled in. */
  readonly isBlank: (paragraph: Paragraph, start: number, end: number) => boolean;
}

/** Reads a report for the rules. */
export function reviewed(all: readonly Paragraph[], surroundings: Surroundings): ReviewedReport {
  const { phrases, year, unit = '', province = '', counts = null } = surroundings;
  const body = all.filter(({ part }) => part === 'body');
  const placeholders = onceFor((paragraph: Paragraph) => findPlaceholders(paragraph.text));
  let landmarks: readonly Landmark[] | undefined;
  const paragraphs = all.filter(({ text }) => text.trim() !== '');
  return {
    paragraphs,
    text: paragraphs.map(({ text }) => text).join('\n'),
    all,
    year: year ?? reportYear(body.map(({ text }) => text)),
    phrases,
    unit,
    province: province || provinceOf(paragraphs),
    counts,
    get landmarks() {
      return (landmarks ??= landmarksOf(body));
    },
    isBlank: (paragraph, start, end) =>
      placeholders(paragraph).some((one) => one.start < end && start < one.end),
  };
}
