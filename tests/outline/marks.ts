import { headingsOf } from '../../src/outline/headings';
import { writeHeadingNumber } from '../../src/outline/headingNumber';
import type { Paragraph } from '../../src/report/paragraph';

/** A numbered heading or a lead, as somebody sees it who goes through a report with a finger on the page. */
export interface Mark {
  readonly paragraph: number;
  readonly level: number;
  /** 0 for a lead, which has none. */
  readonly value: number;
  readonly written: string;
  readonly title: string;
  readonly automatic: boolean;
  readonly runIn: boolean;
}

/** What stands outside tables; leads are known by how they begin, and stand half a level below the first headings. */
export function marksOf(paragraphs: readonly Paragraph[]): Mark[] {
  const headings = headingsOf(paragraphs.filter(({ inTable }) => !inTable));
  const top = headings.length === 0 ? 1 : Math.min(...headings.map(({ number }) => number.level));
  return paragraphs.flatMap(({ index, text }): Mark[] => {
    const heading = headings.find(({ paragraph }) => paragraph === index);
    if (heading) {
      const { number, written, title, automatic, runIn } = heading;
      return [
        { paragraph: index, level: number.level, value: number.value, written, title, automatic, runIn },
      ];
    }
    if (!text.trim().startsWith('一年来，我们')) return [];
    return [
      {
        paragraph: index,
        level: top + 0.5,
        value: 0,
        written: '',
        title: text.trim(),
        automatic: false,
        runIn: false,
      },
    ];
  });
}

/** The mark before one that is of the same level with nothing higher between; undefined for a first one. */
function siblingBefore(marks: readonly Mark[], at: number): Mark | undefined {
  const { level } = marks[at] as Mark;
  for (let i = at - 1; i >= 0; i--) {
    const each = marks[i] as Mark;
    if (each.level < level) return undefined;
    if (each.level === level) return each;
  }
  return undefined;
}

/** The mark that one stands under. */
export function parentOf(marks: readonly Mark[], at: number): Mark | undefined {
  const { level } = marks[at] as Mark;
  return marks
    .slice(0, at)
    .reverse()
    .find((each) => each.level < level);
}

/** Whether a heading's number is the one after its sibling's, or 1. A lead is always in order. */
export function isInOrder(marks: readonly Mark[], at: number): boolean {
  const { value, written } = marks[at] as Mark;
  return written === '' || value === (siblingBefore(marks, at)?.value ?? 0) + 1;
}

/** The report as Word shows it: its own numbers counted anew, each list beginning anew below another heading. */
export function recounted(paragraphs: readonly Paragraph[]): Paragraph[] {
  const now = [...paragraphs];
  const marks = marksOf(paragraphs);
  for (const [at, mark] of marks.entries()) {
    if (!mark.automatic) continue;
    const value = (siblingBefore(marks, at)?.value ?? 0) + 1;
    const old = now[mark.paragraph] as Paragraph;
    const number = headingsOf([old])[0]?.number;
    if (!number) continue;
    marks[at] = { ...mark, value };
    now[mark.paragraph] = { ...old, number: writeHeadingNumber(number, value) };
  }
  return now;
}
